import type { CallerView } from '@bylaw/contract'
import type { Scope } from '../scope'

const LATEST = 50

/** What is open of a customer's latest tickets. */
export async function openTicketsOf(
  scope: Scope,
  customerId: string,
): Promise<CallerView['openTickets']> {
  const rows = await scope.reports.tickets(undefined, LATEST, { customerId })
  return rows
    .filter(({ state }) => state !== 'closed')
    .map(({ id, number, subject, state, priority }) => ({ id, number, subject, state, priority }))
}
