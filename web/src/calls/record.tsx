import type { CallView } from '@bylaw/contract'
import { useSearch } from '../area/use-search'
import { formatInstant } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMe, usePlace } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { useCrew } from '../staffing/use-crew'
import { CallTicket } from './call-ticket'
import { outcomeWord } from './outcome-word'
import { callWords } from './words'

/** A call as it was, or as a colleague has it on the line. */
export function CallRecord({ call }: { call: CallView }) {
  const t = useWords(callWords)
  const place = usePlace()
  const { nameOf } = useCrew()
  const { person } = useMe()
  const again = useSearch('again') !== undefined
  const endedBy = call.endedBy === null ? '' : nameOf(call.endedBy)
  const isOurs = call.direction === 'outgoing'
  const facts = [
    [t('call.direction_is'), t(`call.${call.direction}`)],
    [t(isOurs ? 'call.number_made' : 'call.number'), call.number],
    [t('call.col_taken_by'), nameOf(call.takenBy)],
    [t('call.col_started'), formatInstant(call.startedAt, place)],
    ...(call.endedAt === null
      ? []
      : ([
          [t('call.col_ended'), `${formatInstant(call.endedAt, place)} ${endedBy}`.trim()],
        ] as const)),
    [t('call.col_minutes'), call.minutes === null ? '' : String(call.minutes)],
    [
      t('call.col_outcome'),
      t(call.outcome ? outcomeWord(call.direction, call.outcome) : 'call.going_on'),
    ],
  ] as const
  return (
    <>
      <ScreenHead
        title={call.callerName || call.number || t(isOurs ? 'call.unknown_made' : 'call.unknown')}
      />
      <div className="area-body">
        <section className="panel call-record">
          <dl className="facts">
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value || '—'}</dd>
              </div>
            ))}
          </dl>
          {call.note ? <p className="call-note">{call.note}</p> : null}
          {again && endedBy && call.endedBy !== person.id ? (
            <p role="status">{t('call.ended_first', { who: endedBy })}</p>
          ) : null}
          <CallTicket call={call} again={again} />
        </section>
      </div>
    </>
  )
}
