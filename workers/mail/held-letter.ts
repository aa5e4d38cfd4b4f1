import { NewContact, SET_ASIDE_TO_DECIDE } from '@bylaw/contract'
import { inTurn, orLetGo } from '../platform/in-hand'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { decidedAlready } from './decided-already'
import { ticketsAnswered } from './post'
import { type ReadMail, readMail } from './read-mail'
import type { Letter } from './store'

/** A letter while a colleague decides it; nobody else can meanwhile. */
export interface LetterInHand {
  readonly letter: Letter
  /** Whose decision it is. */
  readonly inHand: { readonly command: string; readonly nowMs: number }
}

/** The same, read once more. */
export interface ReadLetterInHand extends LetterInHand {
  readonly raw: Uint8Array<ArrayBuffer>
  /** Undefined where it cannot be read, or is not to be. */
  readonly mail: ReadMail | undefined
}

/**
 * Takes a letter in hand that may be decided, so that no colleague decides it at once, and lets go of
 * it where what is done with it is refused. Of two at once the second is told what it became. Where the host died in between, whoever decides it next
 * has it again after a minute.
 */
export async function withHeldLetter<Done>(
  scope: Scope,
  letterId: string,
  decide: (held: LetterInHand) => Promise<Done>,
): Promise<Done> {
  const command = scope.newId('cmd')
  const letter = await inTurn(
    () => letterToDecide(scope, letterId),
    () => scope.mail.takeInHand(letterId, command, scope.now),
  )
  return orLetGo(
    () => decide({ letter, inHand: { command, nowMs: scope.now } }),
    () => scope.mail.letGo(letter.id, command),
  )
}

/** Reads a letter that is in hand. */
export async function readInHand(scope: Scope, held: LetterInHand): Promise<ReadLetterInHand> {
  const raw = await scope.fileRoom.bytes(held.letter.id)
  if (!raw) throw new Problem('not_found')
  return { ...held, raw, mail: await readAgain(scope, held.letter, raw) }
}

/** What took the host down each time it was sorted is not read once more, whoever wants to. */
export async function readAgain(
  scope: Scope,
  letter: Letter,
  raw: Uint8Array<ArrayBuffer>,
): Promise<ReadMail | undefined> {
  if (letter.reason === 'gave_up') return undefined
  const envelope = { from: letter.envelopeFrom, to: letter.envelopeTo }
  return readMail(raw, envelope, scope.post.domain, (addresses) =>
    scope.mail.sentAbout(ticketsAnswered(addresses, scope.post.ticketAnswered)),
  )
}

async function letterToDecide(scope: Scope, id: string): Promise<Letter> {
  const letter = await scope.mail.letter(id)
  if (!letter) throw new Problem('not_found')
  const { state, reason } = letter
  const isAside = state === 'set_aside' && SET_ASIDE_TO_DECIDE.has(reason)
  if (state !== 'held' && !isAside) throw await decidedAlready(scope, letter)
  return letter
}

/** What a letter says, with who wrote it above. */
export const underSender = ({ fromName, fromAddress }: Letter, said: string): string =>
  `${`${fromName} <${fromAddress}>`.trim()}\n\n${said}`.slice(0, LONGEST)
const LONGEST = 20_000

/** Who wrote a letter, as a contact to be; undefined where what it says cannot be one. */
export function contactFrom({
  fromName,
  fromAddress,
}: Pick<Letter, 'fromName' | 'fromAddress'>): NewContact | undefined {
  const name = fromName.slice(0, 60).trim() || fromAddress.split('@')[0]?.slice(0, 60)
  return NewContact.safeParse({ name, duty: '', phone: '', email: fromAddress }).data
}
