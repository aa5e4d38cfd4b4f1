import type { TicketView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Failed, Waiting } from '../common/states'
import { useReadHere } from '../notices/use-read-here'
import { queries } from '../queries'
import { refreshMs } from '../queue/refresh'
import { useBoard, useNow, useSeesLive } from '../queue/use-desk'
import { useMe } from '../shell/company'
import { useTicketCommand } from './use-ticket-command'
import { TicketPage } from './view'
import '../queue/clock.css'
import './ticket.css'
import './composer.css'
import './side.css'

/** One ticket: kept fresh by the live board, and by a look every so often for the clocks. */
export function TicketScreen() {
  const { ticketId } = useParams({ from: '/inside/tickets/$ticketId' })
  const { data, error, refetch } = useQuery({
    ...queries.ticket(ticketId),
    refetchInterval: refreshMs(useSeesLive()),
  })
  const { link, tickets } = useBoard()
  const liveVersion = tickets?.get(ticketId)?.version ?? 0
  const heldVersion = data?.row.version ?? Number.POSITIVE_INFINITY
  useEffect(() => {
    // What could not be read while the connection was lost is read when it is back.
    if (link === 'live' && liveVersion > heldVersion) void refetch()
  }, [link, liveVersion, heldVersion, refetch])

  if (data) return <Ticket key={ticketId} ticket={data} />
  if (error) return <Failed error={error} retry={() => void refetch()} wholePage />
  return <Waiting lines={9} />
}

function Ticket({ ticket }: { ticket: TicketView }) {
  const commands = useTicketCommand(ticket, useMe().person.id)
  useReadHere(ticket.row.id)
  const nowMs = useNow(5_000)
  return <TicketPage ticket={ticket} nowMs={nowMs} commands={commands} />
}
