import type { Person } from './facts'
import type { Candidate } from './judge'
import type { Criterion, Demand } from './rules'

export interface Contender {
  readonly candidate: Candidate
  readonly person: Person
  /** Place among the facts. */
  readonly index: number
}

export interface Ranked extends Candidate {
  /** What put them behind the one before; null for the first. */
  readonly behindBy: Criterion | 'id' | null
}

/** Who comes first: by each criterion in turn, and by id where none tells them apart. */
export function rank(
  contenders: readonly Contender[],
  order: readonly Criterion[],
  demand: Demand,
): readonly (Contender & { readonly behindBy: Ranked['behindBy'] })[] {
  const sorted = contenders.toSorted((a, b) => compare(a, b, order, demand).difference)
  return sorted.map((contender, place) => {
    const before = sorted[place - 1]
    const behindBy = before ? compare(before, contender, order, demand).by : null
    return { ...contender, behindBy }
  })
}

function compare(
  a: Contender,
  b: Contender,
  order: readonly Criterion[],
  demand: Demand,
): { readonly difference: number; readonly by: Criterion | 'id' } {
  for (const by of order) {
    const difference = compareBy(by, a, b, demand)
    if (difference !== 0) return { difference, by }
  }
  return { difference: a.person.id < b.person.id ? -1 : 1, by: 'id' }
}

/** Below 0 when the first comes first. Shares are compared as products, so that nothing is rounded. */
function compareBy(by: Criterion, a: Contender, b: Contender, demand: Demand): number {
  const [one, other] = [a.candidate, b.candidate]
  switch (by) {
    case 'responsible':
      return PLACE[one.responsible ?? 'none'] - PLACE[other.responsible ?? 'none']
    case 'least_load':
      return (
        one.loadMinutes * Math.max(1, other.capacityMinutes) -
        other.loadMinutes * Math.max(1, one.capacityMinutes)
      )
    case 'most_room':
      return other.capacityMinutes - other.loadMinutes - (one.capacityMinutes - one.loadMinutes)
    case 'closest_level':
      return rankOf(demand, one) - rankOf(demand, other)
    case 'highest_level':
      return rankOf(demand, other) - rankOf(demand, one)
    case 'longest_idle':
      return (a.person.lastAssignedAtMs ?? -1) - (b.person.lastAssignedAtMs ?? -1)
    case 'fewest_today':
      return a.person.assignedToday - b.person.assignedToday
    case 'knows_customer':
      return b.person.customerTickets - a.person.customerTickets
  }
}

const PLACE = { first: 0, second: 1, none: 2 } as const

const rankOf = ({ levels }: Demand, { level }: Candidate): number =>
  Math.max(
    0,
    levels.findIndex(({ key }) => key === level),
  )
