import type { UnexcusedAbsenceView } from '@bylaw/contract'
import { Button, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { dayOf, daysAfter } from '../area/months'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { disciplineQueries } from '../discipline/queries'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { ABSENCES, type Turns, turn } from './queries'
import { attendanceWords } from './words'

interface TurnProps {
  readonly of: UnexcusedAbsenceView
  readonly close: () => void
}

interface TurnFormProps<Name extends keyof Turns> extends TurnProps {
  readonly name: Name
  readonly title: string
  readonly wish: Turns[Name] | undefined
  readonly children: ReactNode
}

/** A short form that does one thing with an absence. */
function TurnForm<Name extends keyof Turns>(props: TurnFormProps<Name>) {
  const { of, close, name, title, wish, children } = props
  const change = useChange({
    change: (said: Turns[Name], command) => turn(of, name, said, command),
    refresh: ABSENCES,
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (wish) change.mutate(wish)
  }
  return (
    <Dialog close={close} title={title}>
      <form className="form" onSubmit={submit}>
        {children}
        <ProblemNote error={change.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!wish} loading={change.isPending}>
            {title}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

/** The person says what they have to say. */
export function ReplyDialog(props: TurnProps) {
  const t = useWords(attendanceWords)
  const [text, setText] = useState('')
  const said = text.trim()
  return (
    <TurnForm
      {...props}
      name="reply"
      title={t('attendance.give_reply')}
      wish={said === '' ? undefined : { text: said }}
    >
      <Textarea
        label={t('attendance.reply')}
        autosize
        minRows={4}
        maxLength={4_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </TurnForm>
  )
}

/** Says whether the day counts, with a reason. */
export function VerdictDialog(props: TurnProps) {
  const t = useWords(attendanceWords)
  const [counts, setCounts] = useState(false)
  const [reason, setReason] = useState('')
  const said = reason.trim()
  return (
    <TurnForm
      {...props}
      name="verdict"
      title={t('attendance.decide')}
      wish={said === '' ? undefined : { counts, reason: said }}
    >
      <SegmentedControl
        aria-label={t('attendance.decide')}
        value={counts ? 'yes' : 'no'}
        onChange={(next) => setCounts(next === 'yes')}
        data={[
          { value: 'no', label: t('attendance.counts_no') },
          { value: 'yes', label: t('attendance.counts_yes') },
        ]}
      />
      <TextInput
        label={t('attendance.reason')}
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </TurnForm>
  )
}

/** Opens a case of discipline, which the person can answer again. */
export function CaseDialog(props: TurnProps) {
  const t = useWords(attendanceWords)
  const { zone, language } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const rules = useQuery(disciplineQueries.rules())
  const [breach, setBreach] = useState<string | null>(null)
  const [replyBy, setReplyBy] = useState(daysAfter(today, 7))
  return (
    <TurnForm
      {...props}
      name="case"
      title={t('attendance.open_case')}
      wish={breach === null || replyBy === '' ? undefined : { breach, replyBy }}
    >
      <p className="area-lead">{t('attendance.week_reached')}</p>
      <Select
        label={t('attendance.breach')}
        data={(rules.data?.breaches ?? []).map(({ key, name }) => ({
          value: key,
          label: inLanguage(name, language),
        }))}
        value={breach}
        onChange={setBreach}
      />
      <DateField
        label={t('attendance.reply_by')}
        value={replyBy}
        min={daysAfter(today, 1)}
        change={setReplyBy}
      />
      <ProblemNote error={rules.error} />
    </TurnForm>
  )
}
