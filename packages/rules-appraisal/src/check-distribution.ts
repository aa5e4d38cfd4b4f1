import { errorAt, type RuleFinding, sameRows } from '@bylaw/rules-kit'
import type { AppraisalRules } from './rules'

/** Shares of grades that nobody can keep, or of grades that there are not. */
export function checkDistribution({
  bands,
  distribution,
}: Pick<AppraisalRules, 'bands' | 'distribution'>): readonly RuleFinding[] {
  if (!distribution) return []
  const table = '/distribution'
  const least = distribution.reduce((sum, { leastPercent }) => sum + (leastPercent ?? 0), 0)
  return [
    ...sameRows(table, distribution, ({ grade }) => grade),
    ...distribution.flatMap(({ grade, leastPercent, mostPercent }, index) => {
      const at = { table, index }
      if (!bands.some((band) => band.grade === grade))
        return [
          errorAt(
            at,
            'unknown_name',
            `第 ${index + 1} 行：没有“${grade}”这个等级。`,
            `Row ${index + 1}: there is no grade ${grade}.`,
          ),
        ]
      if (leastPercent !== null && mostPercent !== null && leastPercent > mostPercent)
        return [
          errorAt(
            at,
            'never_reached',
            `第 ${index + 1} 行：最低 ${leastPercent}% 高于最高 ${mostPercent}%。`,
            `Row ${index + 1}: at least ${leastPercent} % is more than at most ${mostPercent} %.`,
          ),
        ]
      return []
    }),
    ...(least > 100
      ? [
          errorAt(
            table,
            'weights_not_100',
            `各等级的最低比例合计 ${least}%，超过 100%。`,
            `The least shares add up to ${least} %, more than all.`,
          ),
        ]
      : []),
  ]
}
