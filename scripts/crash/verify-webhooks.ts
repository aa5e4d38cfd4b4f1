import type { TicketRow } from '@bylaw/contract'
import type { Ledger, What } from './ledger'
import { countBy } from './read-store'
import type { Received } from './receiver'

/** What a webhook is to tell of each write at the desk. */
const TOLD: Readonly<Partial<Record<What, string>>> = {
  ticket: 'ticket.opened',
  reply: 'ticket.replied',
  mailed_reply: 'ticket.replied',
  assignment: 'ticket.assigned',
  solution: 'ticket.solved',
}

/**
 * Every acknowledged write, every ticket that came by mail and every promise that was broken is told
 * of at least once, and always under one id: what comes again can be told by it.
 */
export function webhookFaults(
  written: Ledger['written'],
  rows: readonly TicketRow[],
  received: readonly Received[],
) {
  const events = received.map(({ event }) => event)
  const steps = new Set(
    events.map(({ type, data }) => `${type} ${data['ticketId']} ${data['version']}`),
  )
  const opened = new Set(
    events.filter(({ type }) => type === 'ticket.opened').map(({ data }) => data['subject']),
  )
  const breaches = countBy(
    events
      .filter(({ type }) => type.endsWith('_breached'))
      .map(({ type, data }) => `${type} ${data['ticketId']}`),
  )
  const broken = rows.flatMap(({ id, firstResponse, resolution }) => [
    ...(firstResponse.breachedAt === null ? [] : [`ticket.first_response_breached ${id}`]),
    ...(resolution.breachedAt === null ? [] : [`ticket.resolution_breached ${id}`]),
  ])
  const isTold = ({ what, mark, id, version }: Ledger['written'][number]): boolean => {
    if (what === 'mail') return opened.has(mark)
    const type = TOLD[what]
    return type === undefined || steps.has(`${type} ${id} ${version}`)
  }
  return {
    untold: [
      ...written.filter((each) => !isTold(each)).map(({ mark }) => mark),
      ...broken.filter((breach) => !breaches.has(breach)),
    ],
    doubled: [
      ...countBy(received.map(({ body }) => body)),
      ...[...breaches].filter(([name]) => broken.includes(name)),
    ]
      .filter(([, count]) => count > 1)
      .map(([event]) => event.slice(0, 160)),
  }
}
