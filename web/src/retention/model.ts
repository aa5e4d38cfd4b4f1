import type { RemovalCount } from '@bylaw/contract'

type OfDay = Pick<RemovalCount, 'what' | 'count'>

/** The hours' counts added up by day, in the order in which they come. */
export function byDay(
  counts: readonly RemovalCount[],
  dayOf: (count: RemovalCount) => string,
): [string, OfDay[]][] {
  const days = new Map<string, OfDay[]>()
  for (const each of counts) {
    const day = dayOf(each)
    const found = days.get(day) ?? []
    const same = found.find(({ what }) => what === each.what)
    const others = found.filter((other) => other !== same)
    days.set(day, [...others, { what: each.what, count: each.count + (same?.count ?? 0) }])
  }
  return [...days]
}
