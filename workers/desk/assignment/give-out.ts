import {
  type Person,
  type RoutingFacts,
  type RoutingRules,
  routing,
  type Task,
} from '@bylaw/rules-routing'

/** A ticket that nobody has. */
export interface Waiting {
  readonly number: number
  readonly task: Task
}

export interface Gift {
  readonly number: number
  readonly personId: string
  /** What the rules were asked, and so what explains it. */
  readonly facts: RoutingFacts
}

/**
 * Gives out what waits, in its order: each to the first choice of the rules, whose load then counts
 * for the next. What nobody may have stays. Giving only takes room away, so once through the queue
 * is enough: afterwards nothing waits that anyone present may have and has room for.
 *
 * @param crewFor everyone who may be asked, for a ticket: they know its customer more or less well
 */
export function giveOut(
  rules: RoutingRules,
  queue: readonly Waiting[],
  crewFor: (number: number) => readonly Person[],
): readonly Gift[] {
  const gifts: Gift[] = []
  const given = new Map<string, Person['open'][number][]>()
  /** What nobody may have: the same task again need not be asked about. */
  const hopeless = new Set<string>()
  for (const { number, task } of queue) {
    const kind = JSON.stringify(task)
    if (hopeless.has(kind)) continue
    const people = crewFor(number).map((person) => ({
      ...person,
      open: [...person.open, ...(given.get(person.id) ?? [])],
    }))
    const facts = { ticket: task, people }
    const decided = routing.decide(rules, facts)
    const first = decided.ok ? decided.value.decision.ranked[0] : undefined
    if (!first) {
      hopeless.add(kind)
      continue
    }
    const { difficulty, effortMinutes } = task
    given.set(first.person, [
      ...(given.get(first.person) ?? []),
      { difficulty, effortMinutes, waiting: false },
    ])
    gifts.push({ number, personId: first.person, facts })
  }
  return gifts
}
