import type { TicketRecord } from '@bylaw/contract'
import { pageFrom, placeOf } from '../platform/page'
import type { Scope } from '../scope'
import type { TicketIndexRow } from './store'

interface TicketsWish {
  readonly limit: number
  readonly cursor?: string | undefined
  /** Only those about this product. */
  readonly asset?: string | undefined
}

/** A page of the tickets ever opened, or ever opened for one customer; latest first. */
export async function ticketRecords(
  scope: Scope,
  { limit, cursor, asset }: TicketsWish,
  customerId?: string,
): Promise<{ items: TicketRecord[]; nextCursor: string | null }> {
  const rows = await scope.reports.tickets(placeOf(cursor, 2), limit + 1, {
    customerId,
    assetId: asset,
  })
  return pageFrom(rows, limit, ({ openedAtMs, id }) => [openedAtMs, id], recordView)
}

const recordView = (row: TicketIndexRow): TicketRecord => ({
  id: row.id,
  number: row.number,
  subject: row.subject,
  state: row.state,
  type: row.type,
  priority: row.priority,
  customerId: row.customerId,
  assigneeId: row.assigneeId,
  openedAt: new Date(row.openedAtMs).toISOString(),
  closedAt: textOf(row.closedAtMs),
  firstResponseBreached: row.firstResponseBreached,
  resolutionBreached: row.resolutionBreached,
  firstRespondedAt: textOf(row.firstRespondedAtMs),
  firstResponsePromised: row.firstResponsePromised,
  resolutionPromised: row.resolutionPromised,
  ended: row.ended,
})

const textOf = (ms: number | null): string | null =>
  ms === null ? null : new Date(ms).toISOString()
