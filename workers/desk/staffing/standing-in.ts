import { words } from '@bylaw/kernel'
import type { DeskBooks } from '../books'
import { reads } from '../following/tell-followers'
import { isComplainedOf } from '../lifecycle/complained-of'
import { ticketsOf } from '../tickets-with'
import type { Absence } from './staffing-news'
import { standInAt } from './who-acts'

/** Everyone who is away and for whom someone acts, over however many. */
export const stoodInForBy = (books: DeskBooks, personId: string, nowMs: number): string[] =>
  away(books, nowMs)
    .map((absence) => absence.personId)
    .filter((id) => standInAt(books, id, nowMs) === personId)

/**
 * Tells whoever stands in for someone that what these have is theirs to see to, but for complaints of
 * their own work, each once in an absence, and looks again when the next absence begins or ends.
 *
 * @returns the numbers of the tickets of those who are away: who acts for them may be another now
 */
export function tellStandIns(books: DeskBooks, nowMs: number): number[] {
  lookAgain(books, nowMs)
  const numbers: number[] = []
  for (const absence of away(books, nowMs)) {
    const tickets = ticketsOf(books, absence.personId)
    numbers.push(...tickets.map(({ number }) => number))
    const acting = standInAt(books, absence.personId, nowMs)
    const theirs = tickets.filter((each) => !acting || !isComplainedOf(books, each, acting))
    const [first] = theirs
    if (!acting || !first || !reads(books, acting)) continue
    const { personId, id } = absence
    if (books.staffing.hasStoodIn(id, acting)) continue
    books.staffing.noteStandIn(id, acting, nowMs)
    const name = books.roster.member(personId)?.name ?? ''
    const count = theirs.length
    books.notices.tell([acting], {
      kind: 'stands_in',
      number: first.number,
      what: words(
        `${name} 不在岗，${count} 张工单由您代为负责，在“我负责的”里`,
        `${name} is away: ${count} of their tickets are yours for now, under “Mine”`,
      ),
      why: STANDS_IN,
      atMs: nowMs,
    })
  }
  return numbers
}

const away = ({ staffing }: DeskBooks, nowMs: number): readonly Absence[] =>
  staffing.absences().filter(({ fromMs, toMs }) => fromMs <= nowMs && nowMs < toMs)

function lookAgain({ staffing, reminders }: DeskBooks, nowMs: number): void {
  const turns = staffing
    .absences()
    .flatMap(({ fromMs, toMs }) => [fromMs, toMs])
    .filter((atMs) => atMs > nowMs)
  const look = { kind: 'absence', number: 0, n: 0 } as const
  if (turns.length === 0) reminders.drop(look)
  else reminders.set({ ...look, atMs: Math.min(...turns) })
}

const STANDS_IN = words('您是代理人', 'You stand in')
