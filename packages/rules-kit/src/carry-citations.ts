import { valueAt } from './pointer'
import { naturalKey } from './row-key'
import type { Citations } from './trace'

/**
 * The citations of a rule set after someone has edited it. A citation belongs to the rule it was
 * made for, not to a position: with a row put in above, the rows below keep their clauses, and the
 * new row, which no clause gave rise to, cites none.
 *
 * A row is found again by what tells it from the others (`naturalKey`), or by its place when none came
 * or went. A row that is gone takes its citations with it.
 */
export function carryCitations(before: unknown, after: unknown, citations: Citations): Citations {
  const carried: Record<string, readonly string[]> = {}
  for (const [pointer, clauses] of Object.entries(citations)) {
    const place = newPlaceOf(pointer, before, after)
    if (place !== undefined) carried[place] = clauses
  }
  for (const place of addedRows(before, after, citations)) carried[place] ??= []
  return carried
}

/** Where the rule at a pointer stands after the edit; undefined when it is gone. */
function newPlaceOf(pointer: string, before: unknown, after: unknown): string | undefined {
  let [old, now, place] = [before, after, '']
  for (const step of pointer.split('/').slice(1)) {
    const next = Array.isArray(old) && Array.isArray(now) ? rowAgain(old, now, step) : step
    if (next === undefined) return undefined
    old = valueAt(old, `/${step}`)
    now = valueAt(now, `/${next}`)
    if (now === undefined) return undefined
    place += `/${next}`
  }
  return place
}

/** Rows of a table whose rows are cited one by one, that stood nowhere before. */
function addedRows(before: unknown, after: unknown, citations: Citations): string[] {
  const tables = new Set(
    Object.keys(citations).flatMap((pointer) =>
      /\/\d+$/.test(pointer) ? [pointer.slice(0, pointer.lastIndexOf('/'))] : [],
    ),
  )
  return [...tables].flatMap((table) => {
    const place = newPlaceOf(table, before, after)
    const [old, now] = [valueAt(before, table), place === undefined ? [] : valueAt(after, place)]
    if (!Array.isArray(old) || !Array.isArray(now)) return []
    const known = new Set(old.map((_, index) => rowAgain(old, now, String(index))))
    return now.flatMap((_, index) => (known.has(String(index)) ? [] : [`${place}/${index}`]))
  })
}

/** Where a row stands after the edit; undefined when it is gone. */
function rowAgain(old: readonly unknown[], now: readonly unknown[], step: string) {
  const key = naturalKey(old, now)
  const place = now.findIndex((row) => key(row) === key(old[Number(step)]))
  if (place >= 0) return String(place)
  // Edited beyond recognition, it is the new row at its place, as long as none came or went.
  const known = new Set(old.map(key))
  return old.length === now.length && !known.has(key(now[Number(step)])) ? step : undefined
}
