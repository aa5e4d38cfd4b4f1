import type { DeskFacts } from '@bylaw/contract'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import type { FactsWish } from './desk-facts'
import { FIRST_RESPONSE_ENDED, RESOLUTION_ENDED } from './ended'
import { figuresStore } from './figures-store'
import { ticketIndex } from './table'
import { timesStore } from './times-store'

export type ReportStore = ReturnType<typeof reportStore>
export type TicketIndexRow = typeof ticketIndex.$inferSelect

/** What one company's reports are made from. */
export const reportStore = (shard: Shard, companyId: string) => {
  const ours = eq(ticketIndex.companyId, companyId)

  return {
    ...figuresStore(shard, companyId),
    ...timesStore(shard, companyId),

    /** What some people's tickets that were opened in a stretch came to by its end. */
    async factsOf({ personIds, fromMs, toMs }: FactsWish): Promise<DeskFacts> {
      const [rows] = await shard.batch([
        shard.db.all<DeskFacts>(sql`
          SELECT count(*) AS tickets, count(*) FILTER (WHERE closed_at_ms < ${toMs}) AS closed,
            coalesce(sum(first_response_breached), 0) AS "firstResponseBreached",
            coalesce(sum(resolution_breached), 0) AS "resolutionBreached",
            count(*) FILTER (WHERE ${FIRST_RESPONSE_ENDED}) AS "firstResponseEnded",
            count(*) FILTER (WHERE ${RESOLUTION_ENDED}) AS "resolutionEnded"
          FROM ticket_index
          WHERE company_id = ${companyId} AND assignee_id IN (SELECT value FROM json_each(${JSON.stringify(personIds)}))
            AND opened_at_ms >= ${fromMs} AND opened_at_ms < ${toMs}`),
      ])
      return rows[0] as DeskFacts
    },

    /** A page of the ticket index, or of one customer’s or product’s part, latest opened first; ask for one more. */
    async tickets(
      after: PlaceInList | undefined,
      limit: number,
      of: { readonly customerId?: string | undefined; readonly assetId?: string | undefined } = {},
    ): Promise<TicketIndexRow[]> {
      const older =
        after && sql`(${ticketIndex.openedAtMs}, ${ticketIndex.id}) < (${after[0]}, ${after[1]})`
      const [rows] = await shard.batch([
        shard.db
          .select()
          .from(ticketIndex)
          .where(
            and(
              ours,
              of.customerId ? eq(ticketIndex.customerId, of.customerId) : undefined,
              of.assetId ? eq(ticketIndex.assetId, of.assetId) : undefined,
              older,
            ),
          )
          .orderBy(desc(ticketIndex.openedAtMs), desc(ticketIndex.id))
          .limit(limit),
      ])
      return rows
    },
  }
}
