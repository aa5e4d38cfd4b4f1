import type { CandidatesView, CandidateView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { GROUND_WORDS, type Ground, routing } from '@bylaw/rules-routing'
import { explained, traceView } from '../../rulebook/explanation'
import type { DeskBooks } from '../books'
import type { Ticket } from '../ticket'
import { crewAt, taskOf } from './facts'
import { routingAt } from './rules-in-force'
import { reasonFor, withNames } from './why'

/** Who may have a ticket and why, who may not and why not, by the rules of this moment. */
export function candidatesFor(books: DeskBooks, ticket: Ticket, nowMs: number): CandidatesView {
  const { number, id: ticketId, version, customerId, assigneeId } = ticket
  const given = books.tasks.given(number)
  const common = {
    ticketId,
    version,
    given:
      given && given.personId === assigneeId
        ? {
            personId: given.personId,
            at: new Date(given.atMs).toISOString(),
            because: given.because,
          }
        : null,
  }
  const none = { ranked: [], excluded: [], explanation: null }
  const inForce = routingAt(books, nowMs)
  if (!inForce) return { ...common, ...none, assigns: null, refusal: null }
  const { rules } = inForce
  const facts = {
    ticket: taskOf(books, rules, ticket, nowMs),
    people: crewAt(books, rules, number, nowMs)(customerId),
  }
  const decided = routing.decide(rules, facts)
  const nameOf = (personId: string) => books.roster.member(personId)?.name
  const candidate = (personId: string, because: CandidateView['because']): CandidateView => ({
    personId,
    name: nameOf(personId) ?? '',
    because,
  })
  if (!decided.ok) {
    const { details = {}, ...refusal } = decided.refusal
    const excluded = facts.people.flatMap(({ id }) => {
      const grounds = details[`people/${id}`]
      return typeof grounds === 'string' ? [candidate(id, groundWords(grounds.split(' ')))] : []
    })
    return {
      ...common,
      ...none,
      excluded,
      assigns: rules.assigns,
      refusal: { ...refusal, ruleSetId: inForce.version.ref.ruleSetId },
    }
  }
  const { decision, trace } = decided.value
  return {
    ...common,
    assigns: rules.assigns,
    refusal: null,
    ranked: decision.ranked.map(({ person }) =>
      candidate(person, reasonFor(trace, facts, person) ?? words('', '')),
    ),
    excluded: decision.excluded.map(({ person, grounds }) =>
      candidate(person, groundWords(grounds)),
    ),
    explanation: {
      trace: traceView(withNames(explained(trace, inForce.version, []), nameOf)),
      rules: [inForce.version.ref],
    },
  }
}

const groundWords = (grounds: readonly string[]): CandidateView['because'] => {
  const all = grounds.map((ground) => GROUND_WORDS[ground as Ground])
  return words(all.map(({ zh }) => zh).join('，'), all.map(({ en }) => en).join(', '))
}
