import type { Explanation } from '@bylaw/contract'
import type { Scope } from '../scope'
import type { DayStanding } from './days'
import { type attendanceRules, decidedBy } from './rules'

/** What a month's lateness comes to; nothing where the rules say nothing of hours, or nobody was late. */
export async function lapsesOf(
  scope: Scope,
  rules: Awaited<ReturnType<typeof attendanceRules>>,
  days: readonly DayStanding[],
): Promise<
  { readonly times: number; readonly fen: number; readonly explanation: Explanation } | undefined
> {
  // Each time counts: late in the morning and gone early on the same day are two.
  const dates = days.flatMap(({ date, lapses }) =>
    lapses.filter(({ lapse }) => lapse === 'late' || lapse === 'early').map(() => date),
  )
  if (!rules.rules.hours || dates.length === 0) return undefined
  const { decision, explanation } = await decidedBy(scope, rules, { about: 'lapses', dates })
  return { times: decision.times, fen: decision.fen, explanation }
}
