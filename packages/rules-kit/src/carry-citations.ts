import { valueAt } from './pointer'
import type { Citations } from './trace'

/**
 * The citations of a rule set after someone has edited it. A citation belongs to the rule it was
 * made for, not to a position: with a row put in above, the rows below keep their clauses, and the
 * new row, which no clause gave rise to, cites none.
 *
 * A row is found again as itself, unchanged; or by its name (`key`, `level`, `fromMm` …) when only
 * its figures changed. A row that is gone takes its citations with it.
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

/** What tells one row of a table from the others, whatever else in it is edited. */
const NAMES = ['id', 'key', 'code', 'medium', 'level', 'from', 'fromMm', 'at', 'grade'] as const

function rowAgain(old: unknown[], now: unknown[], step: string): string | undefined {
  const row = old[Number(step)]
  const same = now.findIndex((other) => JSON.stringify(other) === JSON.stringify(row))
  if (same >= 0) return String(same)
  const name = NAMES.find((each) => valueAt(row, `/${each}`) !== undefined)
  // Rows without a name are told apart by where they stand, as long as none came or went.
  if (name === undefined) return old.length === now.length ? step : undefined
  const named = now.findIndex((other) => valueAt(other, `/${name}`) === valueAt(row, `/${name}`))
  return named < 0 ? undefined : String(named)
}
