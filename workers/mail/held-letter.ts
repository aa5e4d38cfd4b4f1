import { type LetterView, NewContact } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import { answeredWith } from '../platform/carried-out'
import { orLetGo } from '../platform/in-hand'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { type ReadMail, readMail } from './read-mail'
import type { Letter } from './store'
import { letterView } from './views'

/** A letter while a colleague decides it, read once more. */
export interface LetterInHand {
  readonly letter: Letter
  readonly raw: Uint8Array<ArrayBuffer>
  /** Undefined where it cannot be read, or is not to be. */
  readonly mail: ReadMail | undefined
  /** Whose decision it is; nobody else can decide it meanwhile. */
  readonly inHand: { readonly command: string; readonly nowMs: number }
}

/**
 * Takes a held letter in hand, so that no colleague decides it at once, and lets go of it where what
 * is done with it is refused. Where the host died in between, whoever decides it next has it again
 * after a minute.
 */
export async function withHeldLetter<Done>(
  scope: Scope,
  letterId: string,
  decide: (held: LetterInHand) => Promise<Done>,
): Promise<Done> {
  const letter = await heldLetter(scope, letterId)
  const command = scope.newId('cmd')
  await scope.mail.takeInHand(letter.id, command, scope.now)
  return orLetGo(
    async () => {
      const raw = await scope.fileRoom.bytes(letter.id)
      if (!raw) throw new Problem('not_found')
      const mail = await readAgain(scope, letter, raw)
      return decide({ letter, raw, mail, inHand: { command, nowMs: scope.now } })
    },
    () => scope.mail.letGo(letter.id, command),
  )
}

/** What took the host down each time it was sorted is not read once more, whoever wants to. */
export async function readAgain(
  scope: Scope,
  letter: Letter,
  raw: Uint8Array<ArrayBuffer>,
): Promise<ReadMail | undefined> {
  if (letter.reason === 'gave_up') return undefined
  const envelope = { from: letter.envelopeFrom, to: letter.envelopeTo }
  return readMail(raw, envelope, scope.post.domain)
}

/** Puts a held letter away; it is kept, and said by whom. */
export async function dismissLetter(scope: Scope, letterId: string): Promise<LetterView> {
  const letter = await heldLetter(scope, letterId)
  const free = { command: null, nowMs: scope.now }
  const view = letterView(scope, { ...letter, state: 'dismissed', version: letter.version + 1 })
  await scope.mail.decide(letter.id, { state: 'dismissed', ticketId: null }, free, [
    auditEntry(scope, 'letter.dismissed', letter.id),
    ...answeredWith(scope, view),
  ])
  return view
}

async function heldLetter(scope: Scope, id: string): Promise<Letter> {
  const letter = await scope.mail.letter(id)
  if (!letter) throw new Problem('not_found')
  if (letter.state !== 'held') throw new Problem('wrong_state')
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
