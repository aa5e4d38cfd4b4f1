import type { LeaveVerdict, LeaveView, LeaveWithdrawal } from '@bylaw/contract'
import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { decideLeave, LEAVE, withdrawLeave } from './queries'
import { leaveWords } from './words'

interface TurnProps {
  readonly of: LeaveView
  readonly close: () => void
}

/** Approves, or declines with a reason. */
export function DecideDialog({ of, close }: TurnProps) {
  const t = useWords(leaveWords)
  const [verdict, choose] = useState<LeaveVerdict['verdict']>('approved')
  const [note, setNote] = useState('')
  const decide = useChange({
    change: (wish: LeaveVerdict, command) => decideLeave(of, wish, command),
    refresh: LEAVE,
    done: close,
  })
  const reason = note.trim()
  const wish: LeaveVerdict | undefined =
    verdict === 'approved'
      ? { verdict, reason: reason || null }
      : reason === ''
        ? undefined
        : { verdict, reason }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (wish) decide.mutate(wish)
  }
  return (
    <Dialog close={close} title={t('leave.decide')}>
      <form className="form" onSubmit={submit}>
        <SegmentedControl
          aria-label={t('leave.decide')}
          value={verdict}
          onChange={(next) => choose(next as LeaveVerdict['verdict'])}
          data={[
            { value: 'approved', label: t('leave.approve') },
            { value: 'declined', label: t('leave.decline') },
          ]}
        />
        <TextInput
          label={t('leave.note')}
          description={t('leave.note_hint')}
          maxLength={300}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <ProblemNote error={decide.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!wish} loading={decide.isPending}>
            {t(verdict === 'approved' ? 'leave.approve' : 'leave.decline')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

/** Takes it back, with a reason. */
export function WithdrawDialog({ of, close }: TurnProps) {
  const t = useWords(leaveWords)
  const [text, setText] = useState('')
  const reason = text.trim()
  const withdraw = useChange({
    change: (wish: LeaveWithdrawal, command) => withdrawLeave(of, wish, command),
    refresh: LEAVE,
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason !== '') withdraw.mutate({ reason })
  }
  return (
    <Dialog close={close} title={t('leave.withdraw')}>
      <form className="form" onSubmit={submit}>
        <TextInput
          label={t('leave.withdraw_reason')}
          maxLength={300}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ProblemNote error={withdraw.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={reason === ''} loading={withdraw.isPending}>
            {t('leave.withdraw')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
