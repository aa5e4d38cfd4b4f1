import type { DeskBooks } from '../books'
import { numberText, type Ticket } from '../ticket'
import type { KeptMessage } from '../tickets'
import { wentInto } from './went-into'

/** The customer's word that ended our waiting, and the ticket on which it stands. */
export interface AnsweredMeanwhile {
  readonly number: number
  readonly atMs: number
}

/**
 * The customer's latest word where a merged ticket went on, since it went there; undefined where they
 * said nothing. Of two tickets that were one nobody can tell which of them it answers: it is heard
 * for both.
 */
export function answeredMeanwhile(
  books: Pick<DeskBooks, 'links' | 'roster' | 'tickets'>,
  ticket: Ticket,
): AnsweredMeanwhile | undefined {
  const heard: AnsweredMeanwhile[] = []
  let came = ticket
  for (const into of wentInto(books, ticket)) {
    const word = wordSince(books, into, came)
    if (word) heard.push({ number: into.number, atMs: word.atMs })
    came = into
  }
  return heard.sort((a, b) => a.atMs - b.atMs).at(-1)
}

function wordSince(
  { roster, tickets }: Pick<DeskBooks, 'roster' | 'tickets'>,
  into: Ticket,
  came: Ticket,
): KeptMessage | undefined {
  for (const said of tickets.saidBefore(into.number, Number.MAX_SAFE_INTEGER, false)) {
    if (said.kind === 'merging' && said.body === numberText(came.number)) return undefined
    if (isTheirWord(roster, said)) return said
  }
  return undefined
}

/**
 * Also what a colleague wrote down of theirs, and whatever they said as they took a step: why they
 * open it again, say. A step without words says nothing of another matter.
 */
const isTheirWord = (
  roster: DeskBooks['roster'],
  { kind, visibility, body, authorId }: KeptMessage,
) =>
  kind === 'customer_reply' ||
  kind === 'rejection' ||
  (visibility === 'public' &&
    body !== '' &&
    authorId !== null &&
    roster.member(authorId)?.role === 'contact')
