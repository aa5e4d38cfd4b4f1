import type { LeavingView } from '@bylaw/contract'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { dayOf } from '../area/months'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { turn } from './queries'
import { leavingWords } from './words'

/** What whoever sees it through does with a leaving; each with a reason. */
export type Turn = 'last-day' | 'access-end' | 'completion' | 'withdrawal' | 'reopening'

interface TurnDialogProps {
  readonly of: LeavingView
  readonly turn: Turn
  readonly close: () => void
}

/** Asks for the reason of a turn, and says what it does; the last day also asks for the day. */
export function TurnDialog({ of, turn: name, close }: TurnDialogProps) {
  const t = useWords(leavingWords)
  const [reason, setReason] = useState('')
  const [day, setDay] = useState(of.lastDay ?? '')
  const said = reason.trim()
  const { zone } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const needsReason = name !== 'completion' || !isHandedOver(of) || isEarly(of, today)
  const isComplete = (said !== '' || !needsReason) && (name !== 'last-day' || day !== '')
  const take = useChange({
    change: (_: undefined, command) => {
      if (name === 'last-day') return turn(of, name, { lastDay: day, reason: said }, command)
      if (name === 'completion') return turn(of, name, said === '' ? {} : { reason: said }, command)
      return turn(of, name, { reason: said }, command)
    },
    refresh: [['leavings'], ['people'], ['pay']],
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isComplete) take.mutate(undefined)
  }
  const words = wordsOf(of, name, today)
  return (
    <Dialog close={close} title={t(words.title, { name: of.person.name })}>
      <form className="form" onSubmit={submit}>
        <p className="area-lead">{t(words.hint)}</p>
        {name === 'last-day' ? (
          <DateField
            label={t('leaving.last_day')}
            value={day}
            {...(of.kind === 'resignation' ? { min: of.letterOn } : {})}
            error={fieldErrors(take.error)['lastDay']}
            change={setDay}
          />
        ) : null}
        {needsReason ? (
          <TextInput
            label={t('leaving.reason')}
            maxLength={300}
            autoComplete="off"
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        ) : null}
        <ProblemNote error={take.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!isComplete} loading={take.isPending}>
            {t(words.act)}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

const isHandedOver = ({ hanging, checklist, trips, contract }: LeavingView): boolean =>
  hanging.length === 0 &&
  trips.length === 0 &&
  contract === null &&
  checklist.every(({ state }) => state === 'confirmed')

const isEarly = ({ lastDay }: LeavingView, today: string): boolean =>
  lastDay !== null && lastDay > today

function wordsOf(of: LeavingView, name: Turn, today: string) {
  switch (name) {
    case 'last-day':
      return of.access.endedAt === null
        ? ({
            title: 'leaving.agree',
            hint: 'leaving.agree_hint',
            act: 'leaving.agree',
          } as const)
        : ({
            title: 'leaving.correct_day',
            hint: 'leaving.correct_day_hint',
            act: 'leaving.correct_day',
          } as const)
    case 'access-end':
      return {
        title: 'leaving.end_access',
        hint: 'leaving.end_access_hint',
        act: 'leaving.end_access',
      } as const
    case 'completion':
      return {
        title: 'leaving.complete_title',
        hint: !isHandedOver(of)
          ? 'leaving.complete_open'
          : isEarly(of, today)
            ? 'leaving.complete_early'
            : 'leaving.complete_clean',
        act: 'leaving.complete',
      } as const
    case 'reopening':
      return {
        title: 'leaving.reopen_title',
        hint: 'leaving.reopen_hint',
        act: 'leaving.reopen',
      } as const
    case 'withdrawal':
      return {
        title: 'leaving.withdraw_title',
        hint: of.access.endedAt === null ? 'leaving.withdraw_hint' : 'leaving.withdraw_ended_hint',
        act: 'leaving.withdraw',
      } as const
  }
}
