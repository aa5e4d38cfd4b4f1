import { type LetterAcceptance, NewContact } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import { type NewIds, newIds, standingContact } from '../customers/contacts'
import type { Done } from '../desk/call'
import { openTicket } from '../desk/open-ticket'
import { ticketIdOf } from '../platform/ids'
import { orLetGo } from '../platform/in-hand'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { strangerReceiptText, subjectOf } from './mail-words'
import { type ReadMail, readMail } from './read-mail'
import type { Letter } from './store'
import { ticketFromMail } from './take-mail'

/**
 * Makes a ticket of a held letter, in the name of whoever decides so and for the customer they
 * name; its stranger stands in that customer's book from then on, and replies reach them. The letter
 * is taken in hand, so that no colleague decides it at once; the ticket is opened, under the one id
 * that the letter's ticket has; then the letter is decided. Where the host died in between, whoever
 * decides it next meets that ticket.
 */
export async function acceptLetter(
  scope: Scope,
  letterId: string,
  wish: LetterAcceptance,
): Promise<Done> {
  const as = newIds(scope, '/customerId')
  const letter = await heldLetter(scope, letterId)
  const command = scope.newId('cmd')
  await scope.mail.takeInHand(letter.id, command, scope.now)
  return orLetGo(
    () => acceptInHand(scope, letter, wish, { ...as, command }),
    () => scope.mail.letGo(letter.id, command),
  )
}

async function acceptInHand(
  scope: Scope,
  letter: Letter,
  wish: LetterAcceptance,
  { command, ...as }: NewIds & { readonly command: string },
): Promise<Done> {
  const raw = await scope.fileRoom.bytes(letter.id)
  if (!raw) throw new Problem('not_found')
  const envelope = { from: letter.envelopeFrom, to: letter.envelopeTo }
  const mail = await readMail(raw, envelope, scope.post.domain)
  const told = await ticketFromMail(scope, mail, { ...letter, raw })
  const sender = `${letter.fromName} <${letter.fromAddress}>`.trim()
  const contactId = await senderInBook(scope, letter, mail, wish.customerId, as)
  const asked = {
    ...told,
    ...wish,
    ...(contactId ? { contactId } : {}),
    description: `${sender}\n\n${told.description}`.slice(0, LONGEST),
  }
  const done = await openTicket(scope, asked, ticketIdOf(letter.id))
  const { ticketId } = done.changed
  await scope.mail.decide(letter.id, { state: 'taken', ticketId }, { command, nowMs: scope.now }, [
    auditEntry(scope, 'letter.accepted', letter.id),
    ...(await receiptFor(scope, letter, mail, done)),
  ])
  return done
}

/**
 * Has a letter's stranger stand in the book of the customer whose letter it is said to be. Whose
 * domain disowns the mail, or who is somebody's already, does not: their word is not theirs to give.
 */
async function senderInBook(
  scope: Scope,
  { reason, fromName, fromAddress }: Letter,
  mail: ReadMail | undefined,
  customerId: string,
  as: NewIds,
): Promise<string | undefined> {
  if (reason !== 'unknown_sender' || !mail) return undefined
  const name = fromName.slice(0, 60).trim() || fromAddress.split('@')[0]?.slice(0, 60)
  const wish = NewContact.safeParse({ name, duty: '', phone: '', email: fromAddress })
  if (!wish.success) return undefined
  return standingContact(scope, customerId, wish.data, as)
}

/**
 * A stranger is told once that their letter was taken up, with what decides it. Nobody else is: whose
 * letter it is not, or a machine's, is not answered, and an address gets a few receipts a day.
 */
async function receiptFor(
  scope: Scope,
  { reason }: Letter,
  mail: ReadMail | undefined,
  { changed: { ticketId, number } }: Done,
) {
  const settings = await scope.mail.settings()
  if (!mail || !settings || reason !== 'unknown_sender') return []
  if (mail.automatic !== undefined || mail.isDisowned) return []
  if (!(await scope.post.mayAcknowledge(mail.fromAddress, scope.now))) return []
  const told = { number, subject: mail.subject }
  return [
    scope.mail.puttingOut(
      {
        id: `receipt.${ticketId}`,
        kind: 'receipt',
        personId: NOBODY,
        toAddress: mail.fromAddress,
        ticketId,
        subject: subjectOf(told),
        content: strangerReceiptText(told, languageOf(mail)),
        replyTo: scope.post.answersTo(settings.handle, ticketId),
      },
      scope.now,
    ),
  ]
}

/** No one that the company knows. */
const NOBODY = ''

/** Whoever writes Chinese reads Chinese. */
const languageOf = ({ subject, text }: ReadMail) =>
  /\p{Script=Han}/u.test(`${subject}${text}`) ? 'zh' : 'en'
const LONGEST = 20_000

/** Puts a held letter away; it is kept, and said by whom. */
export async function dismissLetter(scope: Scope, letterId: string): Promise<Letter> {
  const letter = await heldLetter(scope, letterId)
  const free = { command: null, nowMs: scope.now }
  await scope.mail.decide(letter.id, { state: 'dismissed', ticketId: null }, free, [
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
