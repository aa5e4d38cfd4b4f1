import type { AttendanceDay } from '@bylaw/contract'
import { RefusalNote } from '../area/refusal-note'
import { formatDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { Trace } from '../trace/view'
import { TONES } from './clock-model'
import { clockWords } from './clock-words'

/** One day: its state, what is on record of it, and why the rules say so. */
export function DayDetail({ of }: { readonly of: AttendanceDay }) {
  const t = useWords(clockWords)
  const language = useLanguage()
  const { clockedIn, clockedOut, status, leave, trip, shutdown, absenceId } = of
  const facts = [
    ...(clockedIn ? [t('clock.clocked_in', { time: clockedIn })] : []),
    ...(clockedOut ? [t('clock.clocked_out', { time: clockedOut })] : []),
    ...(status ? [t(`clock.${status}`)] : []),
    ...(leave === 'morning' || leave === 'afternoon' ? [t(`clock.half_leave_${leave}`)] : []),
    ...of.lapses.map(({ lapse, minutes }) =>
      lapse === 'late' || lapse === 'early'
        ? t(`clock.${lapse}`, { minutes: minutes ?? 0 })
        : t(`clock.${lapse}`),
    ),
  ]
  return (
    <section className="panel" aria-labelledby="clock-chosen" aria-live="polite">
      <header className="panel-head">
        <h2 id="clock-chosen">{formatDate(of.date, language)}</h2>
        <span className={`badge badge-${TONES[of.state]}`}>{t(`clock.${of.state}`)}</span>
      </header>
      <div className="panel-body form">
        {facts.length > 0 ? <p className="form-text">{facts.join(' · ')}</p> : null}
        {shutdown ? (
          <p className="form-text">
            {t('clock.shut_by', {
              from: formatDate(shutdown.from, language),
              to: formatDate(shutdown.to, language),
              cause: shutdown.cause,
            })}
          </p>
        ) : null}
        {trip ? (
          <p className="panel-note">
            <Go href={`/trips/${trip.id}`}>{t('clock.see_trip', { place: trip.destination })}</Go>
          </p>
        ) : null}
        {absenceId ? (
          <p className="panel-note">
            <Go href={`/attendance/${absenceId}`}>{t('clock.see_absence')}</Go>
          </p>
        ) : null}
        {of.refusal ? <RefusalNote refusal={of.refusal} /> : null}
        {of.explanation ? <Trace explanation={of.explanation} /> : null}
      </div>
    </section>
  )
}
