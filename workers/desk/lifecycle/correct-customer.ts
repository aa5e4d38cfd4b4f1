import type { LinkKind, TicketChanged } from '@bylaw/contract'
import { ok, type Result, refuse, type Words, words } from '@bylaw/kernel'
import { REMOVED_FILE } from '../../archive/clean'
import { may } from '../../identity/permissions'
import { apply, log } from '../apply'
import type { DeskBooks } from '../books'
import type { CustomerCommand, DeskRefusal } from '../call'
import { tellAwaited } from '../notices/tell-awaited'
import { namedContact } from '../opening'
import type { Member } from '../roster'
import { awaitFirst } from '../staffing/pass-on-awaited'
import { allowedIn, unchanged } from '../step'
import { ticketFor } from '../there'
import { numberText, type Ticket } from '../ticket'
import { DESCRIPTION } from '../tickets'

/**
 * Puts right whose a ticket is: the wrong caller was chosen, or a mail came from a private address.
 * Another customer's people see it from then on and the former's no longer; what is promised is
 * counted anew by the other's level, from the opening on. Whoever has the ticket keeps it; one that
 * nobody has waits for the other's first responsible, as any of theirs does.
 */
export function correctCustomer(
  books: DeskBooks,
  member: Member,
  command: CustomerCommand,
  nowMs: number,
): Result<TicketChanged, DeskRefusal> {
  const found = ticketFor(books, member, command)
  if (!found.ok) return found
  const ticket = found.value
  if (!allowedIn('change', ticket.state)) return refuse({ code: 'wrong_state' })
  const customer = books.roster.customer(command.customerId)
  const contact = namedContact(books, command)
  if (!customer || contact === 'unknown') return refuse({ code: 'not_found' })

  const contactId = contact?.personId ?? null
  const isOthers = customer.id !== ticket.customerId
  if (!isOthers && contactId === ticket.contactId) return ok(log(books, ticket, [], nowMs))
  const bound = isOthers
    ? (whyBound(books, ticket) ?? filesOfAnother(books, ticket, customer.id))
    : undefined
  if (bound) return refuse({ code: 'wrong_state', details: { detail: bound } })

  if (isOthers) books.about.drop(ticket.number)
  const customerLevel = isOthers ? customer.level : ticket.customerLevel
  const done = apply(
    books,
    ticket,
    {
      ...unchanged(ticket),
      belongs: { customerId: customer.id, customerLevel, contactId },
      events: ['ticket.changed'],
    },
    { personId: member.personId, what: command.do },
    nowMs,
  )
  const { number, type } = ticket
  if (awaitFirst(books, { number, type, customerId: customer.id }, nowMs))
    tellAwaited(books, number, member.personId, nowMs)
  return ok(done)
}

/** Whether the reader may put right whose a ticket is. */
export const customerActions = ({ state }: Ticket, { role }: Member): CustomerCommand['do'][] =>
  may(role, 'ticket.change') && allowedIn('change', state) ? ['correct_customer'] : []

/** Why a ticket stays its customer's: what is tied to it is, or waits for a word, of that customer. */
function whyBound({ links, agreements }: DeskBooks, { number }: Ticket): Words | undefined {
  const tie = links.of(number).find(({ kind }) => kind in TIES)
  if (tie) {
    const other = numberText(tie.number === number ? tie.other : tie.number)
    return words(
      `与 ${other} 有${TIES[tie.kind as Tie].zh}关系，两张工单须属于同一客户，不能更正。`,
      `It stays this customer’s as ${other} is: ${TIES[tie.kind as Tie].en} the other.`,
    )
  }
  const asks = agreements
    .of(number)
    .some(({ kind, state }) => kind === 'deferral' && state === 'asked')
  return asks ? ASKED : undefined
}

/**
 * Why a ticket cannot become a customer's whose files came along from another customer's: theirs
 * would read them. The one they came from is put right first, where it is theirs as well.
 */
function filesOfAnother(books: DeskBooks, ticket: Ticket, customerId: string): Words | undefined {
  const from = cameFrom(books, ticket).find((number) => customerOf(books, number) !== customerId)
  if (from === undefined) return undefined
  const other = numberText(from)
  return words(
    `本单的附件来自 ${other}，而它属于另一客户，更正后新客户会看到这些附件。${other} 也属于新客户的，请先更正它；否则请为新客户另开一张工单。`,
    `Its files came along from ${other}, which is another customer’s: this one would read them. If ${other} is this customer’s, too, put that right first; otherwise open a new ticket for them.`,
  )
}

/** The tickets that have the files of its description as well: also one that the Desk let go of. */
function cameFrom({ attachments, links, archive }: DeskBooks, { number }: Ticket): number[] {
  const files = attachments.from(number, DESCRIPTION).get(DESCRIPTION) ?? []
  if (files.every(({ mediaType }) => mediaType === REMOVED_FILE)) return []
  const archived = links
    .of(number)
    .filter((link) => link.number === number && MADE_OF.has(link.kind))
    .map(({ other }) => other)
    .filter((other) => archive.byNumber(other))
  return [...attachments.alsoOnOlder(number, DESCRIPTION), ...archived]
}

const MADE_OF: ReadonlySet<LinkKind> = new Set<LinkKind>(['split_from', 'child_of'])

const customerOf = ({ tickets, archive }: DeskBooks, number: number): string | undefined =>
  (tickets.byNumber(number) ?? archive.byNumber(number))?.customerId

/** By these a customer's word on one ticket is heard on the other, or one complains of the other. */
const TIES = {
  merged_into: words('合并', 'one was merged into'),
  follow_up_of: words('接续', 'one follows'),
  complaint_about: words('投诉', 'one complains of'),
} as const
type Tie = keyof typeof TIES

const ASKED = words(
  '延后申请还在等该客户答复，请先了结再更正。',
  'This customer is still asked whether it can wait: settle that first.',
)
