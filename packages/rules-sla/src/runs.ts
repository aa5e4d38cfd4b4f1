import { type CompiledCalendar, countedBy } from '@bylaw/calendar'
import { agreedSeconds } from './clock'
import type { Ticket } from './facts'
import { policyFor } from './match'
import { pausesOf } from './pauses'
import { CLOCKS, type ClockName, type Policy, type SlaRules } from './rules'
import { overAt, roundsOf, storyOf } from './story'

/** The last run of a promised clock, as it is handed to whoever else counts by it. */
export interface ClockRun {
  readonly startedAtMs: number
  readonly targetSeconds: number
  readonly clock: Policy['clock']
  /** Stretches in which the clock stands still; one without an end still lasts. */
  readonly pauses: readonly { readonly fromMs: number; readonly toMs: number | null }[]
  /** When it was met, or nothing was owed any more. */
  readonly metAtMs: number | null
}

/** The last run of each clock that is promised and has started; none where no policy matches. */
export function runsOf(
  rules: SlaRules,
  ticket: Ticket,
  calendar: CompiledCalendar,
  nowMs: number,
): Readonly<Partial<Record<ClockName, ClockRun>>> {
  const story = storyOf(ticket, nowMs)
  const policy = policyFor(rules, story.traits)?.policy
  if (!policy) return {}
  return Object.fromEntries(
    CLOCKS.flatMap((name): [ClockName, ClockRun][] => {
      const round = roundsOf(name, story).at(-1)
      const minutes = policy[`${name}Minutes`]
      if (!round || minutes === null) return []
      const held = pausesOf(name, rules, story)
      const pauses = held.map(({ from, to }) => ({ fromMs: from, toMs: to }))
      const run = { startedAtMs: round.from, metAtMs: overAt(round), pauses, clock: policy.clock }
      const counting = { calendar: countedBy(policy.clock, calendar), pauses: held }
      const targetSeconds = round.agreed
        ? agreedSeconds(round.from, round.agreed, counting)
        : minutes * 60
      return [[name, { ...run, targetSeconds }]]
    }),
  )
}
