import type { CallView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { formatShort } from '../format/time'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { useCrew } from '../staffing/use-crew'
import { outcomeWord } from './outcome-word'
import { callWords } from './words'

interface CallListProps {
  readonly calls: readonly CallView[]
  /** Whether they are all of one customer, who is named above them. */
  readonly ofOne?: boolean
}

/** Calls, each leading to itself, and to the ticket that came of it. */
export function CallList({ calls, ofOne = false }: CallListProps) {
  const t = useWords(callWords)
  const place = usePlace()
  const { nameOf } = useCrew()
  const { data: customers = [] } = useQuery(queries.customers())
  return (
    <div className="listing-scroller">
      <table className="listing call-list">
        <caption className="only-spoken">{t('call.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('call.col_caller')}</th>
            <th scope="col">{t('call.col_outcome')}</th>
            <th scope="col" className="call-wide">
              {t('call.col_taken_by')}
            </th>
            <th scope="col" className="num call-wide">
              {t('call.col_minutes')}
            </th>
            <th scope="col" className="num call-wide">
              {t('call.col_started')}
            </th>
          </tr>
        </thead>
        <tbody>
          {calls.map((call) => {
            const customer = customers.find(({ id }) => id === call.customerId)?.name
            const named = call.callerName || call.number
            return (
              <tr key={call.id}>
                <th scope="row">
                  <Go href={`/calls/${call.id}`}>
                    {named ||
                      (ofOne ? '' : customer) ||
                      t(call.direction === 'outgoing' ? 'call.unknown_made' : 'call.unknown')}
                  </Go>
                  <span className="under">
                    {[
                      t(`call.${call.direction}`),
                      call.callerName ? call.number : '',
                      ofOne || !named ? '' : (customer ?? ''),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                  <span className="under call-narrow">
                    {[
                      formatShort(call.startedAt, place),
                      call.minutes === null ? '' : t('call.minutes', { minutes: call.minutes }),
                      nameOf(call.takenBy) ?? '',
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </th>
                <td>
                  {call.outcome ? (
                    t(outcomeWord(call.direction, call.outcome))
                  ) : (
                    <span className="badge badge-calm">{t('call.going_on')}</span>
                  )}
                  {call.ticketId ? (
                    <span className="under">
                      <Go href={`/tickets/${call.ticketId}`}>{t('call.ticket')}</Go>
                    </span>
                  ) : null}
                </td>
                <td className="name call-wide">{nameOf(call.takenBy) || '—'}</td>
                <td className="num call-wide">{call.minutes ?? '—'}</td>
                <td className="num call-wide">
                  <time dateTime={call.startedAt}>{formatShort(call.startedAt, place)}</time>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
