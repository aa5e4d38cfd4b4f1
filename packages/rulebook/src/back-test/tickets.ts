import { readClocks, type SlaFacts, type SlaRules, type Ticket } from '@bylaw/rules-sla'
import { outcomeFrom } from './measure'
import { type CaseOutcome, measuredAs, refusedFor } from './outcome'

/** What a ticket is promised by; where either is missing nothing is promised. */
export interface TicketRules {
  readonly sla: SlaRules | null
  /** The same object for every ticket: preparing a calendar is most of the work. */
  readonly calendar: SlaFacts['calendar'] | null
}

/** How the clocks of a ticket stood at a moment under these rules. */
export function ticketOutcome(rules: TicketRules, ticket: Ticket, nowMs: number): CaseOutcome {
  const { sla, calendar } = rules
  if (!sla || !calendar) return measuredAs({ clocks: {} })
  const read = readClocks(sla, { ...ticket, calendar, nowMs })
  return read.ok ? outcomeFrom('sla', read.value) : refusedFor(read.refusal)
}
