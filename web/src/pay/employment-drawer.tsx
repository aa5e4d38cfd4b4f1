import type { EmploymentHistory, EmploymentView, NewEmployment, PersonView } from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { SidePanel } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { Failed, Waiting } from '../common/states'
import { Said, Talk } from '../common/talk'
import { commonWords } from '../common/words'
import { writtenDay } from '../format/written-day'
import { ConfirmationOf } from '../growth/confirmation'
import { NotMet, notMetIn } from '../growth/not-met'
import { useWords } from '../i18n/use-words'
import { useMay, useMe, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { BankAccounts } from './bank-accounts'
import { EmploymentCorrectionForm } from './employment-correction'
import {
  type EmploymentDraft,
  EmploymentFields,
  employmentDraft,
  employmentFrom,
} from './employment-fields'
import { EmploymentText } from './employment-text'
import { PaidElsewhere } from './paid-elsewhere'
import { addEmployment, payQueries } from './queries'
import { payWords } from './words'

/** A person’s employments, and the form for the next. */
export function EmploymentDrawer({ person, close }: { person: PersonView; close: () => void }) {
  const t = useWords(payWords)
  const may = useMay()
  const me = useMe().person.id
  const { data, error } = useQuery(payQueries.employments(person.id))
  const mayChange = may('employment.change') && me !== person.id
  return (
    <SidePanel close={close} title={`${person.name} · ${t('pay.employments')}`}>
      {error ? (
        <Failed error={error} />
      ) : data ? (
        <History history={data} mayChange={mayChange} />
      ) : (
        <Waiting lines={3} />
      )}
      {mayChange ? <EmploymentForm personId={person.id} /> : null}
      {data ? <PaidElsewhere personId={person.id} history={data} mayChange={mayChange} /> : null}
      <BankAccounts person={person} />
    </SidePanel>
  )
}

interface HistoryProps {
  readonly history: EmploymentHistory
  readonly mayChange: boolean
}

function History({ history: { items, corrections }, mayChange }: HistoryProps) {
  const t = useWords(payWords)
  const { language } = usePlace()
  const [correcting, correct] = useState<EmploymentView>()
  return (
    <>
      {items.length === 0 ? <p className="area-lead">{t('pay.no_employment')}</p> : null}
      <ul className="employment-history" aria-label={t('pay.history')}>
        {items.map((employment) => (
          <li key={employment.from}>
            <time dateTime={employment.from}>{writtenDay(employment.from, language)}</time>
            <EmploymentText employment={employment} />
            {employment.ground === null ? null : (
              <span className="panel-note">
                {t('pay.ground_is', { ground: employment.ground })}
              </span>
            )}
            {mayChange ? (
              <button type="button" className="link-button" onClick={() => correct(employment)}>
                {t('pay.correct')}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {correcting ? (
        <EmploymentCorrectionForm
          key={correcting.from}
          employment={correcting}
          close={() => correct(undefined)}
        />
      ) : null}
      {corrections.length === 0 ? null : (
        <section aria-label={t('pay.corrections')}>
          <Talk>
            {corrections.map(({ before, now, reason, by, at }) => (
              <Said
                key={at}
                by={by}
                at={at}
                what={
                  <>
                    {writtenDay(before.from, language)} <EmploymentText employment={before} /> →{' '}
                    {now ? (
                      <>
                        {writtenDay(now.from, language)} <EmploymentText employment={now} />
                      </>
                    ) : (
                      t('pay.taken_away')
                    )}
                  </>
                }
                text={reason}
              />
            ))}
          </Talk>
        </section>
      )}
    </>
  )
}

function EmploymentForm({ personId }: { personId: string }) {
  const t = useWords(payWords)
  const common = useWords(commonWords)
  const [ground, setGround] = useState('')
  const [draft, setDraft] = useState<EmploymentDraft>(() => employmentDraft())
  const add = useChange({
    change: (wish: NewEmployment, command) => addEmployment(personId, wish, command),
    refresh: [['pay', 'employments', personId]],
    done: () => {
      setDraft({ ...draft, from: '' })
      setGround('')
    },
  })
  const employment = employmentFrom(draft)
  const wrong = fieldErrors(add.error)
  const lacks = notMetIn(add.error)
  // Asked for where the server says that the rules would not have allowed it.
  const asksGround = wrong['ground'] !== undefined || ground !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const rests = ground.trim() === '' ? {} : { ground: ground.trim() }
    if (employment) add.mutate({ ...employment, ...rests })
  }
  return (
    <form className="form" onSubmit={submit}>
      {draft.status === 'confirmed' && !lacks ? <ConfirmationOf personId={personId} /> : null}
      <EmploymentFields draft={draft} wrong={wrong} change={setDraft} />
      {lacks ? <NotMet of={lacks} /> : null}
      {asksGround ? (
        <Textarea
          label={t('pay.ground')}
          autosize
          maxLength={300}
          value={ground}
          error={wrong['ground']}
          onChange={(event) => setGround(event.currentTarget.value)}
        />
      ) : null}
      {lacks || wrong['ground'] ? null : <ProblemNote error={add.error} fieldsSayWhy />}
      {add.error && draft.status === 'confirmed' ? (
        <p className="panel-note">
          <Go href={`/growth/people/${encodeURIComponent(personId)}`}>{t('pay.see_growth')}</Go>
        </p>
      ) : null}
      <div className="form-buttons">
        <Button type="submit" disabled={!employment} loading={add.isPending}>
          {common('common.save')}
        </Button>
      </div>
    </form>
  )
}
