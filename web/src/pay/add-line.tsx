import type { PayLineView, PersonView } from '@bylaw/contract'
import { Button, SegmentedControl, Select, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { MonthSelect } from '../area/month-select'
import { lastFullMonth, recentMonths } from '../area/months'
import { useChange } from '../area/use-change'
import { areaWords } from '../area/words'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { isAmount, staffIn } from './model'
import { addLine } from './queries'
import { payWords } from './words'

/** Records a reward or a penalty with its reason, which the slip will print. */
export function AddLineDialog({
  people,
  close,
}: {
  readonly people: readonly PersonView[]
  readonly close: () => void
}) {
  const t = useWords(payWords)
  const area = useWords(areaWords)
  const common = useWords(commonWords)
  const { zone } = usePlace()
  const [now] = useState(() => Date.now())
  const [personId, setPersonId] = useState<string | null>(null)
  const [month, setMonth] = useState<string | null>(lastFullMonth(now, zone))
  const [kind, setKind] = useState<PayLineView['kind']>('reward')
  const [amount, setAmount] = useState('')
  const [reason, setReason] = useState('')
  const [clause, setClause] = useState('')
  const add = useChange({ change: addLine, refresh: [['pay', 'lines']], done: close })
  const complete = personId && month && isAmount(amount) && reason.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (personId && month && complete)
      add.mutate({
        personId,
        month,
        kind,
        amount: amount.trim(),
        reason: reason.trim(),
        ...(clause.trim() === '' ? {} : { clause: clause.trim() }),
      })
  }
  return (
    <Dialog close={close} title={t('pay.add_line')}>
      <form className="form" onSubmit={submit}>
        <SegmentedControl
          aria-label={t('pay.kind')}
          value={kind}
          onChange={(next) => setKind(next as PayLineView['kind'])}
          data={(['reward', 'penalty'] as const).map((value) => ({
            value,
            label: t(`pay.${value}`),
          }))}
        />
        <div className="form-pair">
          <Select
            label={area('area.person')}
            searchable
            data={staffIn(people).map(({ id, name, active }) => ({
              value: id,
              label: active ? name : t('pay.name_left', { name }),
            }))}
            value={personId}
            onChange={setPersonId}
          />
          <MonthSelect
            label={t('pay.month')}
            months={recentMonths(now, zone)}
            value={month}
            choose={setMonth}
          />
        </div>
        <TextInput
          label={t('pay.amount_yuan')}
          inputMode="decimal"
          autoComplete="off"
          value={amount}
          error={amount !== '' && !isAmount(amount) ? t('pay.amount_wrong') : undefined}
          onChange={(event) => setAmount(event.currentTarget.value)}
        />
        <TextInput
          label={t('pay.reason')}
          description={t('pay.reason_hint')}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <TextInput
          label={t('pay.clause')}
          description={t('pay.clause_hint')}
          autoComplete="off"
          maxLength={40}
          value={clause}
          onChange={(event) => setClause(event.currentTarget.value)}
        />
        <ProblemNote error={add.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!complete} loading={add.isPending}>
            {common('common.save')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
