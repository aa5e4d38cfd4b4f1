import { ok, type Result } from '@bylaw/kernel'
import { type Refusal, undecided } from '@bylaw/rules-kit'
import { loadOf } from './effort'
import type { Person, RoutingFacts } from './facts'
import { capacity as capacityQuestion, pairExempt } from './questions'
import type { Check, Demand, RoutingRules } from './rules'

/** Why someone does not get a ticket. */
export type Ground =
  | 'declined'
  | 'own_work'
  | 'not_responsible'
  | 'not_in_group'
  | 'absent'
  | 'no_expertise'
  | 'level_too_low'
  | 'full'

/** Someone who may have it, with all that ranks them. */
export interface Candidate {
  readonly person: string
  readonly responsible: 'first' | 'second' | null
  /** Their level in the field; null where they have none and it takes none. */
  readonly level: string | null
  readonly loadMinutes: number
  readonly capacityMinutes: number
}
export interface Excluded {
  readonly person: string
  readonly grounds: readonly Ground[]
}

/** What a ticket asks of whoever takes it. */
export interface Needs {
  /** Null where no group serves it. */
  readonly group: string | null
  readonly level: string
  readonly effortMinutes: number
}

export type Verdict =
  | { readonly may: true; readonly candidate: Candidate; readonly index: number }
  | { readonly may: false; readonly excluded: Excluded; readonly index: number }

/**
 * Whether a person may have the ticket, with every ground against it. What a responsible person is
 * exempt from is asked only when it would keep them out, and a capacity only when nothing else does.
 */
export function judge(
  rules: RoutingRules,
  demand: Demand,
  needs: Needs,
  { ticket, people }: RoutingFacts,
  index: number,
): Result<Verdict, Refusal> {
  const person = people[index]!
  const responsible = responsibleAs(rules, ticket, person.id)
  const hard: Ground[] = []
  if (ticket.declinedBy.includes(person.id)) hard.push('declined')
  if (ticket.complainedOf.includes(person.id)) hard.push('own_work')
  if (rules.pair.use === 'only' && (ticket.first ?? ticket.second) !== null && !responsible)
    hard.push('not_responsible')
  if (!rules.presence.includes(person.presence)) hard.push('absent')

  const load = loadOf(rules, demand, person, index)
  if (!load.ok) return load
  const capacity = person.capacityMinutes ?? rules.capacity.minutes
  const soft = softGrounds(rules, demand, needs, ticket.specialism, person)
  if (capacity !== null && load.value + needs.effortMinutes > capacity)
    soft.push(['capacity', 'full'])
  if (responsible && hard.length === 0 && soft.length > 0 && rules.pair.exempt === null)
    return undecided(pairExempt)
  const exempt = responsible ? (rules.pair.exempt ?? []) : []
  const grounds = [
    ...hard,
    ...soft.flatMap(([check, ground]) => (exempt.includes(check) ? [] : [ground])),
  ]
  if (grounds.length > 0) return ok({ may: false, index, excluded: { person: person.id, grounds } })
  if (capacity === null) return undecided(capacityQuestion)
  return ok({
    may: true,
    index,
    candidate: {
      person: person.id,
      responsible,
      level: levelOf(demand, ticket.specialism, person)?.key ?? null,
      loadMinutes: load.value,
      capacityMinutes: capacity,
    },
  })
}

/** Grounds that a responsible person may be exempt from, other than a full desk. */
function softGrounds(
  rules: RoutingRules,
  demand: Demand,
  { group, level }: Needs,
  specialism: string | null,
  person: Person,
): [Check, Ground][] {
  const grounds: [Check, Ground][] = []
  const isOutside = group === null ? rules.noGroup === 'nobody' : !person.groups.includes(group)
  if (isOutside) grounds.push(['group', 'not_in_group'])
  const held = levelOf(demand, specialism, person)
  const wanted = demand.levels.findIndex(({ key }) => key === level)
  if (held === undefined && specialism !== null) grounds.push(['expertise', 'no_expertise'])
  else if ((held?.rank ?? 0) < wanted) grounds.push(['expertise', 'level_too_low'])
  return grounds
}

/**
 * The level someone has in a field, or their best where any will do. A level that the rules do not
 * list counts as the lowest.
 */
function levelOf(
  { levels }: Demand,
  specialism: string | null,
  { expertise }: Person,
): { readonly key: string; readonly rank: number } | undefined {
  return expertise
    .filter(({ field }) => specialism === null || field === specialism)
    .map(({ level }) => ({
      key: level,
      rank: Math.max(
        0,
        levels.findIndex(({ key }) => key === level),
      ),
    }))
    .toSorted((a, b) => b.rank - a.rank)[0]
}

/** As whom someone is responsible for a ticket's customer; null where the rules know no pair. */
export function responsibleAs(
  { pair }: RoutingRules,
  { first, second }: Pick<RoutingFacts['ticket'], 'first' | 'second'>,
  id: string,
): Candidate['responsible'] {
  if (pair.use === 'ignored') return null
  if (id === first) return 'first'
  return id === second ? 'second' : null
}
