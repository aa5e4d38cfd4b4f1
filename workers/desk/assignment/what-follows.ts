import type { TicketChanged } from '@bylaw/contract'
import { handBackSolved } from '../agreements/hand-back'
import { obeyRules } from '../automation/obey'
import type { DeskBooks } from '../books'
import type { TicketCommand } from '../call'
import { tellAwaited } from '../notices/tell-awaited'
import type { Member } from '../roster'
import { numberFrom } from '../ticket'
import { assignItself } from './assign-itself'

/**
 * What a command brings about by itself: an incident that is solved goes back, a ticket that came
 * or room that came free is given out, what still waits is told to whom it waits for, the company's
 * rules act. The caller is told how the ticket stands after all of it.
 *
 * @param sinceSeq the last event before the command: a word may have opened a ticket, or one again
 */
export function whatFollows(
  books: DeskBooks,
  { personId }: Member,
  command: TicketCommand,
  changed: TicketChanged,
  sinceSeq: number,
  nowMs: number,
): TicketChanged {
  const seq = books.events.lastSeq()
  const number = numberFrom(changed)
  // Where nothing happened nothing came: a ticket that is there already was asked for once more.
  const came = seq > sinceSeq && (command.do === 'open' || books.events.cameSince(sinceSeq, number))
  if (isSolvedBy(books, command, number)) handBackSolved(books, number, nowMs)
  if (command.do !== 'open' && !MERE_WORDS.includes(command.do)) assignItself(books, nowMs)
  else if (came) assignItself(books, nowMs, number)
  if (came) tellAwaited(books, number, personId, nowMs)
  obeyRules(books)
  if (books.events.lastSeq() === seq) return changed
  const version = books.tickets.byNumber(number)?.version ?? changed.version
  return { ...changed, version, seq: books.events.lastSeq() }
}

const isSolvedBy = ({ tickets }: DeskBooks, command: TicketCommand, number: number): boolean =>
  command.do === 'solve' || (command.do === 'macro' && tickets.byNumber(number)?.state === 'solved')

/** They give nobody room. */
const MERE_WORDS: readonly TicketCommand['do'][] = ['reply', 'note', 'record_work', 'amend_work']
