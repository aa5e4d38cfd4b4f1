import { and, asc, count, desc, eq, gt, gte, lt, sql } from 'drizzle-orm'
import type { PastTicket, PastWish } from '../desk/past-tickets'
import type { Sight } from '../desk/sight'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { archivedTickets } from './table'

export type ArchiveStore = ReturnType<typeof archiveStore>
type ArchivedLine = Pick<typeof archivedTickets.$inferSelect, 'line' | 'closedAtMs' | 'number'>

/** One company's archive, which is fixed here. */
export const archiveStore = (shard: Shard, companyId: string) => {
  const ours = eq(archivedTickets.companyId, companyId)

  return {
    /** A page of the archive as far as a reader may see it, latest closed first; ask for one more. */
    async lines(
      { onlyOf }: Sight,
      after: PlaceInList | undefined,
      limit: number,
    ): Promise<ArchivedLine[]> {
      const { closedAtMs, number } = archivedTickets
      const [rows] = await shard.batch([
        shard.db
          .select({ line: archivedTickets.line, closedAtMs, number })
          .from(archivedTickets)
          .where(
            and(
              ours,
              eq(archivedTickets.state, 'archived'),
              onlyOf === null ? undefined : eq(archivedTickets.customerId, onlyOf),
              after && sql`(${closedAtMs}, ${number}) < (${after[0]}, ${after[1]})`,
            ),
          )
          .orderBy(desc(closedAtMs), desc(number))
          .limit(limit),
      ])
      return rows
    },

    /**
     * Past tickets by number, and how many there are in the period. A ticket that is being let go
     * of may be here and at its Desk: whoever asks both goes by the Desk.
     */
    async past({ fromMs, untilMs, after, limit }: PastWish): Promise<{
      total: number
      tickets: PastTicket[]
    }> {
      const { openedAtMs, number } = archivedTickets
      const inPeriod = and(ours, gte(openedAtMs, fromMs), lt(openedAtMs, untilMs))
      const [[counted], rows] = await shard.batch([
        shard.db
          .select({ total: count() })
          .from(archivedTickets)
          .where(and(inPeriod, eq(archivedTickets.state, 'archived'))),
        shard.db
          .select({ promised: archivedTickets.promised })
          .from(archivedTickets)
          .where(and(inPeriod, gt(number, after)))
          .orderBy(asc(number))
          .limit(limit),
      ])
      return { total: counted?.total ?? 0, tickets: rows.map(({ promised }) => promised) }
    },
  }
}
