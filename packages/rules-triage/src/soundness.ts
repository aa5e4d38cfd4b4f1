import { inWords } from '@bylaw/rules-kit'
import type * as z from 'zod'
import type { Matrix, Named, TriageRules } from './rules'

type Context<T> = z.core.$RefinementCtx<T>

/** Every impact meets every urgency in one cell; a gap is named by its row and column. */
export function cellsAreThere(matrix: Matrix, context: Context<Matrix>): void {
  once(matrix.impacts, ['impacts'], context)
  once(matrix.urgencies, ['urgencies'], context)
  for (const { key: row, name: impact } of matrix.impacts)
    for (const { key: column, name: urgency } of matrix.urgencies)
      if (!Object.hasOwn(matrix.grid, row) || !Object.hasOwn(matrix.grid[row] ?? {}, column))
        refuseAt(
          ['grid', row, column],
          `“${impact.zh}”一行、“${urgency.zh}”一列没有填优先级。`,
          `the row “${impact.en}” has no priority in the column “${urgency.en}”`,
          context,
        )
  strangersIn(matrix, context)
  for (const [place, list] of [
    ['impact', matrix.impacts],
    ['urgency', matrix.urgencies],
  ] as const) {
    const key = matrix.unstated[place]
    if (key !== null && !has(list, key))
      refuseAt(
        ['unstated', place],
        `“${key}”不在列表里。`,
        `“${key}” is not among those listed`,
        context,
      )
  }
}

/** Cells of a row or column that is not listed would never be read. */
function strangersIn({ impacts, urgencies, grid }: Matrix, context: Context<Matrix>): void {
  for (const [row, cells] of Object.entries(grid)) {
    if (!has(impacts, row))
      refuseAt(
        ['grid', row],
        `表里有“${row}”一行，影响范围里没有。`,
        `the grid has a row “${row}” that is no impact`,
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

/** Known problems and unknown ones are put in classes that exist. */
export function classesAreKnown({ known }: TriageRules, context: Context<TriageRules>): void {
  const missing = (key: string, path: (string | number)[]) => {
    if (!has(known.classes, key))
      refuseAt(path, `没有“${key}”这个分类。`, `there is no class “${key}”`, context)
  }
  missing(known.unmatched, ['known', 'unmatched'])
  known.problems.forEach((problem, row) => {
    missing(problem.class, ['known', 'problems', row, 'class'])
    if (problem.product === null && problem.allOf.length + problem.anyOf.length === 0)
      refuseAt(
        ['known', 'problems', row],
        `第 ${row + 1} 行“${problem.name.zh}”没有产品也没有关键词，会匹配所有工单。`,
        `row ${row + 1}, “${problem.name.en}”, names no product and no keyword: it would match everything`,
        context,
      )
  })
}

/** A key names one thing, and an override says whom it is for. */
export function keysAreOnce(
  { known, overrides }: TriageRules,
  context: Context<TriageRules>,
): void {
  once(known.classes, ['known', 'classes'], context)
  once(known.problems, ['known', 'problems'], context)
  overrides.forEach(({ name, when }, row) => {
    if (when.customerLevel === null && when.ticketType === null)
      refuseAt(
        ['overrides', row, 'when'],
        `第 ${row + 1} 行“${name.zh}”没有写明客户等级或工单类型，会改动所有工单。`,
        `row ${row + 1}, “${name.en}”, names no customer level and no ticket type: it would change every ticket`,
        context,
      )
  })
}

function once<T>(
  list: readonly { readonly key: string }[],
  path: readonly string[],
  context: Context<T>,
): void {
  list.forEach(({ key }, row) => {
    if (list.findIndex((other) => other.key === key) < row)
      refuseAt(
        [...path, row, 'key'],
        `第 ${row + 1} 行的“${key}”重复。`,
        `row ${row + 1} repeats “${key}”`,
        context,
      )
  })
}

function refuseAt<T>(path: (string | number)[], zh: string, en: string, context: Context<T>): void {
  context.addIssue({ code: 'custom', path, ...inWords(zh, en) })
}

const has = (list: readonly Named[], key: string): boolean => list.some((each) => each.key === key)
