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
  const placeOf = placesAgain(before, after)
  const carried: Record<string, readonly string[]> = {}
  for (const [pointer, clauses] of Object.entries(citations)) {
    const place = placeOf(pointer)
    if (place !== undefined) carried[place] = clauses
  }
  for (const place of addedRows(before, after, citations, placeOf)) carried[place] ??= []
  return carried
}

/** Where the rule at a pointer stands after the edit; undefined when it is gone. */
type PlaceOf = (pointer: string) => string | undefined

/** Each table is aligned once, however many of its rows are cited. */
function placesAgain(before: unknown, after: unknown): PlaceOf {
  const aligned = new Map<readonly unknown[], PlaceOf>()
  return (pointer) => {
    let [old, now, place] = [before, after, '']
    for (const step of pointer.split('/').slice(1)) {
      const next = Array.isArray(old) && Array.isArray(now) ? rowOf(aligned, old, now, step) : step
      if (next === undefined) return undefined
      old = valueAt(old, `/${step}`)
      now = valueAt(now, `/${next}`)
      if (now === undefined) return undefined
      place += `/${next}`
    }
    return place
  }
}

function rowOf(
  aligned: Map<readonly unknown[], PlaceOf>,
  old: readonly unknown[],
  now: readonly unknown[],
  step: string,
): string | undefined {
  const rows = aligned.get(old) ?? rowsAgain(old, now)
  aligned.set(old, rows)
  return rows(step)
}

/** Rows of a table whose rows are cited one by one, that stood nowhere before. */
function addedRows(
  before: unknown,
  after: unknown,
  citations: Citations,
  placeOf: PlaceOf,
): string[] {
  const tables = new Set(
    Object.keys(citations).flatMap((pointer) =>
      /\/\d+$/.test(pointer) ? [pointer.slice(0, pointer.lastIndexOf('/'))] : [],
    ),
  )
  return [...tables].flatMap((table) => {
    const place = placeOf(table)
    const [old, now] = [valueAt(before, table), place === undefined ? [] : valueAt(after, place)]
    if (!Array.isArray(old) || !Array.isArray(now)) return []
    const rows = rowsAgain(old, now)
    const known = new Set(old.map((_, index) => rows(String(index))))
    return now.flatMap((_, index) => (known.has(String(index)) ? [] : [`${place}/${index}`]))
  })
}

/** Where each row of a table stands after the edit; undefined when it is gone. */
function rowsAgain(old: readonly unknown[], now: readonly unknown[]): PlaceOf {
  const key = naturalKey(old, now)
  const [oldKeys, nowKeys] = [old.map(key), now.map(key)]
  const known = new Set(oldKeys)
  const places = new Map<string, number>()
  for (const [index, name] of nowKeys.entries()) if (!places.has(name)) places.set(name, index)
  return (step) => {
    const [name, there] = [oldKeys[Number(step)], nowKeys[Number(step)]]
    const place = name === undefined ? undefined : places.get(name)
    if (place !== undefined) return String(place)
    // Edited beyond recognition, it is the new row at its place, as long as none came or went.
    return old.length === now.length && there !== undefined && !known.has(there) ? step : undefined
  }
}
