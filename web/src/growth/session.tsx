import type { TrainingAnswer, TrainingSessionView } from '@bylaw/contract'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { dayOf } from '../area/months'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { formatWholeDate } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { AttendanceDialog } from './attendance-dialog'
import { answerTraining, CHANGED, cancelTraining } from './queries'
import { Outcome, SessionBadge } from './trained'
import { growthWords } from './words'

interface SessionProps {
  readonly session: TrainingSessionView
}

/** One session: when and where, who is asked, and what the reader can do about it now. */
export function Session({ session }: SessionProps) {
  const t = useWords(growthWords)
  const { language } = usePlace()
  const { title, on, place, trainer, state, ended, places } = session
  return (
    <section className="panel" aria-label={title}>
      <header className="panel-head">
        <div>
          <h2>{title}</h2>
          <p className="growth-marks">
            <span>{formatWholeDate(on, language)}</span>
            {place === '' ? null : <span>{place}</span>}
            {trainer === '' ? null : <span>{t('growth.taught_by', { name: trainer })}</span>}
          </p>
        </div>
        <SessionBadge state={state} />
      </header>
      {ended && ended.reason !== '' ? (
        <p className="panel-body panel-note">
          {t('growth.ended_by', { name: ended.by, reason: ended.reason })}
        </p>
      ) : null}
      {places.length === 0 ? null : (
        <table className="listing">
          <caption className="only-spoken">{t('growth.participants')}</caption>
          <tbody>
            {places.map((each) => (
              <tr key={each.person.id}>
                <th scope="row">{each.person.name}</th>
                <td>
                  <Outcome of={each} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Acts session={session} />
    </section>
  )
}

function Acts({ session }: SessionProps) {
  const t = useWords(growthWords)
  const { zone } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const [asking, ask] = useState<'not_coming' | 'attendance' | 'cancellation'>()
  const close = () => ask(undefined)
  const answer = useChange({
    change: (wish: TrainingAnswer, command) => answerTraining(session.id, wish, command),
    refresh: CHANGED,
    done: close,
  })
  const cancel = useChange({
    change: (reason: string, command) => cancelTraining(session, reason, command),
    refresh: CHANGED,
    done: close,
  })
  if (!session.mayAnswer && !session.mayEnd) return null
  return (
    <div className="panel-body">
      <div className="form-buttons">
        {session.mayAnswer ? (
          <>
            <Button variant="default" onClick={() => ask('not_coming')}>
              {t('growth.not_come')}
            </Button>
            <Button loading={answer.isPending} onClick={() => answer.mutate({ coming: true })}>
              {t('growth.come')}
            </Button>
          </>
        ) : null}
        {session.mayEnd ? (
          <>
            <Button variant="default" onClick={() => ask('cancellation')}>
              {t('growth.cancel_session')}
            </Button>
            {session.on <= today && !session.mayAnswer ? (
              <Button onClick={() => ask('attendance')}>{t('growth.record_attendance')}</Button>
            ) : null}
          </>
        ) : null}
      </div>
      {asking === undefined ? <ProblemNote error={answer.error} /> : null}
      {asking === 'not_coming' ? (
        <ReasonDialog
          title={t('growth.not_come')}
          label={t('growth.why_not_come')}
          act={t('growth.send')}
          doing={{ ...answer, say: (note) => answer.mutate({ coming: false, note }) }}
          close={close}
        />
      ) : null}
      {asking === 'cancellation' ? (
        <ReasonDialog
          title={t('growth.cancel_title', { title: session.title })}
          hint={t('growth.cancel_hint')}
          label={t('growth.reason')}
          act={t('growth.cancel_session')}
          doing={{ ...cancel, say: (reason) => cancel.mutate(reason) }}
          close={close}
        />
      ) : null}
      {asking === 'attendance' ? <AttendanceDialog session={session} close={close} /> : null}
    </div>
  )
}

interface ReasonDialogProps {
  readonly title: string
  readonly hint?: string
  readonly label: string
  readonly act: string
  readonly doing: {
    readonly error: unknown
    readonly isPending: boolean
    readonly say: (reason: string) => void
  }
  readonly close: () => void
}

function ReasonDialog({ title, hint, label, act, doing, close }: ReasonDialogProps) {
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() !== '') doing.say(reason.trim())
  }
  return (
    <Dialog close={close} title={title}>
      <form className="form" onSubmit={submit}>
        {hint === undefined ? null : <p className="area-lead">{hint}</p>}
        <TextInput
          label={label}
          maxLength={300}
          autoComplete="off"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ProblemNote error={doing.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={reason.trim() === ''} loading={doing.isPending}>
            {act}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
