import { compileCalendar } from '@bylaw/calendar'
import { clocks, type SlaDecision } from '@bylaw/rules-sla'
import { type RawCase, replayCases } from './case-list'
import { readCalendar, readObject } from './read-case'
import type { Replayer } from './replayer'
import { answers, type Reading } from './sla-answers'
import { readEvents } from './sla-events'
import { readPolicy } from './sla-policy'

/**
 * Scenarios of a ticket's clocks as other help desks test them: a calendar, a policy, what
 * happened, and the figures that were expected after the last event.
 */
export const replaySlaScenarios: Replayer = (file) =>
  replayCases(file, (example) => {
    const expected = readObject(example['expect'], 'expect')
    const answer = answers(readingOf(example))
    const got = Object.fromEntries(
      Object.keys(expected).map((field) => [
        field,
        Object.hasOwn(answer, field) ? answer[field]?.() : `not built yet: ${field}`,
      ]),
    )
    return { expected, got }
  })

function readingOf(example: RawCase): Reading {
  const calendar = compileCalendar(readCalendar(example['calendar']))
  const policy = readObject(example['policy'], 'policy')
  const { ticket, lastMs, stalledMs, write } = readEvents(example['events'], policy)
  const read = (nowMs: number, stalledTimePauses = true): SlaDecision => {
    const decided = clocks(readPolicy(policy, stalledTimePauses), ticket, calendar, nowMs)
    if (!decided.ok) throw new Error(decided.refusal.message.en)
    return decided.value
  }
  return { read, lastMs, stalledMs, write }
}
