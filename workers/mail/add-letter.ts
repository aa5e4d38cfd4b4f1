import type { LetterAddition } from '@bylaw/contract'
import { NOT_A_PERSONS } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { type NewIds, newIds, personOf, standingContact } from '../customers/contacts'
import type { Done } from '../desk/call'
import { metOn } from '../desk/met-on'
import { passOn } from '../desk/say'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { copiedContacts } from './copied-contacts'
import { copyName } from './copy-name'
import {
  contactFrom,
  type ReadLetterInHand,
  readInHand,
  underSender,
  withHeldLetter,
} from './held-letter'
import { orForgetting } from './or-forgetting'
import type { ReadMail } from './read-mail'
import type { Letter } from './store'
import { takeLetter } from './take-letter'
import { ticketFromMail } from './take-mail'
import { decidedView } from './views'

/**
 * Puts a held letter onto a ticket, because a colleague says so and says whose word it is: of the
 * customer's people, who is their contact from then on and heard as if the mail had been theirs from
 * the first; or nobody of theirs, then it is a note. The ticket is the one that the colleague names,
 * or else the one whose sealed reply address the letter was sent to.
 *
 * The letter is taken in hand; its words are said, once however often it is tried; then it is decided.
 * Where it is on a ticket already, this one or another, it is decided as that, whatever was wished.
 */
export function addLetter(scope: Scope, letterId: string, wish: LetterAddition): Promise<Done> {
  const as = newIds(scope, '/by')
  return withHeldLetter(scope, letterId, async (inHand) => {
    const held = await readInHand(scope, inHand)
    const done = (await metOn(scope, letterId)) ?? (await saidOf(scope, held, wish, as))
    await takeLetter(scope, held, done.changed, { view: decidedView(done), status: 200 })
    return done
  })
}

async function saidOf(
  scope: Scope,
  { letter, raw, mail }: ReadLetterInHand,
  { by, ticketId: named }: LetterAddition,
  as: NewIds,
): Promise<Done> {
  const onto = named ?? scope.post.ticketAnswered(letter.envelopeTo)
  if (onto === null) throw answersNone()
  const { customerId } = (await scope.desk.read(onto)).row
  const contactId =
    by === 'customer' ? await writerAt(scope, letter, mail, customerId, as) : undefined
  return orForgetting(scope, { customerId, contactId, as }, async () => {
    const { description, fileIds } = await ticketFromMail(scope, mail, { ...letter, raw })
    if (contactId === undefined || !mail) {
      const note = { kind: 'note' as const, body: underSender(letter, description), fileIds }
      return passOn(scope, [letter.id], onto, note)
    }
    const inNameOf = await whoWrites(scope, customerId, contactId)
    const copy = copyName(mail, inNameOf, onto)
    return passOn(scope, [letter.id, ...(copy ? [copy] : [])], onto, {
      ...{ kind: 'reply', body: description, fileIds, inNameOf },
      ...(await copiedContacts(scope, customerId, mail)),
    })
  })
}

/**
 * Whoever wrote a mail, as a contact of this customer's. Who is somebody else's already is refused
 * by the book; whose domain disowns the mail, or who cannot be told, has no word to be passed on. What
 * a machine wrote makes nobody a contact: it is the customer's word only where its address is already.
 */
async function writerAt(
  scope: Scope,
  { reason }: Letter,
  mail: ReadMail | undefined,
  customerId: string,
  as: NewIds,
): Promise<string> {
  if (!mail?.hasOneWriter || mail.isDisowned) throw nobodys()
  const wish = contactFrom(mail)
  if (wish && NOT_A_PERSONS.has(reason) && !(await isInBook(scope, customerId, wish.email)))
    throw nobodys()
  const contactId = wish && (await standingContact(scope, customerId, wish, as))
  if (!contactId) throw nobodys()
  return contactId
}

async function isInBook(scope: Scope, customerId: string, email: string): Promise<boolean> {
  const entries = await scope.customers.entriesWith([email.toLowerCase()])
  return entries.some((entry) => entry.customerId === customerId)
}

async function whoWrites(scope: Scope, customerId: string, contactId: string): Promise<string> {
  const personId = await personOf(scope, customerId, contactId)
  if (!personId) throw nobodys()
  return personId
}

const answersNone = () =>
  new Problem('wrong_state', {
    detail: words(
      '这封信没有寄到任何工单的专用回复地址，请指明加入哪张工单。',
      'This letter was not sent to the reply address of a ticket: say which one it goes onto.',
    ),
  })

const nobodys = () =>
  new Problem('unacceptable', {
    errors: [
      {
        pointer: '/by',
        code: 'not_theirs',
        message: words(
          '无法确认这封信出自谁手，不能算作客户的回复；可以记为内部备注。',
          'Who wrote this letter is not certain, so it is not the customer’s word; it can be added as a note.',
        ),
      },
    ],
  })
