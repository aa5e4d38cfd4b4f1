import { ok, type Result } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import type { Person } from './facts'
import { difficultyUnjudged, unknownDifficulty } from './refusals'
import type { Demand, Difficulty, RoutingRules } from './rules'

/** The difficulty that holds for a ticket: its own, or the one for those nobody has judged. */
export function difficultyOf(
  demand: Demand,
  key: string | null,
  fact: string,
): Result<Difficulty, Refusal> {
  const wanted = key ?? demand.unjudged
  if (wanted === null) return difficultyUnjudged(fact)
  const found = demand.difficulties.find((each) => each.key === wanted)
  return found ? ok(found) : unknownDifficulty(demand, wanted, fact)
}

/**
 * Open work of a person in minutes, as effort and not as a count of tickets. What waits for others
 * counts for its share; the sum is rounded once, half up.
 *
 * @param index place of the person among the facts
 */
export function loadOf(
  { capacity }: RoutingRules,
  demand: Demand,
  { open }: Person,
  index: number,
): Result<number, Refusal> {
  let hundredths = 0
  for (const [row, { difficulty, effortMinutes, waiting }] of open.entries()) {
    const percent = waiting ? capacity.waitingPercent : 100
    if (effortMinutes !== null) {
      hundredths += effortMinutes * percent
      continue
    }
    const found = difficultyOf(demand, difficulty, `/people/${index}/open/${row}/difficulty`)
    if (!found.ok) return found
    hundredths += found.value.effortMinutes * percent
  }
  return ok(Math.floor((hundredths + 50) / 100))
}
