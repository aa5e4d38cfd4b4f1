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
  const { calendar, nowMs, ...ticket } = facts
  const compiled = compileCalendar(calendar)
  const decision = clocks(rules, ticket, compiled, nowMs)
  if (!decision.ok) return decision
  const story = storyOf(ticket, nowMs)
  const trace = traceOf(rules, story, decision.value, compiled, nowMs)
  return ok({ decision: decision.value, trace })
}
