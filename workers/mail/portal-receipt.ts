import type { Done } from '../desk/call'
import type { Scope } from '../scope'
import { portalReceiptText, subjectOf } from './mail-words'

/**
 * Tells a contact by mail that what they sent in the portal is a ticket, once. Nobody else can have
 * it sent, and it answers no mail: the count that keeps machines from writing to each other is not
 * touched. The ticket is the truth; a retry, which meets the same ticket, puts out what is missing.
 */
export async function putOutPortalReceipt(
  scope: Scope,
  subject: string,
  { changed: { ticketId, number } }: Done,
): Promise<void> {
  const [settings, contact] = await Promise.all([
    scope.mail.settings(),
    scope.people.read(scope.personId),
  ])
  if (!settings || !contact) return
  const told = { number, subject, link: scope.post.pageOf(settings.handle, ticketId) }
  await scope.shard.batch([
    scope.mail.puttingOut(
      {
        id: `receipt.${ticketId}`,
        kind: 'receipt',
        personId: contact.personId,
        toAddress: contact.email,
        ticketId,
        subject: subjectOf(told),
        content: portalReceiptText(told, scope.language),
        replyTo: scope.post.answersTo(settings.handle, ticketId),
      },
      scope.now,
    ),
  ])
}
