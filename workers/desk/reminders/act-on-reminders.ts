import { lookAtAgreement } from '../agreements/chase'
import { assignItself, goOnGiving } from '../assignment/assign-itself'
import type { DeskBooks } from '../books'
import { handOverByLadder } from '../clocks/hand-over'
import { eachApart } from '../each-apart'
import { passOnAgain } from '../staffing/pass-on-awaited'
import { tellStandIns } from '../staffing/standing-in'
import { numberText } from '../ticket'
import { lookAtRaised } from '../work/look-at-raised'
import type { Reminder } from './reminder-book'

/** Reminders acted on in one run of the alarm; the rest follow in the next, at once. */
const AT_ONCE = 100

/**
 * Does what is due by itself. Each part looks at the tables again, so that twice does no harm.
 *
 * @returns the numbers of tickets that are somebody else's to see to now, which is no event
 */
export function actOnReminders(books: DeskBooks, nowMs: number): number[] {
  const moved: number[] = []
  const due = {
    event: 'reminder_not_acted_on',
    items: books.reminders.due(nowMs, AT_ONCE),
    nameOf: ({ kind, number, n }: Reminder) => `${kind} ${numberText(number)}.${n}`,
    act: (reminder: Reminder) => moved.push(...actOn(books, reminder, nowMs)),
    putOff: (reminder: Reminder, atMs: number) => books.reminders.set({ ...reminder, atMs }),
  }
  eachApart(books, due, nowMs)
  return moved
}

function actOn(books: DeskBooks, { kind, number, n }: Reminder, nowMs: number): readonly number[] {
  books.reminders.drop({ kind, number, n })
  if (kind === 'absence') return tellStandIns(books, nowMs)
  if (kind === 'await') return passOnAgain(books, number, nowMs)
  if (kind === 'assign' && n === 0) assignItself(books, nowMs, number === 0 ? undefined : number)
  else if (kind === 'assign') goOnGiving(books, nowMs)
  else if (kind === 'raised') lookAtRaised(books, number, n, nowMs)
  else if (kind === 'escalate') handOverByLadder(books, number, nowMs)
  else lookAtAgreement(books, number, n, nowMs)
  return []
}
