import { compileCalendar } from '@bylaw/calendar'
import { ok, type Result } from '@bylaw/kernel'
import type { Decided, Refusal } from '@bylaw/rules-kit'
import { clocks, type SlaDecision } from './clocks'
import type { SlaFacts } from './facts'
import type { SlaRules } from './rules'
import { storyOf } from './story'
import { traceOf } from './trace'

/** The clocks of a ticket with the reasons for each: what "why due then" shows. */
export function decideSla(rules: SlaRules, facts: SlaFacts): Result<Decided<SlaDecision>, Refusal> {
  const decision = readClocks(rules, facts)
  if (!decision.ok) return decision
  const { calendar, nowMs, ...ticket } = facts
  const story = storyOf(ticket, nowMs)
  const trace = traceOf(rules, story, decision.value, compileCalendar(calendar), nowMs)
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
