import type { FilledText, Language, ToolText } from '@bylaw/contract'
import { filled, type Variable } from '@bylaw/desk-tools'
import { type Words, words } from '@bylaw/kernel'
import type { DeskBooks } from '../books'
import { PRIORITY_WORDS, TYPE_WORDS, timeText } from '../field-words'
import { lifecycleAt } from '../lifecycle/in-force'
import { stateOf } from '../lifecycle/passage'
import { standingOf } from '../promises'
import { numberText, type Ticket } from '../ticket'

/** What a text is filled for. */
export interface Filling {
  readonly language: Language
  /** The zone in which times are said. */
  readonly zone: string
  /** Who applies it; a rule is nobody. */
  readonly agentId: string | null
  readonly nowMs: number
}

/** The text in the wanted language, or else in the one it is written in, with its places filled. */
export const fill = (books: DeskBooks, ticket: Ticket, text: ToolText, filling: Filling): string =>
  fillTelling(books, ticket, text, filling).text

/**
 * The same, and which of its places the ticket has nothing for. A sentence to the customer reads on
 * there: it is “the service desk” that has a ticket which nobody has taken.
 */
export function fillTelling(
  books: DeskBooks,
  ticket: Ticket,
  text: ToolText,
  { language: wanted, ...rest }: Filling,
): FilledText {
  const language = text[wanted] === undefined ? OTHER[wanted] : wanted
  const filling = { language, ...rest }
  const unfilled = new Set<Variable>()
  const textOrOther = (name: Variable, beginsSentence: boolean): string => {
    const put = textFor(books, ticket, name, filling)
    if (put) return put
    unfilled.add(name)
    const other = (OTHERWISE[name] ?? NOTHING)[language]
    return beginsSentence ? other.slice(0, 1).toUpperCase() + other.slice(1) : other
  }
  return { text: filled(text[language] ?? '', textOrOther), unfilled: [...unfilled] }
}

function textFor(
  books: DeskBooks,
  ticket: Ticket,
  name: Variable,
  { language, zone, agentId, nowMs }: Filling,
): string | null | undefined {
  const { roster, shelf } = books
  const nameOf = (personId: string | null) => personId && roster.member(personId)?.name
  const due = (clock: 'firstResponse' | 'nextResponse' | 'resolution') => {
    const dueAtMs = standingOf(shelf, ticket, nowMs)[clock]?.dueAtMs ?? null
    return dueAtMs === null ? null : timeText(dueAtMs, zone)
  }
  const customer = roster.customer(ticket.customerId)?.name ?? ''
  switch (name) {
    case 'ticket.number':
      return numberText(ticket.number)
    case 'ticket.subject':
      return ticket.subject
    case 'ticket.state':
      return stateOf(lifecycleAt(shelf, nowMs).rules, ticket).name[language]
    case 'ticket.priority':
      return PRIORITY_WORDS[ticket.priority][language]
    case 'ticket.type':
      return TYPE_WORDS[ticket.type][language]
    case 'ticket.opened_at':
      return timeText(ticket.openedAtMs, zone)
    case 'customer.name':
      return customer
    case 'contact.name':
      return contactOf(books, ticket) ?? customer
    case 'assignee.name':
      return nameOf(ticket.assigneeId)
    case 'agent.name':
      return nameOf(agentId)
    case 'due.first_response':
      return due('firstResponse')
    case 'due.next_response':
      return due('nextResponse')
    case 'due.resolution':
      return due('resolution')
    case 'today.date':
      return timeText(nowMs, zone).slice(0, 10)
  }
}

/**
 * The customer's person who spoke last on the ticket, or else whom it is from. Whoever spoke before it
 * was found to be another customer's is none of theirs.
 */
function contactOf(
  { tickets, roster }: DeskBooks,
  { number, customerId, contactId }: Ticket,
): string | undefined {
  for (const { authorId } of tickets.saidBefore(number, Number.MAX_SAFE_INTEGER, true)) {
    const author = authorId === null ? undefined : roster.member(authorId)
    if (author?.role === 'contact' && author.customerId === customerId) return author.name
  }
  return contactId === null ? undefined : roster.member(contactId)?.name
}

const OTHER: Readonly<Record<Language, Language>> = { zh: 'en', en: 'zh' }
const LATER = words('另行告知的时间', 'a time to be confirmed')
/** What is said in place of what there is not. */
const OTHERWISE: Readonly<Partial<Record<Variable, Words>>> = {
  'assignee.name': words('服务台', 'the service desk'),
  'due.first_response': LATER,
  'due.next_response': LATER,
  'due.resolution': LATER,
}
const NOTHING = words('', '')
