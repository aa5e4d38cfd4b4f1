import { inWords } from '@bylaw/rules-kit'
import type * as z from 'zod'
import type { Demand } from './rules'

type Context = z.core.$RefinementCtx<Demand>

/** Every difficulty meets every urgency in one cell, and every cell names a level there is. */
export function demandIsWhole(demand: Demand, context: Context): void {
  const { levels, difficulties, urgencies, grid, unjudged } = demand
  for (const { key: row, name: difficulty } of difficulties)
    for (const { key: column, name: urgency } of urgencies) {
      const level = grid[row]?.[column]
      if (level === undefined)
        refuseAt(
          ['grid', row, column],
          `“${difficulty.zh}”一行、“${urgency.zh}”一列没有填专长等级。`,
          `the row “${difficulty.en}” has no level in the column “${urgency.en}”`,
          context,
        )
      else if (!has(levels, level))
        refuseAt(
          ['grid', row, column],
          `“${difficulty.zh}”一行、“${urgency.zh}”一列的等级“${level}”不在等级表里。`,
          `the row “${difficulty.en}” names a level “${level}” in the column “${urgency.en}” that is not listed`,
          context,
        )
    }
  strangersIn(demand, context)
  for (const [place, list] of Object.entries({ levels, difficulties, urgencies }))
    list.forEach(({ key }, row) => {
      if (list.findIndex((other) => other.key === key) < row)
        refuseAt(
          [place, row, 'key'],
          `第 ${row + 1} 行的“${key}”重复。`,
          `row ${row + 1} repeats “${key}”`,
          context,
        )
    })
  if (unjudged !== null && !has(difficulties, unjudged))
    refuseAt(
      ['unjudged'],
      `没有“${unjudged}”这个难度。`,
      `there is no difficulty “${unjudged}”`,
      context,
    )
}

/** Cells of a row or column that is not listed would never be read. */
function strangersIn({ difficulties, urgencies, grid }: Demand, context: Context): void {
  for (const [row, cells] of Object.entries(grid)) {
    if (!has(difficulties, row))
      refuseAt(
        ['grid', row],
        `表里有“${row}”一行，难度里没有。`,
        `the grid has a row “${row}” that is no difficulty`,
        context,
      )
    for (const column of Object.keys(cells))
      if (!has(urgencies, column))
        refuseAt(
          ['grid', row, column],
          `表里有“${column}”一列，紧急程度里没有。`,
          `the grid has a column “${column}” that is no urgency`,
          context,
        )
  }
}

const refuseAt = (path: (string | number)[], zh: string, en: string, context: Context): void =>
  context.addIssue({ code: 'custom', path, ...inWords(zh, en) })

const has = (list: readonly { readonly key: string }[], key: string): boolean =>
  list.some((each) => each.key === key)
