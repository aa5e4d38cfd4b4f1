import type { UnexcusedAbsenceView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCalendarOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Failed, Waiting } from '../common/states'
import { formatDate, formatInstant, formatWholeDate } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { Trace } from '../trace/view'
import { attendanceQueries } from './queries'
import { Attempts } from './reach-day'
import { Standing } from './standing'
import { CaseDialog, ReplyDialog, VerdictDialog } from './turn-dialogs'
import { attendanceWords } from './words'

/** One day: its evidence, what the rules find, what the person says, and what was decided. */
export function AbsenceScreen({ absenceId }: { readonly absenceId: string }) {
  const { data, error, refetch } = useQuery(attendanceQueries.one(absenceId))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={8} />
  return <Absence key={data.id} of={data} />
}

interface AbsenceProps {
  readonly of: UnexcusedAbsenceView
}

function Absence({ of }: AbsenceProps) {
  const t = useWords(attendanceWords)
  const { language } = usePlace()
  const [turn, take] = useState<'reply' | 'verdict' | 'case'>()
  const close = () => take(undefined)
  return (
    <>
      <ScreenHead
        title={`${of.person.name} · ${formatDate(of.date, language)}`}
        lead={<Standing of={of} />}
      >
        {of.mayReply ? (
          <Button onClick={() => take('reply')}>{t('attendance.give_reply')}</Button>
        ) : null}
        {of.mayDecide ? (
          <Button onClick={() => take('verdict')}>{t('attendance.decide')}</Button>
        ) : null}
        {of.mayOpenCase ? (
          <Button onClick={() => take('case')}>{t('attendance.open_case')}</Button>
        ) : null}
      </ScreenHead>
      <div className="area-body" style={{ maxInlineSize: 900 }}>
        <ShutSince of={of} />
        <Evidence of={of} />
        <ByRules of={of} />
        <Heard of={of} />
        <Week of={of} />
      </div>
      {turn === 'reply' ? <ReplyDialog of={of} close={close} /> : null}
      {turn === 'verdict' ? <VerdictDialog of={of} close={close} /> : null}
      {turn === 'case' ? <CaseDialog of={of} close={close} /> : null}
    </>
  )
}

/** That a day which was decided to count has become one of a shutdown, and does not count by that. */
function ShutSince({ of: { state, shutdown } }: AbsenceProps) {
  const t = useWords(attendanceWords)
  const { language } = usePlace()
  if (state !== 'counted' || !shutdown) return null
  const { from, to, cause } = shutdown
  const days = { from: formatDate(from, language), to: formatDate(to, language) }
  return (
    <div className="notice">
      <IconCalendarOff size={18} stroke={1.8} aria-hidden />
      <p>{t('attendance.shut_since', { ...days, cause })}</p>
    </div>
  )
}

function Evidence({ of }: AbsenceProps) {
  const t = useWords(attendanceWords)
  const place = usePlace()
  const { trip, reportedAt, outOfContactMinutes, excused, attempts } = of.evidence
  return (
    <section className="panel" aria-labelledby="absence-evidence">
      <header className="panel-head">
        <h2 id="absence-evidence">{t('attendance.evidence')}</h2>
        <p>
          {t('attendance.proposed_by', {
            name: of.proposedBy,
            at: formatInstant(of.proposedAt, place),
          })}
        </p>
      </header>
      <div className="panel-body form">
        <p className="form-text">{of.account}</p>
        <p className="panel-note">
          {trip ? (
            <Go href={`/trips/${trip.id}`}>
              {t('attendance.on_trip', { place: trip.destination })}
            </Go>
          ) : (
            t('attendance.not_on_trip')
          )}
          {trip
            ? ` · ${
                reportedAt === null
                  ? t('attendance.not_logged')
                  : t('attendance.logged', { at: reportedAt.replace('T', ' ') })
              }`
            : ''}
        </p>
        {of.evidence.missed ? <p className="panel-note">{t('attendance.missed')}</p> : null}
        {outOfContactMinutes > 0 ? (
          <p className="panel-note">
            {t('attendance.out_of_contact', { minutes: outOfContactMinutes })}
            {excused ? ` · ${t('attendance.excused_note')}` : ''}
          </p>
        ) : null}
        <Attempts of={attempts} />
      </div>
    </section>
  )
}

function ByRules({ of }: AbsenceProps) {
  const t = useWords(attendanceWords)
  return (
    <section className="panel" aria-labelledby="absence-rules">
      <header className="panel-head">
        <h2 id="absence-rules">{t('attendance.by_rules')}</h2>
      </header>
      <div className="panel-body form">
        <p className="panel-note">{t(`attendance.costs_${of.costs}`)}</p>
        <Trace explanation={of.explanation} />
      </div>
    </section>
  )
}

/** What the person says to it, and what was decided then. */
function Heard({ of }: AbsenceProps) {
  const t = useWords(attendanceWords)
  const place = usePlace()
  const { reply, verdict } = of
  return (
    <section className="panel" aria-labelledby="absence-reply">
      <header className="panel-head">
        <h2 id="absence-reply">{t('attendance.reply')}</h2>
        {reply ? <p>{formatInstant(reply.at, place)}</p> : null}
      </header>
      <div className="panel-body form">
        <p className="form-text">
          {reply
            ? reply.text
            : of.state === 'proposed'
              ? t('attendance.no_reply', { day: formatWholeDate(of.replyBy, place.language) })
              : t('attendance.no_reply_over')}
        </p>
        {verdict ? (
          <p className="form-text">
            <strong>
              {t(of.state === 'counted' ? 'attendance.counts_yes' : 'attendance.counts_no')}
            </strong>
            <span className="under">
              {t('attendance.decided_by', {
                name: verdict.by,
                at: formatInstant(verdict.at, place),
                reason: verdict.reason,
              })}
            </span>
          </p>
        ) : null}
      </div>
    </section>
  )
}

function Week({ of: { week, caseId } }: AbsenceProps) {
  const t = useWords(attendanceWords)
  if (!week) return null
  return (
    <section className="panel" aria-labelledby="absence-week">
      <header className="panel-head">
        <h2 id="absence-week">{t('attendance.week')}</h2>
      </header>
      <div className="panel-body form">
        {week.opensCase ? (
          <div className="notice">
            <IconAlertTriangle size={18} stroke={1.8} aria-hidden />
            <p>
              {caseId === null ? (
                t('attendance.week_reached')
              ) : (
                <Go href={`/discipline/${caseId}`}>{t('attendance.see_case')}</Go>
              )}
            </p>
          </div>
        ) : null}
        <Trace explanation={week.explanation} />
      </div>
    </section>
  )
}
