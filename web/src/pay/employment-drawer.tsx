import type { EmploymentView, NewEmployment, PersonView } from '@bylaw/contract'
import { Button, SegmentedControl, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { SidePanel } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { Failed, Waiting } from '../common/states'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { BankAccounts } from './bank-accounts'
import { EmploymentText } from './employment-text'
import { addEmployment, payQueries } from './queries'
import { payWords } from './words'

/** A person’s employments, and the form for the next. */
export function EmploymentDrawer({ person, close }: { person: PersonView; close: () => void }) {
  const t = useWords(payWords)
  const may = useMay()
  const { data, error } = useQuery(payQueries.employments(person.id))
  return (
    <SidePanel close={close} title={`${person.name} · ${t('pay.employments')}`}>
      {error ? (
        <Failed error={error} />
      ) : data ? (
        <History employments={data} />
      ) : (
        <Waiting lines={3} />
      )}
      {may('employment.change') ? <EmploymentForm personId={person.id} /> : null}
      <BankAccounts person={person} />
    </SidePanel>
  )
}

function History({ employments }: { employments: readonly EmploymentView[] }) {
  const t = useWords(payWords)
  if (employments.length === 0) return <p className="area-lead">{t('pay.no_employment')}</p>
  return (
    <ul className="employment-history" aria-label={t('pay.history')}>
      {[...employments]
        .sort((a, b) => (a.from < b.from ? 1 : -1))
        .map((employment) => (
          <li key={employment.from}>
            <time dateTime={employment.from}>{employment.from}</time>
            <EmploymentText employment={employment} />
          </li>
        ))}
    </ul>
  )
}

function EmploymentForm({ personId }: { personId: string }) {
  const t = useWords(payWords)
  const common = useWords(commonWords)
  const [from, setFrom] = useState('')
  const [status, setStatus] = useState<EmploymentView['status']>('confirmed')
  const [level, setLevel] = useState<string | null>(null)
  const add = useChange({
    change: (wish: NewEmployment, command) => addEmployment(personId, wish, command),
    refresh: [['pay', 'employments', personId]],
    done: () => setFrom(''),
  })
  const complete = from !== '' && (status === 'probation' || level !== null)
  const wrong = fieldErrors(add.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (complete)
      add.mutate({
        from,
        status,
        ...(status === 'confirmed' && level ? { level: Number(level) } : {}),
      })
  }
  return (
    <form className="form" onSubmit={submit}>
      <SegmentedControl
        aria-label={t('pay.status')}
        value={status}
        onChange={(next) => setStatus(next as EmploymentView['status'])}
        data={(['confirmed', 'probation'] as const).map((value) => ({
          value,
          label: t(`pay.${value}`),
        }))}
      />
      <div className="form-pair">
        <DateField label={t('pay.since')} value={from} error={wrong['from']} change={setFrom} />
        {status === 'confirmed' ? (
          <Select
            label={t('pay.level_label')}
            placeholder={t('pay.level_needed')}
            data={Array.from({ length: 8 }, (_, index) => ({
              value: String(index + 1),
              label: t('pay.level', { level: index + 1 }),
            }))}
            value={level}
            error={wrong['level']}
            onChange={setLevel}
          />
        ) : null}
      </div>
      <ProblemNote error={add.error} />
      <div className="form-buttons">
        <Button type="submit" disabled={!complete} loading={add.isPending}>
          {common('common.save')}
        </Button>
      </div>
    </form>
  )
}
