import type { DayAttempt, ReachAttemptView, ReachDay } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dayOf } from '../area/months'
import { RefusalNote } from '../area/refusal-note'
import { Dialog } from '../common/overlay'
import { Failed, Waiting } from '../common/states'
import { formatInstant, formatWholeDate } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { Trace } from '../trace/view'
import { ProposeDialog } from './propose-dialog'
import { reachQueries } from './reach-queries'
import { reachWords } from './reach-words'
import { TakeBackAttempt } from './take-back-attempt'
import './reach.css'

export interface ChosenDay {
  readonly personId: string
  readonly date: string
}

/** A day’s attempts to reach somebody, what they come to by the rules, and the way from there. */
export function ReachDayDialog({
  of: { personId, date },
  close,
}: {
  readonly of: ChosenDay
  readonly close: () => void
}) {
  const t = useWords(reachWords)
  const { language } = usePlace()
  const { data, error, refetch } = useQuery(reachQueries.day(personId, date))
  const [proposing, propose] = useState(false)
  if (proposing) return <ProposeDialog close={close} of={{ personId, date }} />
  const day = formatWholeDate(date, language)
  const title = data ? t('reach.day_title', { name: data.person.name, day }) : day
  return (
    <Dialog close={close} size="lg" title={title}>
      {error ? <Failed error={error} retry={() => void refetch()} /> : null}
      {data ? <Found of={data} propose={() => propose(true)} /> : error ? null : <Waiting />}
    </Dialog>
  )
}

function Found({ of, propose }: { readonly of: ReachDay; readonly propose: () => void }) {
  const t = useWords(reachWords)
  const { zone } = usePlace()
  const { attempts, found, refusal, absenceId, mayPropose } = of
  const isOver = of.date < dayOf(Date.now(), zone)
  return (
    <div className="form">
      <KnownAttempts of={attempts} />
      {refusal ? <RefusalNote refusal={refusal} /> : null}
      {found ? (
        <>
          {absenceId === null ? (
            <p className="form-text">{t(found.isGround ? 'reach.ground' : 'reach.no_ground')}</p>
          ) : null}
          <Trace explanation={found.explanation} />
        </>
      ) : null}
      {absenceId ? <Go href={`/attendance/${absenceId}`}>{t('reach.see_absence')}</Go> : null}
      {mayPropose && !isOver ? <p className="panel-note">{t('reach.day_over')}</p> : null}
      {mayPropose && isOver ? (
        <div className="form-buttons">
          <Button onClick={propose}>{t('reach.propose')}</Button>
        </div>
      ) : null}
    </div>
  )
}

/** A day’s attempts as they are on record, also those that were taken back. */
function KnownAttempts({ of }: { readonly of: readonly DayAttempt[] }) {
  const t = useWords(reachWords)
  const place = usePlace()
  if (of.length === 0) return null
  return (
    <ul className="reach-attempts">
      {of.map((each) => (
        <li key={each.id}>
          {each.takenBack ? (
            <>
              <s>
                <Told attempt={each} />
              </s>
              <span className="under">
                {t('reach.taken_back_by', {
                  name: each.takenBack.by,
                  at: formatInstant(each.takenBack.at, place),
                  reason: each.takenBack.reason,
                })}
              </span>
            </>
          ) : (
            <>
              <Told attempt={each} />
              <WrittenBy attempt={each} />
            </>
          )}
          {each.mayTakeBack ? <TakeBackAttempt attempt={each} /> : null}
        </li>
      ))}
    </ul>
  )
}

/** Attempts as they were written down, in their order. */
export function Attempts({ of }: { readonly of: readonly ReachAttemptView[] }) {
  if (of.length === 0) return null
  return (
    <ul className="reach-attempts">
      {of.map((each) => (
        <li key={`${each.at} ${each.recordedAt}`}>
          <Told attempt={each} />
          <WrittenBy attempt={each} />
        </li>
      ))}
    </ul>
  )
}

function Told({ attempt }: { readonly attempt: ReachAttemptView }) {
  const t = useWords(reachWords)
  const { at, means, to, answered, note } = attempt
  const outcome = t(answered ? 'reach.answered' : 'reach.unanswered')
  return [at.slice(11), t(`reach.${means}`), to, outcome, note].filter(Boolean).join(' · ')
}

function WrittenBy({ attempt: { by, recordedAt } }: { readonly attempt: ReachAttemptView }) {
  const t = useWords(reachWords)
  const place = usePlace()
  return (
    <span className="under">
      {t('reach.by', { name: by, at: formatInstant(recordedAt, place) })}
    </span>
  )
}
