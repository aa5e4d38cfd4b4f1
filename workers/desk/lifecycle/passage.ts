import type { Role, TicketState } from '@bylaw/contract'
import { ok, type Result, refuse, words } from '@bylaw/kernel'
import { clausesOf } from '@bylaw/rules-kit'
import { type LifecycleRules, lifecycle, type StaffRole, type State } from '@bylaw/rules-lifecycle'
import type { DeskRefusal, TicketStep } from '../call'
import type { Ticket } from '../ticket'
import type { LifecycleInForce } from './in-force'

/** The state, by the company's own name, that a ticket stands in. */
export function stateOf({ states }: LifecycleRules, { state, stage }: Standing): State {
  const inCategory = states.filter(({ category }) => category === state)
  const found = inCategory.find(({ key }) => key === stage) ?? inCategory[0]
  if (!found) throw new Error(`Broken belief: every category has a state, ${state} has none`)
  return found
}
type Standing = Pick<Ticket, 'state' | 'stage'>

/** What the company calls the state a ticket stands in; null where it is what everyone does. */
export function stageNameOf(rules: LifecycleRules, ticket: Standing): State['name'] | null {
  const { name, category } = stateOf(rules, ticket)
  const isUsual = lifecycle.starter.states.some(
    (each) => each.category === category && each.name.zh === name.zh && each.name.en === name.en,
  )
  return isUsual ? null : name
}

/**
 * Where a ticket comes to stand that goes to another category, or to a state that was asked for:
 * the first state that the rules let someone of this role bring it to.
 */
export function passage(
  course: LifecycleInForce,
  ticket: Standing,
  category: TicketState,
  role: Role,
  wished?: string,
): Result<string | null, DeskRefusal> {
  if (category === ticket.state && wished === undefined) return ok(ticket.stage)
  const { rules } = course
  const from = stateOf(rules, ticket)
  const inCategory = rules.states.filter((state) => state.category === category)
  const asked = inCategory.filter(({ key }) => wished === undefined || key === wished)
  const [first] = asked
  if (!first) return refuse({ code: 'not_found' })
  const allowed = asked.find(({ key }) => mayMove(rules, from.key, key, role))
  return allowed ? ok(allowed.key) : refuse(barred(course, from, first))
}

/** Where a ticket comes to stand by a customer's own word, or by itself: no row bars those. */
export const landing = ({ rules }: LifecycleInForce, ticket: Standing, category: TicketState) =>
  category === ticket.state ? ticket.stage : stateOf(rules, { state: category, stage: null }).key

/** The other states of its category that someone may bring a ticket to. */
export const movesFrom = ({ rules }: LifecycleInForce, ticket: Standing, role: Role): State[] => {
  const from = stateOf(rules, ticket)
  return rules.states.filter(
    ({ key, category }) =>
      category === ticket.state && key !== from.key && mayMove(rules, from.key, key, role),
  )
}

/** The category that a step of the staff leads to; steps left out leave a ticket where it is. */
export const leadsTo = (wish: TicketStep['do'], { state, assigneeId }: Ticket): TicketState => {
  switch (wish) {
    case 'take':
    case 'take_over':
    case 'assign':
      return state === 'open' ? 'in_progress' : state
    case 'question':
      return 'waiting_customer'
    case 'wait':
      return 'waiting_third_party'
    case 'resume':
    case 'reopen':
      return assigneeId === null ? 'open' : 'in_progress'
    case 'solve':
      return 'solved'
    case 'close':
      return 'closed'
    default:
      return state
  }
}

const mayMove = (rules: LifecycleRules, from: string, to: string, role: Role): boolean => {
  const moved = lifecycle.decide(rules, { by: 'move', from, to, role: role as StaffRole })
  return moved.ok && moved.value.decision.by === 'move' && moved.value.decision.allowed
}

/** Names the rule and its clause, so that whoever is stopped can read why. */
const barred = ({ version }: LifecycleInForce, from: State, to: State): DeskRefusal => {
  const message = words(
    `按公司的工单流转规则，您不能把工单从“${from.name.zh}”转为“${to.name.zh}”。`,
    `By the company’s ticket lifecycle you may not bring it from “${from.name.en}” to “${to.name.en}”.`,
  )
  const clauses = version ? (clausesOf('/transitions', version.citations) ?? []) : []
  return {
    code: 'not_allowed',
    details: {
      detail: message,
      refusal: {
        code: 'transition_not_allowed',
        message,
        rule: '/transitions',
        ...(version ? { ruleSetId: version.ref.ruleSetId } : {}),
        details: { from: from.key, to: to.key, clauses: clauses.join(', ') },
      },
    },
  }
}
