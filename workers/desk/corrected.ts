import type { TicketCorrection } from '@bylaw/contract'
import { oneOfEach } from '@bylaw/desk-tools'
import type { Change } from './step'
import type { Ticket } from './ticket'

/** Only what differs; where nothing does, nothing happened. */
export function corrected(
  ticket: Ticket,
  { tags, ...wished }: TicketCorrection,
): Pick<Change, 'fields' | 'events'> {
  const fields: Change['fields'] & object = {
    ...Object.fromEntries(
      Object.entries(wished).filter(
        ([name, value]) => ticket[name as keyof typeof wished] !== value,
      ),
    ),
    ...taggedOtherwise(ticket, tags),
  }
  return { fields, events: Object.keys(fields).length === 0 ? [] : ['ticket.changed'] }
}

/** Of two tags that say the same the first stays. */
function taggedOtherwise(ticket: Ticket, wished: readonly string[] | undefined) {
  if (wished === undefined) return {}
  const tags = oneOfEach(wished)
  return JSON.stringify(tags) === JSON.stringify(ticket.tags) ? {} : { tags }
}
