import { valueAt } from './json'

/** A key, or what else tells rows apart, that no row has: `item_4`, or the next one that is free. */
export function freeKey(stem: string, rows: readonly unknown[], at = '/key'): string {
  const taken = new Set(rows.map((row) => valueAt(row, at)))
  let number = rows.length + 1
  while (taken.has(`${stem}_${number}`)) number += 1
  return `${stem}_${number}`
}
