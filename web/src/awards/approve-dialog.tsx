import type { AwardApproval, AwardToNobody, AwardView } from '@bylaw/contract'
import { Button, Select, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { monthOf } from '../area/months'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { formatMoney } from '../format/money'
import { formatMonth } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { payMonths } from './model'
import { approveAward, giveToNobody } from './queries'
import { awardWords } from './words'

interface ApproveDialogProps {
  readonly award: AwardView
  readonly close: () => void
}

/** Approves the winners: who gets what, and with which month's pay. */
export function ApproveDialog({ award, close }: ApproveDialogProps) {
  const t = useWords(awardWords)
  const { language, zone } = usePlace()
  const [present] = useState(() => monthOf(Date.now(), zone))
  const [payMonth, setPayMonth] = useState(award.month)
  const approve = useChange({
    change: (wish: AwardApproval, command) => approveAward(award, wish, command),
    refresh: [['awards'], ['pay', 'lines']],
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    approve.mutate({ payMonth })
  }
  const month = formatMonth(award.month, language)
  return (
    <Dialog close={close} title={t('award.approve_title', { month })}>
      <form className="form" onSubmit={submit}>
        <ul className="award-winners">
          {(award.winners ?? []).map(({ id, name, prize }) => (
            <li key={id}>
              <strong>{name}</strong>
              <span>{formatMoney(prize.amount, prize.currency)}</span>
            </li>
          ))}
        </ul>
        <Select
          label={t('award.pay_month')}
          allowDeselect={false}
          data={payMonths(award.month, present).map((value) => ({
            value,
            label: formatMonth(value, language),
          }))}
          value={payMonth}
          onChange={(value) => setPayMonth(value ?? award.month)}
        />
        <p className="panel-note">{t('award.approve_lead')}</p>
        <ProblemNote error={approve.error} />
        <FormButtons close={close}>
          <Button type="submit" loading={approve.isPending}>
            {t('award.approve')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

/** Ends a month in which nobody wins, with a reason. */
export function ToNobodyDialog({ award, close }: ApproveDialogProps) {
  const t = useWords(awardWords)
  const { language } = usePlace()
  const [text, setText] = useState('')
  const end = useChange({
    change: (wish: AwardToNobody, command) => giveToNobody(award, wish, command),
    refresh: [['awards']],
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') end.mutate({ text: text.trim() })
  }
  const month = formatMonth(award.month, language)
  return (
    <Dialog close={close} title={t('award.to_nobody_title', { month })}>
      <form className="form" onSubmit={submit}>
        <Textarea
          label={t('award.reason')}
          autosize
          minRows={3}
          maxLength={2_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ProblemNote error={end.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={text.trim() === ''} loading={end.isPending}>
            {t('award.to_nobody')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
