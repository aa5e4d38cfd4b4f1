import { assert, weekdaysFromTo } from '@bylaw/kernel'
import type { PayFacts, PayRules } from '@bylaw/rules-pay'

interface Line {
  readonly code: string
  readonly amountFen: number
}

/**
 * The same slip as straight code would have it: the lines and their sum, to the fen, with no
 * trace, no refusal and no names. It is what the kind’s price is measured against.
 */
export function payByHand(
  rules: PayRules,
  facts: PayFacts,
): { lines: readonly Line[]; payableFen: number } {
  const part = partOfMonth(facts)
  const lines: Line[] = []
  if (facts.status === 'confirmed') {
    const level = rules.levels.find((row) => row.level === facts.level)
    assert(level !== undefined, 'everyone here has a level')
    lines.push({ code: 'base', amountFen: part(level.baseFen) })
    lines.push({ code: 'field_allowance', amountFen: part(rules.fieldAllowance.fen) })
    lines.push({ code: 'commission', amountFen: facts.commissionFen })
  } else {
    lines.push({ code: 'base', amountFen: part(rules.probation.baseFen) })
    lines.push({ code: 'post_subsidy', amountFen: part(rules.probation.postSubsidyFen) })
    lines.push({ code: 'commission', amountFen: 0 })
  }
  if (facts.dayRateFen > 0) lines.push({ code: 'day_rate', amountFen: facts.dayRateFen })
  const earnedFen = lines.reduce((sum, { amountFen }) => sum + amountFen, 0)
  const topUpFen = Math.max(0, part(rules.guarantee.fen) - earnedFen)
  lines.push({ code: 'top_up', amountFen: topUpFen })
  for (const { fen } of facts.rewards) lines.push({ code: 'reward', amountFen: fen })
  for (const { fen } of facts.penalties) lines.push({ code: 'penalty', amountFen: -fen })
  const payableFen = lines.reduce((sum, { amountFen }) => sum + amountFen, 0)
  assert(payableFen >= 0, 'penalties do not eat up the pay')
  return { lines, payableFen }
}

/** The share of a monthly amount by weekdays, half up to the fen, in whole numbers. */
function partOfMonth({ period, worked }: PayFacts): (monthlyFen: number) => number {
  if (worked.from === period.from && worked.to === period.to) return (monthlyFen) => monthlyFen
  const [days, of] = [
    weekdaysFromTo(worked.from, worked.to),
    weekdaysFromTo(period.from, period.to),
  ]
  return (monthlyFen) => Math.floor((2 * monthlyFen * days + of) / (2 * of))
}
