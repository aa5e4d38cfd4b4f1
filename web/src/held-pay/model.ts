import { byName, compareNames, type HeldPayView } from '@bylaw/contract'

/** Balances as they are read: by name, and somebody's by project. */
export const balancesInOrder = <Balance extends Pick<HeldPayView, 'person' | 'project'>>(
  balances: readonly Balance[],
): Balance[] =>
  [...balances].sort(
    (a, b) =>
      byName(a.person, b.person) ||
      // Of one name there may be two: each keeps their own rows together.
      compareNames(a.person.id, b.person.id) ||
      byName(a.project, b.project),
  )
