import type { ClockExplanation } from '@bylaw/contract'
import type { Scope } from '../scope'

/**
 * Why a ticket is due when it is due. To staff it also names what the company decided itself and
 * why; a customer sees the rule, not who made it.
 */
export async function explainTicket(scope: Scope, ticketId: string): Promise<ClockExplanation> {
  const isStaff = scope.customerId === null
  const decisions = isStaff ? await scope.rules.decisionsFor('sla') : []
  return scope.desk.explainClock(ticketId, decisions)
}
