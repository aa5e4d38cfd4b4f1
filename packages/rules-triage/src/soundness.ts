import { words } from '@bylaw/kernel'
import { cellOf, isListed, refuseAt, refuseRepeats, refuseStrangers } from '@bylaw/rules-kit'
import type * as z from 'zod'
import type { Matrix, TriageRules } from './rules'

type Context<T> = z.core.$RefinementCtx<T>

/** Every impact meets every urgency in one cell; a gap is named by its row and column. */
export function cellsAreThere(matrix: Matrix, context: Context<Matrix>): void {
  refuseRepeats(
    ['impacts'],
    matrix.impacts.map(({ key }) => key),
    context,
    'key',
  )
  refuseRepeats(
    ['urgencies'],
    matrix.urgencies.map(({ key }) => key),
    context,
    'key',
  )
  for (const { key: row, name: impact } of matrix.impacts)
    for (const { key: column, name: urgency } of matrix.urgencies)
      if (cellOf(matrix.grid, row, column) === undefined)
        refuseAt(
          ['grid', row, column],
          `“${impact.zh}”一行、“${urgency.zh}”一列没有填优先级。`,
          `the row “${impact.en}” has no priority in the column “${urgency.en}”`,
          context,
        )
  refuseStrangers(
    matrix.grid,
    { what: words('影响范围', 'impact'), listed: matrix.impacts },
    { what: words('紧急程度', 'urgency'), listed: matrix.urgencies },
    context,
  )
  for (const [place, list] of [
    ['impact', matrix.impacts],
    ['urgency', matrix.urgencies],
  ] as const) {
    const key = matrix.unstated[place]
    if (key !== null && !isListed(list, key))
      refuseAt(
        ['unstated', place],
        `“${key}”不在列表里。`,
        `“${key}” is not among those listed`,
        context,
      )
  }
}

/** Known problems and unknown ones are put in classes that exist. */
export function classesAreKnown({ known }: TriageRules, context: Context<TriageRules>): void {
  const missing = (key: string, path: (string | number)[]) => {
    if (!isListed(known.classes, key))
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
  refuseRepeats(
    ['known', 'classes'],
    known.classes.map(({ key }) => key),
    context,
    'key',
  )
  refuseRepeats(
    ['known', 'problems'],
    known.problems.map(({ key }) => key),
    context,
    'key',
  )
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
