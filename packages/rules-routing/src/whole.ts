import { words } from '@bylaw/kernel'
import { cellOf, isListed, refuseAt, refuseRepeats, refuseStrangers } from '@bylaw/rules-kit'
import type * as z from 'zod'
import type { Demand } from './rules'

/** Every difficulty meets every urgency in one cell, and every cell names a level there is. */
export function demandIsWhole(demand: Demand, context: z.core.$RefinementCtx<Demand>): void {
  const { levels, difficulties, urgencies, grid, unjudged } = demand
  for (const { key: row, name: difficulty } of difficulties)
    for (const { key: column, name: urgency } of urgencies) {
      const level = cellOf(grid, row, column)
      if (level === undefined)
        refuseAt(
          ['grid', row, column],
          `“${difficulty.zh}”一行、“${urgency.zh}”一列没有填专长等级。`,
          `the row “${difficulty.en}” has no level in the column “${urgency.en}”`,
          context,
        )
      else if (!isListed(levels, level))
        refuseAt(
          ['grid', row, column],
          `“${difficulty.zh}”一行、“${urgency.zh}”一列的等级“${level}”不在等级表里。`,
          `the row “${difficulty.en}” names a level “${level}” in the column “${urgency.en}” that is not listed`,
          context,
        )
    }
  refuseStrangers(
    grid,
    { what: words('难度', 'difficulty'), listed: difficulties },
    { what: words('紧急程度', 'urgency'), listed: urgencies },
    context,
  )
  for (const [place, list] of Object.entries({ levels, difficulties, urgencies }))
    refuseRepeats(
      [place],
      list.map(({ key }) => key),
      context,
      'key',
    )
  if (unjudged !== null && !isListed(difficulties, unjudged))
    refuseAt(
      ['unjudged'],
      `没有“${unjudged}”这个难度。`,
      `there is no difficulty “${unjudged}”`,
      context,
    )
}
