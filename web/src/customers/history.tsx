import type { CustomerBook } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useSearch } from '../area/use-search'
import { StateMark } from '../common/marks'
import { Moment } from '../common/moment'
import { Failed, Waiting } from '../common/states'
import { formatDay } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { Panel } from './panel'
import { customerQueries } from './queries'
import { customerWords } from './words'

interface TicketHistoryProps {
  readonly book: CustomerBook
}

/** Every ticket that a customer ever had, latest first; or those about one of their products. */
export function TicketHistory({ book: { customer, assets } }: TicketHistoryProps) {
  const customerId = customer.id
  const asked = useSearch('asset')
  const asset = assets.find(({ id }) => id === asked)
  const t = useWords(customerWords)
  const place = usePlace()
  const read = useInfiniteQuery(customerQueries.tickets(customerId, asset?.id))
  const tickets = read.data?.pages.flatMap(({ items }) => items)
  const here = useRef<HTMLDivElement>(null)
  const comesTo = tickets ? asset?.id : undefined
  useEffect(() => {
    if (comesTo) here.current?.scrollIntoView({ block: 'start' })
  }, [comesTo])
  if (read.error && !tickets) return <Failed error={read.error} retry={() => void read.refetch()} />
  if (!tickets) return <Waiting lines={3} />
  return (
    <div className="customer-history" ref={here}>
      {asset ? (
        <p className="form-text">
          {t('customer.tickets_about', { asset: `${asset.product} ${asset.serial}`.trim() })}{' '}
          <Go href={`/customers/${customerId}`}>{t('customer.tickets_all')}</Go>
        </p>
      ) : null}
      <Panel
        title={t('customer.tickets')}
        none={t(asset ? 'customer.no_tickets_about' : 'customer.no_tickets')}
        isEmpty={tickets.length === 0}
      >
        <table className="listing">
          <caption className="only-spoken">{t('customer.tickets')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('customer.ticket')}</th>
              <th scope="col">{t('customer.ticket_state')}</th>
              <th scope="col">{t('customer.ticket_opened')}</th>
            </tr>
          </thead>
          <tbody>
            {tickets.map((ticket) => (
              <tr key={ticket.id}>
                <th scope="row">
                  <Go href={`/tickets/${ticket.id}`}>{ticket.subject}</Go>
                  <span className="under">{ticket.number}</span>
                </th>
                <td>
                  <StateMark state={ticket.state} />
                </td>
                <td>
                  <Moment at={ticket.openedAt} short={formatDay(ticket.openedAt, place)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {read.hasNextPage ? (
          <div className="panel-body">
            <Button
              variant="default"
              loading={read.isFetchingNextPage}
              onClick={() => void read.fetchNextPage()}
            >
              {t('customer.more')}
            </Button>
          </div>
        ) : null}
      </Panel>
    </div>
  )
}
