import type { DerivedTicket, FileView, NewTicket } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { assetNamed } from '../customers/assets'
import { personOf } from '../customers/contacts'
import { withFiles } from '../files/with-files'
import { putOutPortalReceipt } from '../mail/portal-receipt'
import { ticketIdOf } from '../platform/ids'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { type Done, isReplayed } from './call'

/** Opens a ticket for whoever asks for one themselves; a contact gets a receipt by mail. */
export async function openAsAsked(scope: Scope, wish: NewTicket): Promise<Done> {
  // What rang, and what came by mail, is ours to say: a contact comes by themselves.
  if (scope.role === 'contact' && (wish.channel === 'phone' || wish.channel === 'email'))
    throw notTheirChannel()
  return acknowledged(scope, wish.subject, await openTicket(scope, wish))
}

/** Opens a ticket that comes from another; a contact gets a receipt of that, too. */
export async function deriveAsAsked(
  scope: Scope,
  ticketId: string,
  wish: DerivedTicket,
): Promise<Done> {
  const newId = scope.newId('tkt')
  if (wish.fromMessage) await shareFiles(scope, ticketId, wish.fromMessage, newId)
  return acknowledged(scope, wish.subject, await scope.desk.derive(ticketId, wish, newId))
}

/**
 * Notes that what came with a message will be on both tickets, so that neither takes it from the other.
 * It is noted before the Desk opens the ticket, as nothing else may come after; what is noted of one
 * that the Desk then never opens holds nothing (`archive/no-longer-shared`).
 */
async function shareFiles(
  scope: Scope,
  ticketId: string,
  messageId: string,
  newId: string,
): Promise<void> {
  const ids = await scope.desk.goesAlong(ticketId, messageId)
  if (ids.length > 0) await scope.files.share(ids, [ticketId, newId], scope.now)
}

async function acknowledged(scope: Scope, subject: string, done: Done): Promise<Done> {
  if (scope.role === 'contact') await putOutPortalReceipt(scope, subject, done)
  return done
}

const notTheirChannel = () =>
  new Problem('unacceptable', {
    errors: [
      {
        pointer: '/channel',
        code: 'does_not_fit',
        message: words(
          '自己提交的工单，渠道只能是网页或接口。',
          'Who opens a ticket themselves does so on the web or by the API.',
        ),
      },
    ],
  })

/**
 * Opens a ticket. A contact opens for their own company; staff say for which customer.
 *
 * @param wish.note what stands on it from the first, for colleagues alone
 * @param wish.copyIds whom else of the customer's the mail went to that it is opened from
 * @param cameBy the letter or call that becomes it: its ticket has one id, by whomever it is opened;
 *   where it is on a ticket already, that one is answered
 */
export async function openTicket(
  scope: Scope,
  wish: NewTicket & { readonly note?: string; readonly copyIds?: readonly string[] },
  cameBy?: string,
): Promise<Done> {
  const ticketId = cameBy === undefined ? scope.newId('tkt') : ticketIdOf(cameBy)
  const customerId = scope.role === 'contact' ? ownCustomer(scope, wish) : wish.customerId
  if (customerId === undefined)
    throw new Problem('unacceptable', {
      errors: [
        {
          pointer: '/customerId',
          code: 'required',
          message: words('请选择工单所属的客户。', 'Say which customer the ticket is for.'),
        },
      ],
    })
  const { receivedAt, fileIds, contactId: named, assetId, ...told } = wish
  const early = receivedAt === undefined ? {} : { receivedAtMs: earlierBy(scope, receivedAt) }
  const contactId = named && (await personOfContact(scope, customerId, named))
  const asset = assetId && (await assetNamed(scope, customerId, assetId))
  const asked = {
    ...{ ...told, ticketId, customerId, ...early },
    ...(cameBy === undefined ? {} : { cameBy: [cameBy] }),
    ...(contactId ? { contactId } : {}),
    // Groups serve products: unless another is named, it is that of the piece.
    ...(asset ? { asset, task: { product: asset.product.slice(0, 100), ...told.task } } : {}),
  }
  if (!fileIds?.length) return scope.desk.open(asked)
  const open = (files: FileView[]) => scope.desk.open({ ...asked, files })
  return withFiles(scope, ticketId, fileIds, open, isReplayed)
}

/** Who a contact is that staff name: somebody in that customer's book. */
export async function personOfContact(
  scope: Scope,
  customerId: string,
  contactId: string,
): Promise<string> {
  const personId =
    scope.role === 'contact' ? undefined : await personOf(scope, customerId, contactId)
  if (personId) return personId
  throw new Problem('unacceptable', {
    errors: [
      {
        pointer: '/contactId',
        code: 'not_reached',
        message: words(
          '请选择该客户的一位联系人；访问已停用的不能选。',
          'Name one of the customer’s contacts; not one whose access was ended.',
        ),
      },
    ],
  })
}

/** How long after a customer told us it may still be written down. */
export const WRITTEN_DOWN_WITHIN_MS = 31 * 86_400_000

/** When the customer told us. Only staff can say that it was before it was written down. */
function earlierBy({ role, now }: Scope, receivedAt: string): number {
  if (role === 'contact') throw new Problem('not_allowed')
  const atMs = Date.parse(receivedAt)
  if (atMs <= now && atMs >= now - WRITTEN_DOWN_WITHIN_MS) return atMs
  throw new Problem('unacceptable', {
    errors: [
      {
        pointer: '/receivedAt',
        code: 'out_of_range',
        message: words(
          '受理时间不能晚于现在，也不能早于 31 天前。',
          'The time of receipt is not in the future, nor more than 31 days ago.',
        ),
      },
    ],
  })
}

/** Another customer than their own is not there for a contact. */
function ownCustomer({ customerId }: Scope, wish: NewTicket): string {
  if (customerId === null || (wish.customerId !== undefined && wish.customerId !== customerId))
    throw new Problem('not_found')
  return customerId
}
