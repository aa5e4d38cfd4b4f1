import type { MessageKind, TicketState } from '@bylaw/contract'
import type { DeskBooks } from './books'
import { NAMES_A_PERSON } from './message-row'
import { type TicketSql, tagsIn } from './ticket-row'
import type { KeptMessage } from './tickets'

/** A ticket as search knows it. */
export interface TicketWords {
  readonly id: string
  readonly number: number
  readonly subject: string
  readonly customerId: string
  readonly customerName: string
  /** Whom of theirs it is from; empty where that is nobody in particular. */
  readonly contactName: string
  readonly contactId: string
  readonly state: TicketState
  readonly openedAtMs: number
  /** What the customer may read; and what is among ourselves, our tags before our words; oldest first. */
  readonly said: string
  readonly noted: string
  /** As of which change, and of which event, this was read: older words never undo newer ones. */
  readonly version: number
  readonly seq: number
}

/** Characters searched per ticket: its description, and the latest of what followed. */
const MOST_SAID = 20_000
const MOST_NOTED = 10_000
const LATEST = Number.MAX_SAFE_INTEGER
/** The body of these is no text. */
const SAYS_NOTHING: readonly MessageKind[] = [
  ...NAMES_A_PERSON,
  'lapse',
  'heard',
  'merging',
  'unmerging',
]

/** What there is to search for in these tickets; one that is not here is left out. */
export const wordsOf = (books: DeskBooks, ticketIds: readonly string[]): TicketWords[] =>
  // Every change of every ticket has this read: no more of the row than is searched.
  books.sql
    .exec<Searched>(
      `SELECT id, number, subject, customer_id, contact_id, state, opened_at_ms, tags, version FROM tickets
       WHERE id IN (SELECT value FROM json_each(?))`,
      JSON.stringify(ticketIds),
    )
    .toArray()
    .map((row) => ({
      id: row.id,
      number: row.number,
      subject: row.subject,
      customerId: row.customer_id,
      customerName: books.roster.customer(row.customer_id)?.name ?? '',
      contactName: (row.contact_id && books.roster.member(row.contact_id)?.name) || '',
      contactId: row.contact_id ?? '',
      state: row.state as TicketState,
      openedAtMs: row.opened_at_ms,
      ...textsOf(books, row),
      version: row.version,
      seq: books.events.lastSeq(),
    }))

type Searched = Pick<
  TicketSql,
  | 'id'
  | 'number'
  | 'subject'
  | 'customer_id'
  | 'contact_id'
  | 'state'
  | 'opened_at_ms'
  | 'tags'
  | 'version'
>

function textsOf({ tickets }: DeskBooks, { number, tags }: Searched) {
  const [description] = tickets.saidBefore(number, 2, false)
  const said: string[] = []
  const noted: string[] = []
  let saidLeft = MOST_SAID - (description?.body.length ?? 0)
  let notedLeft = MOST_NOTED
  for (const message of tickets.saidBefore(number, LATEST, false)) {
    if (message.n === 1 || SAYS_NOTHING.includes(message.kind)) continue
    if (saidLeft <= 0 && notedLeft <= 0) break
    if (message.visibility === 'public') saidLeft = take(said, message, saidLeft)
    else notedLeft = take(noted, message, notedLeft)
  }
  return {
    said: [description?.body ?? '', ...said.reverse()].join('\n'),
    noted: [...tagsIn({ tags }), ...noted.reverse()].join('\n'),
  }
}

/** Takes a message in, as far as there is room; returns the room that is left. */
function take(texts: string[], { body, steps }: KeptMessage, left: number): number {
  const text = [body, ...steps].join('\n').slice(0, Math.max(0, left))
  if (text !== '') texts.push(text)
  return left - text.length
}
