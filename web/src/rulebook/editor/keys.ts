import { valueAt } from './json'

/** A key that no row has: `item_4`, or the next one that is free. */
export function freeKey(stem: string, rows: readonly unknown[]): string {
  const taken = new Set(rows.map((row) => valueAt(row, '/key')))
  let number = rows.length + 1
  while (taken.has(`${stem}_${number}`)) number += 1
  return `${stem}_${number}`
}
