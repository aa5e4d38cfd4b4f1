import type { LetterAcceptance } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import type { Done } from '../desk/call'
import { openTicket } from '../desk/open-ticket'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { readMail } from './read-mail'
import type { Letter } from './store'
import { ticketFromMail } from './take-mail'

/**
 * Makes a ticket of a held letter, in the name of whoever decides so and for the customer they
 * name. The ticket is opened first, under an id that a retry has again; then the letter is decided.
 */
export async function acceptLetter(
  scope: Scope,
  letterId: string,
  wish: LetterAcceptance,
): Promise<Done> {
  const letter = await heldLetter(scope, letterId)
  const raw = await scope.fileRoom.bytes(letter.id)
  if (!raw) throw new Problem('not_found')
  const envelope = { from: letter.envelopeFrom, to: letter.envelopeTo }
  const mail = await readMail(raw, envelope, scope.post.domain)
  const told = await ticketFromMail(scope, mail, { ...letter, raw })
  const sender = `${letter.fromName} <${letter.fromAddress}>`.trim()
  const done = await openTicket(scope, {
    ...told,
    ...wish,
    description: `${sender}\n\n${told.description}`.slice(0, LONGEST),
  })
  const { ticketId } = done.changed
  await scope.mail.decide(letter.id, { state: 'taken', ticketId }, [
    auditEntry(scope, 'letter.accepted', letter.id),
  ])
  return done
}
const LONGEST = 20_000

/** Puts a held letter away; it is kept, and said by whom. */
export async function dismissLetter(scope: Scope, letterId: string): Promise<Letter> {
  const letter = await heldLetter(scope, letterId)
  await scope.mail.decide(letter.id, { state: 'dismissed', ticketId: null }, [
    auditEntry(scope, 'letter.dismissed', letter.id),
  ])
  return { ...letter, state: 'dismissed', version: letter.version + 1 }
}

async function heldLetter(scope: Scope, id: string): Promise<Letter> {
  const letter = await scope.mail.letter(id)
  if (!letter) throw new Problem('not_found')
  if (letter.state !== 'held') throw new Problem('wrong_state')
  return letter
}
