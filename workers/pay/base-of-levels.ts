import type { Scope } from '../scope'

/** What two levels are paid by the rules in force; undefined where they do not say, or are none. */
export async function baseOfLevels(
  scope: Scope,
  [now, then]: readonly [number, number],
): Promise<{ readonly nowFen: number; readonly thenFen: number } | undefined> {
  const found = await scope.rules.inForce('pay', undefined, scope.now)
  if (!found?.ok) return undefined
  const fenOf = (level: number) =>
    found.value.rules.levels.find((each) => each.level === level)?.baseFen
  const [nowFen, thenFen] = [fenOf(now), fenOf(then)]
  return nowFen === undefined || thenFen === undefined ? undefined : { nowFen, thenFen }
}
