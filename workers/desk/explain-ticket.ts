import type { ClockExplanation } from '@bylaw/contract'
import type { RuleStore } from '../rulebook/store'
import type { Scope } from '../scope'
import type { DeskLine } from './desk-line'

type Reader = Pick<Scope, 'customerId'> & {
  readonly rules: Pick<RuleStore, 'decisionsFor'>
  readonly desk: Pick<DeskLine, 'explainClock'>
}

/**
 * Why a ticket is due when it is due. To staff it also names what the company decided itself and
 * why; a customer sees the rule, not who made it.
 */
export async function explainTicket(reader: Reader, ticketId: string): Promise<ClockExplanation> {
  const isStaff = reader.customerId === null
  const decisions = isStaff
    ? await reader.rules.decisionsFor('sla', 'escalation', 'responsibility')
    : []
  return reader.desk.explainClock(ticketId, decisions)
}
