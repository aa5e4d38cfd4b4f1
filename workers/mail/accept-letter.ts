import type { LetterAcceptance } from '@bylaw/contract'
import { type NewIds, newIds, standingContact } from '../customers/contacts'
import type { Done } from '../desk/call'
import { metOn } from '../desk/met-on'
import { openTicket, WRITTEN_DOWN_WITHIN_MS } from '../desk/open-ticket'
import type { Scope } from '../scope'
import { copiedContacts } from './copied-contacts'
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
 * Makes a ticket of a held letter, in the name of whoever decides so and for the customer they
 * name; its stranger stands in that customer's book from then on, and replies reach them. The ticket
 * is opened, under the one id that the letter's ticket has; then the letter is decided. Where it is on
 * a ticket already, because a try broke off in between, it is decided as that, whatever was wished.
 */
export function acceptLetter(
  scope: Scope,
  letterId: string,
  wish: LetterAcceptance,
): Promise<Done> {
  const as = newIds(scope, '/customerId')
  return withHeldLetter(scope, letterId, async (inHand) => {
    const held = await readInHand(scope, inHand)
    const done = (await metOn(scope, letterId)) ?? (await openedOf(scope, held, wish, as))
    await takeLetter(scope, held, done.changed, { view: decidedView(done), status: 201 })
    return done
  })
}

async function openedOf(
  scope: Scope,
  { letter, raw, mail }: ReadLetterInHand,
  wish: LetterAcceptance,
  as: NewIds,
): Promise<Done> {
  const told = await ticketFromMail(scope, mail, { ...letter, raw })
  const contactId = await senderInBook(scope, letter, mail, wish.customerId, as)
  const asked = {
    ...told,
    ...wish,
    ...cameAt(scope, letter),
    ...(contactId ? { contactId } : {}),
    ...(mail ? await copiedContacts(scope, wish.customerId, mail) : {}),
    description: underSender(letter, told.description),
  }
  const stranger = { customerId: wish.customerId, contactId, as }
  return orForgetting(scope, stranger, () => openTicket(scope, asked, letter.id))
}

/**
 * The clocks count from when the letter came, as a contact's own would have them; of one that waited
 * longer than that may be written down, from the earliest that may.
 */
const cameAt = ({ now }: Scope, { receivedAtMs }: Letter) => ({
  receivedAt: new Date(
    Math.min(now, Math.max(receivedAtMs, now - WRITTEN_DOWN_WITHIN_MS)),
  ).toISOString(),
})

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
  if ((reason !== 'unknown_sender' && reason !== 'form_machine') || !mail) return undefined
  const wish = contactFrom({ fromName, fromAddress })
  return wish && standingContact(scope, customerId, wish, as)
}
