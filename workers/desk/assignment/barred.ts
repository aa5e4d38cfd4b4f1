import { words } from '@bylaw/kernel'
import { type Bar, barsAgainst } from '@bylaw/rules-routing'
import type { DeskBooks } from '../books'
import type { DeskRefusal } from '../call'
import { isComplainedOf } from '../lifecycle/complained-of'
import { COMPLAINED_OF } from '../lifecycle/own-complaint'
import type { Ticket } from '../ticket'
import { crewAt, taskOf } from './facts'
import { type RoutingInForce, routingAt } from './rules-in-force'

/**
 * Why someone may not have a ticket even by hand. Group, level and presence are what the rules
 * suggest by; but nobody gets more
 * than they can carry, nobody handles a complaint of their own work, and where a customer's pair alone is responsible, anyone else needs approval.
 */
export function barredFrom(
  books: DeskBooks,
  ticket: Ticket,
  personId: string,
  nowMs: number,
): DeskRefusal | null {
  if (isComplainedOf(books, ticket, personId)) return COMPLAINED_OF
  const inForce = routingAt(books, nowMs)
  if (!inForce) return null
  const grounds = groundsAgainst(books, inForce, ticket, personId, nowMs)
  const { ruleSetId } = inForce.version.ref
  const barred = (code: 'over_capacity' | 'approval_required', rule: string): DeskRefusal => ({
    code,
    details: { refusal: { code, message: WHY[code], rule, ruleSetId } },
  })
  if (grounds.includes('not_responsible') && !isApproved(books, ticket, personId))
    return barred('approval_required', '/pair/use')
  return grounds.includes('full') ? barred('over_capacity', '/capacity/minutes') : null
}

/** Whether everyone agreed who has to, that this person takes part in the ticket (R03.1). */
const isApproved = ({ agreements }: DeskBooks, { number }: Ticket, personId: string): boolean =>
  agreements
    .of(number)
    .some(({ kind, state, toId }) => kind === 'approval' && state === 'agreed' && toId === personId)

/** What binds whoever gives the ticket out; it holds whatever else the rules cannot say yet. */
function groundsAgainst(
  books: DeskBooks,
  { rules }: RoutingInForce,
  ticket: Ticket,
  personId: string,
  nowMs: number,
): readonly Bar[] {
  const crew = crewAt(books, rules, ticket.number, nowMs)(ticket.customerId)
  const person = crew.find(({ id }) => id === personId)
  return person ? barsAgainst(rules, taskOf(books, rules, ticket, nowMs), person) : []
}

const WHY = {
  over_capacity: words(
    '加上这张工单，此人手头的工作量会超过上限。',
    'With this ticket they would have more open work than they may.',
  ),
  approval_required: words(
    '该客户的工单只由第一、第二责任人处理；请先为此人申请审批。',
    'This customer’s tickets are for the first and second responsible alone; ask for approval first.',
  ),
} as const
