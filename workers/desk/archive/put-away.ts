import { type ArchiveCopy, archiveRoom } from '../../archive/archive-room'
import type { Env } from '../../env'
import type { DeskBooks } from '../books'
import { pastTicket } from '../past-tickets'
import type { Ticket } from '../ticket'
import { rowOf } from '../views'
import { readyToLeave } from './ready'
import { recordOf, takeOff } from './record'

/** Characters of records that one run carries, but for a single larger one. */
const MOST_CHARACTERS = 8_000_000
const SETTLED_AT_ONCE = 500

/**
 * Lets go of a slice of the tickets that were closed long ago. The copy is laid down and read back
 * first; then one transaction takes the ticket off the tables, unless anything about it is not
 * what was copied. Killed before that, the Desk still has it and copies it again; killed after, it
 * has yet to tell the shard, which it does first the next time.
 */
export async function putAway(
  env: Env,
  books: DeskBooks,
  inOne: <Value>(work: () => Value) => Value,
  afterDays: number,
  nowMs: number,
): Promise<void> {
  const plate = books.nameplate.read()
  if (!plate) return
  const room = archiveRoom(env, plate.companyId, plate.shard)
  const settle = async () => {
    const ids = books.archive.unsettled(SETTLED_AT_ONCE)
    if (ids.length === 0) return
    await room.settle(ids)
    books.archive.settle(ids)
  }

  await settle()
  const copies = slice(books, readyToLeave(books, afterDays, nowMs), nowMs)
  if (copies.length === 0) return
  const there = await room.keep(copies, nowMs)
  inOne(() => {
    for (const copy of copies)
      if (there.has(copy.id) && recordOf(books.sql, copy.number) === copy.record)
        letGo(books, copy, nowMs)
  })
  // What is remembered of the next waking may be of a ticket that is gone.
  books.forget()
  await settle()
}

function slice(books: DeskBooks, tickets: readonly Ticket[], nowMs: number): ArchiveCopy[] {
  const copies: ArchiveCopy[] = []
  let characters = 0
  for (const ticket of tickets) {
    const copy = copyOf(books, ticket, nowMs)
    characters += copy.record.length
    if (copies.length > 0 && characters > MOST_CHARACTERS) break
    copies.push(copy)
  }
  return copies
}

const copyOf = (books: DeskBooks, ticket: Ticket, nowMs: number): ArchiveCopy => ({
  id: ticket.id,
  number: ticket.number,
  customerId: ticket.customerId,
  openedAtMs: ticket.openedAtMs,
  closedAtMs: ticket.closedAtMs ?? nowMs,
  line: { ...rowOf(books, ticket, nowMs), archivedAt: new Date(nowMs).toISOString() },
  promised: pastTicket(ticket, books.shelf),
  record: recordOf(books.sql, ticket.number),
})

function letGo(
  { sql, archive, tickets, complaints }: DeskBooks,
  copy: ArchiveCopy,
  nowMs: number,
): void {
  const { number, id, customerId } = copy
  const subject = tickets.byNumber(number)?.subject ?? ''
  archive.add({ number, id, customerId, subject, archivedAtMs: nowMs })
  complaints.keepHolder(number)
  takeOff(sql, number)
}
