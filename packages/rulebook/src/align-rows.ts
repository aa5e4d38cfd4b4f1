import { grouped } from '@bylaw/kernel'
import { naturalKey } from '@bylaw/rules-kit'

/** One row of a table after an edit, with the row it was before; undefined where it is new. */
export interface Aligned {
  readonly before: number | undefined
  readonly after: number
}

/**
 * Which row of a table is which after an edit. A row is known by its natural key: its name, its
 * diameters, its level; so with a row put in above, the rows below are still themselves. A row
 * that overtakes others has left its place and come in at another, since order often decides.
 *
 * @returns one entry for each row after the edit, in order; a row before that no entry names is gone
 */
export function alignRows(before: readonly unknown[], after: readonly unknown[]): Aligned[] {
  const key = naturalKey(before, after)
  const anchors = longestRun(matches(before, after, key))
  const origin = new Map(anchors.map(([old, now]) => [now, old]))
  const bounds = [...anchors, [before.length, after.length] as const]
  let [fromOld, fromNow] = [0, 0]
  for (const [old, now] of bounds) {
    // Between two known rows, as many rows as before: each is the one that stood there.
    if (old - fromOld === now - fromNow)
      for (let step = 0; fromNow + step < now; step += 1) origin.set(fromNow + step, fromOld + step)
    fromOld = old + 1
    fromNow = now + 1
  }
  return after.map((_, index) => ({ before: origin.get(index), after: index }))
}

/** Pairs of equal rows, by their place after; the second of two equal rows matches the second. */
function matches(
  before: readonly unknown[],
  after: readonly unknown[],
  key: (row: unknown) => string,
): (readonly [number, number])[] {
  const places = grouped(before.keys(), (index) => key(before[index]))
  for (const alike of places.values()) alike.reverse()
  return after.flatMap((row, index) => {
    const old = places.get(key(row))?.pop()
    return old === undefined ? [] : [[old, index] as const]
  })
}

/** The longest choice of pairs in which nothing overtakes (patience sorting, n log n). */
function longestRun(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ends: number[] = []
  const previous: (number | undefined)[] = []
  pairs.forEach(([old], at) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] ?? 0]?.[0] ?? 0) < old) low = middle + 1
      else high = middle
    }
    previous[at] = ends[low - 1]
    ends[low] = at
  })
  const run: (readonly [number, number])[] = []
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) {
    const pair = pairs[at]
    if (pair) run.push(pair)
  }
  return run.reverse()
}
