import type { Person, Task } from './facts'
import { type Ground, responsibleAs } from './judge'
import type { Difficulty, RoutingRules } from './rules'

/** The grounds that bind whoever gives a ticket out. */
export type Bar = Extract<Ground, 'not_responsible' | 'full'>

/**
 * What keeps a person from a ticket even where someone gives it to them by hand: that its customer
 * has responsible people who alone may have it (R03.1), and that they have no room for it.
 *
 * Both hold whether or not it is decided what a ticket asks of its taker, and whatever is missing
 * for the rest of the rules: work that nobody can put a figure to counts as none here.
 */
export function barsAgainst(rules: RoutingRules, ticket: Task, person: Person): readonly Bar[] {
  const responsible = responsibleAs(rules, ticket, person.id)
  const isOthers = rules.pair.use === 'only' && (ticket.first ?? ticket.second) !== null
  return [
    ...(isOthers && !responsible ? (['not_responsible'] as const) : []),
    ...(isFull(rules, ticket, person) && !(responsible && isExempt(rules))
      ? (['full'] as const)
      : []),
  ]
}

/** Whether the responsible need no room; while nobody has said so, nothing keeps them out. */
const isExempt = ({ pair }: RoutingRules): boolean =>
  pair.exempt === null || pair.exempt.includes('capacity')

function isFull(rules: RoutingRules, ticket: Task, person: Person): boolean {
  const limit = person.capacityMinutes ?? rules.capacity.minutes
  if (limit === null) return false
  const hundredths = person.open.reduce(
    (sum, each) =>
      sum + minutesOf(rules, each) * (each.waiting ? rules.capacity.waitingPercent : 100),
    0,
  )
  return Math.floor((hundredths + 50) / 100) + minutesOf(rules, ticket) > limit
}

const minutesOf = (
  { demand }: RoutingRules,
  { difficulty, effortMinutes }: Pick<Task, 'difficulty' | 'effortMinutes'>,
): number => {
  const key = difficulty ?? demand?.unjudged
  const listed: readonly Difficulty[] = demand?.difficulties ?? []
  return effortMinutes ?? listed.find((each) => each.key === key)?.effortMinutes ?? 0
}
