import type { TicketCondition } from '@bylaw/contract'
import { matches, type TicketFacts, ticketSays } from '@bylaw/desk-tools'
import type { DeskBooks } from './books'
import type { Member } from './roster'
import { numberText } from './ticket'
import { type TicketSql, tagsIn } from './ticket-row'
import { conditionFacts, lookingAt } from './tools/looking'

/** What a list is narrowed by besides its view; all of it has to hold. */
export interface Narrowing {
  readonly conditions: readonly TicketCondition[]
  /** What was typed; empty where nothing was. */
  readonly filter: string
  /** Contacts who are meant by it, though no line shows their addresses. */
  readonly contactIds: readonly string[]
}

/** Tickets looked at for one page: a list that few of many fit costs no more than any other. */
export const MOST_LOOKED_AT = 2_000

/** Whether a ticket is one of those that a list is narrowed to; every one, where it is not. */
export function fitting(
  books: DeskBooks,
  { personId }: Member,
  narrowing: Narrowing | undefined,
  nowMs: number,
): (row: TicketSql) => boolean {
  if (!narrowing) return () => true
  const { conditions, filter, contactIds } = narrowing
  const looking = lookingAt(books, personId, nowMs)
  const says = ticketSays(filter, contactIds)
  return (row) =>
    matches(conditions, factsOf(row), looking) && (filter === '' || says(textsOf(books, row)))
}

/** The tickets of a page, and where the list goes on. */
export interface Picked {
  readonly rows: readonly TicketSql[]
  /** The last that was looked at, where there may be more; null at the end of the list. */
  readonly last: TicketSql | null
}

/**
 * Picks a page of those that fit. No more tickets are looked at than a page may cost, so a page may
 * be short and the list go on.
 */
export function pick(
  candidates: Iterable<TicketSql>,
  fits: (row: TicketSql) => boolean,
  limit: number,
): Picked {
  const rows: TicketSql[] = []
  let looked = 0
  let last: TicketSql | null = null
  for (const row of candidates) {
    if (rows.length === limit || looked === MOST_LOOKED_AT) return { rows, last }
    looked += 1
    last = row
    if (fits(row)) rows.push(row)
  }
  return { rows, last: null }
}

/** What conditions ask about a ticket, off its row. */
export const factsOf = ({
  customer_id,
  assignee_id,
  opened_at_ms,
  due_at_ms,
  tags,
  ...row
}: TicketSql): TicketFacts =>
  conditionFacts({
    ...row,
    tags: tagsIn({ tags }),
    customerId: customer_id,
    assigneeId: assignee_id,
    openedAtMs: opened_at_ms,
    dueAtMs: due_at_ms,
  })

function textsOf({ roster }: DeskBooks, row: TicketSql) {
  const nameOf = (personId: string | null) =>
    personId === null ? '' : (roster.member(personId)?.name ?? '')
  return {
    number: numberText(row.number),
    subject: row.subject,
    customerName: roster.customer(row.customer_id)?.name ?? '',
    assigneeName: nameOf(row.assignee_id),
    contact:
      row.contact_id === null
        ? undefined
        : { personId: row.contact_id, personName: nameOf(row.contact_id) },
  }
}
