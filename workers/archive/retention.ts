import type {
  HoldsView,
  HoldWish,
  RetentionChange,
  RetentionPreview,
  RetentionTrial,
  RetentionView,
} from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { ARCHIVE_DAYS } from './archive-days'

const DAY_MS = 86_400_000

export async function readRetention({ retention }: Scope): Promise<RetentionView> {
  const kept = await retention.read()
  return {
    archiveDays: kept?.archiveDays ?? ARCHIVE_DAYS,
    filesDays: kept?.filesDays ?? null,
    mailDays: kept?.mailDays ?? null,
    contactsDays: kept?.contactsDays ?? null,
    reason: kept?.reason ?? '',
    version: kept?.version ?? 0,
  }
}

/** Says anew how long what is kept. Nothing is removed from a ticket before it is archived. */
export async function changeRetention(
  scope: Scope,
  wish: RetentionChange,
  basedOn: number,
): Promise<RetentionView> {
  const tooSoon = (['filesDays', 'mailDays', 'contactsDays'] as const).filter((period) => {
    const days = wish[period]
    return days !== null && days < wish.archiveDays
  })
  if (tooSoon.length > 0)
    throw new Problem('unacceptable', {
      errors: tooSoon.map((period) => ({
        pointer: `/${period}`,
        code: 'too_soon',
        message: words(
          '不能早于归档：先归档，后删除。',
          'Not before archiving: what is removed is removed from the archive.',
        ),
      })),
    })
  const said = auditEntry(scope, 'retention.changed', scope.companyId)
  await scope.retention.change(wish, basedOn, [said])
  return readRetention(scope)
}

/** What would be removed now under some periods; nothing is. */
export const previewRetention = (
  { retention, now }: Scope,
  { filesDays, mailDays, contactsDays }: RetentionTrial,
): Promise<RetentionPreview> => {
  const before = (days: number | undefined) => (days === undefined ? null : now - days * DAY_MS)
  return retention.preview({
    files: before(filesDays),
    mail: before(mailDays),
    contacts: before(contactsDays),
  })
}

/** Keeps a ticket from being touched, or lets it go again. */
export async function holdTicket(
  scope: Scope,
  ticketId: string,
  wish: HoldWish,
): Promise<HoldsView> {
  const { row } = await scope.desk.read(ticketId)
  const said = (action: string) => [auditEntry(scope, action, ticketId)]
  if (wish.held) {
    const { number, subject } = row
    const { reason } = wish
    const hold = { ticketId, number, subject, reason, heldBy: scope.personId, heldAtMs: scope.now }
    await scope.retention.hold(hold, said('retention_hold.placed'))
  } else await scope.retention.release(ticketId, said('retention_hold.released'))
  return { items: await scope.retention.holds() }
}
