import { below, isHolder } from '../editor/json'
import { sameJson } from '../same-json'

export interface Rebased {
  readonly content: unknown
  /** Places that both sides changed, each in its own way; the draft’s wording was kept there. */
  readonly conflicts: readonly string[]
}

/**
 * A draft brought onto a newer version: what only one side changed is taken from that side. Lists
 * are merged row by row while none has grown or shrunk on both sides.
 *
 * @param base  the version the draft was written on
 * @param mine  the draft
 * @param theirs the newest version
 */
export function rebased(base: unknown, mine: unknown, theirs: unknown): Rebased {
  const conflicts: string[] = []
  const content = merged(base, mine, theirs, '', conflicts)
  return { content, conflicts }
}

function merged(
  base: unknown,
  mine: unknown,
  theirs: unknown,
  at: string,
  conflicts: string[],
): unknown {
  if (sameJson(mine, theirs) || sameJson(base, theirs)) return mine
  if (sameJson(base, mine)) return theirs
  if (alike(base, mine, theirs))
    return mergedMembers(base as Holder, mine as Holder, theirs as Holder, at, conflicts)
  conflicts.push(at)
  return mine
}

type Holder = Readonly<Record<string, unknown>>

function mergedMembers(base: Holder, mine: Holder, theirs: Holder, at: string, all: string[]) {
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
  const entries = keys.flatMap((key) => {
    const value = merged(base[key], mine[key], theirs[key], below(at, key), all)
    return value === undefined ? [] : [[key, value] as const]
  })
  return Array.isArray(mine) ? entries.map(([, value]) => value) : Object.fromEntries(entries)
}

/** Whether three values can be merged member by member. */
const alike = (...values: readonly unknown[]): boolean =>
  values.every(isHolder) &&
  (values.every((each) => !Array.isArray(each)) ||
    (values.every(Array.isArray) &&
      new Set(values.map((each) => (each as unknown[]).length)).size === 1))
