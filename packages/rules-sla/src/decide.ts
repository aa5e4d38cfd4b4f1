import { type CompiledCalendar, compileCalendar } from '@bylaw/calendar'
import { ok, type Result } from '@bylaw/kernel'
import type { Decided, Refusal } from '@bylaw/rules-kit'
import { clocks, type SlaDecision } from './clocks'
import type { SlaFacts, Ticket } from './facts'
import type { SlaRules } from './rules'
import { storyOf } from './story'
import { traceOf } from './trace'

/** The clocks of a ticket with the reasons for each: what "why due then" shows. */
export function decideSla(rules: SlaRules, facts: SlaFacts): Result<Decided<SlaDecision>, Refusal> {
  const { calendar, nowMs, ...ticket } = facts
  return decideBy(rules, ticket, compileCalendar(calendar), nowMs)
}

/** The same by a calendar that was prepared before, and may be several in turn. */
export function decideBy(
  rules: SlaRules,
  ticket: Ticket,
  calendar: CompiledCalendar,
  nowMs: number,
): Result<Decided<SlaDecision>, Refusal> {
  const decision = clocks(rules, ticket, calendar, nowMs)
  if (!decision.ok) return decision
  const trace = traceOf(rules, storyOf(ticket, nowMs), decision.value, calendar, nowMs)
  return ok({ decision: decision.value, trace })
}

/**
 * The same decision without the reasons, for many tickets at a time. A calendar is prepared once:
 * hand over the same object with each.
 */
export function readClocks(rules: SlaRules, facts: SlaFacts): Result<SlaDecision, Refusal> {
  const { calendar, nowMs, ...ticket } = facts
  return clocks(rules, ticket, compileCalendar(calendar), nowMs)
}
