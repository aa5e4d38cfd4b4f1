import type { Words } from '@bylaw/kernel'
import type * as z from 'zod'
import { refuseAt } from './refuse-at'

/** A table of two entries: row → column → cell. */
export type Grid<Cell> = Readonly<Record<string, Readonly<Record<string, Cell>>>>

/** The rows or the columns that a grid is made for. */
export interface Side {
  /** What they are, in the middle of a sentence: 影响范围, impact. */
  readonly what: Words
  readonly listed: readonly { readonly key: string }[]
}

/** One cell of a grid, or undefined where there is none. */
export function cellOf<Cell>(grid: Grid<Cell>, row: string, column: string): Cell | undefined {
  const cells = Object.hasOwn(grid, row) ? grid[row] : undefined
  return cells && Object.hasOwn(cells, column) ? cells[column] : undefined
}

/** Refuses cells of a row or column that is not listed: they would never be read. */
export function refuseStrangers<Rules>(
  grid: Grid<unknown>,
  rows: Side,
  columns: Side,
  context: z.core.$RefinementCtx<Rules>,
): void {
  for (const [row, cells] of Object.entries(grid)) {
    if (!isListed(rows.listed, row))
      refuseAt(
        ['grid', row],
        `表里有“${row}”一行，${rows.what.zh}里没有。`,
        `the grid has a row “${row}” that is no ${rows.what.en}`,
        context,
      )
    for (const column of Object.keys(cells))
      if (!isListed(columns.listed, column))
        refuseAt(
          ['grid', row, column],
          `表里有“${column}”一列，${columns.what.zh}里没有。`,
          `the grid has a column “${column}” that is no ${columns.what.en}`,
          context,
        )
  }
}

/** Whether a list has something of this key. */
export const isListed = (list: readonly { readonly key: string }[], key: string): boolean =>
  list.some((each) => each.key === key)
