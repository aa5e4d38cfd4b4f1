import type { LetterAcceptance } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import { type NewIds, newIds, standingContact } from '../customers/contacts'
import type { Done } from '../desk/call'
import { openTicket } from '../desk/open-ticket'
import { answeredWith } from '../platform/carried-out'
import { ticketIdOf } from '../platform/ids'
import type { Scope } from '../scope'
import { copiedContacts } from './copied-contacts'
import { contactFrom, underSender, withHeldLetter } from './held-letter'
import { strangerReceiptText, subjectOf } from './mail-words'
import { orForgetting } from './or-forgetting'
import type { ReadMail } from './read-mail'
import type { Letter } from './store'
import { ticketFromMail } from './take-mail'

/**
 * Makes a ticket of a held letter, in the name of whoever decides so and for the customer they
 * name; its stranger stands in that customer's book from then on, and replies reach them. The ticket
 * is opened, under the one id that the letter's ticket has; then the letter is decided. Where the host
 * died in between, whoever decides it next meets that ticket.
 */
export function acceptLetter(
  scope: Scope,
  letterId: string,
  wish: LetterAcceptance,
): Promise<Done> {
  const as = newIds(scope, '/customerId')
  return withHeldLetter(scope, letterId, async ({ letter, raw, mail, inHand }) => {
    const told = await ticketFromMail(scope, mail, { ...letter, raw })
    const contactId = await senderInBook(scope, letter, mail, wish.customerId, as)
    const asked = {
      ...told,
      ...wish,
      ...(contactId ? { contactId } : {}),
      ...(mail ? await copiedContacts(scope, wish.customerId, mail) : {}),
      description: underSender(letter, told.description),
    }
    const stranger = { customerId: wish.customerId, contactId, as }
    const done = await orForgetting(scope, stranger, () =>
      openTicket(scope, asked, ticketIdOf(letter.id)),
    )
    const { ticketId } = done.changed
    await scope.mail.decide(letter.id, { state: 'taken', ticketId }, inHand, [
      auditEntry(scope, 'letter.accepted', letter.id),
      ...(await receiptFor(scope, letter, mail, done)),
      ...answeredWith(scope, done.changed, 201),
    ])
    return done
  })
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
  const wish = contactFrom({ fromName, fromAddress })
  return wish && standingContact(scope, customerId, wish, as)
}

/**
 * A stranger is told once that their letter was taken up, with what decides it. Nobody else is: what a
 * machine wrote, or whose letter it is not, is held for another reason, and an address gets a few
 * receipts a day.
 */
async function receiptFor(
  scope: Scope,
  { reason }: Letter,
  mail: ReadMail | undefined,
  { changed: { ticketId, number } }: Done,
) {
  const settings = await scope.mail.settings()
  if (!mail || !settings || reason !== 'unknown_sender') return []
  const to = { address: mail.fromAddress, as: 'named' } as const
  if (!(await scope.post.mayAcknowledge(to, scope.now))) return []
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
