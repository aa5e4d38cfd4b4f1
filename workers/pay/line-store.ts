import { and, asc, desc, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { inStretch, type Stretch } from '../platform/stretch'
import { payLineReversals, payLines } from './table'

export type PayLineRow = typeof payLines.$inferSelect
export type ReversalRow = typeof payLineReversals.$inferSelect
/** A line, and how it was taken back; null in all of it where it was not. */
export type PayLineOnRecord = PayLineRow & {
  readonly reversalReason: string | null
  readonly reversedBy: string | null
  readonly reversedByName: string | null
  readonly reversedAtMs: number | null
}

/** The rewards and penalties of one company, and which of them were taken back. */
export const lineStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(payLines.companyId, companyId)
  const onRecord = () =>
    db
      .select({
        ...getTableColumns(payLines),
        reversalReason: sql<string | null>`${payLineReversals.reason}`.as('reversal_reason'),
        reversedBy: payLineReversals.reversedBy,
        reversedByName: payLineReversals.reversedByName,
        reversedAtMs: payLineReversals.reversedAtMs,
      })
      .from(payLines)
      .leftJoin(
        payLineReversals,
        and(
          eq(payLineReversals.companyId, payLines.companyId),
          eq(payLineReversals.lineId, payLines.id),
        ),
      )

  return {
    async listLines(
      { limit, after }: { readonly limit: number; readonly after: PlaceInList | undefined },
      note: BatchItem<'sqlite'>,
    ): Promise<PayLineOnRecord[]> {
      const [month, id] = after ?? []
      const [rows] = await shard.batch([
        onRecord()
          .where(and(ours, after && sql`(${payLines.month}, ${payLines.id}) < (${month}, ${id})`))
          .orderBy(desc(payLines.month), desc(payLines.id))
          .limit(limit + 1),
        note,
      ])
      return rows
    },

    async readLine(id: string): Promise<PayLineOnRecord | undefined> {
      const [rows] = await shard.batch([onRecord().where(and(ours, eq(payLines.id, id)))])
      return rows[0]
    },

    /** The rewards and penalties that a month pays, in the order in which they are printed. */
    async linesOf(month: string, among?: Stretch): Promise<PayLineRow[]> {
      const [rows] = await shard.batch([
        onRecord()
          .where(
            and(
              ours,
              eq(payLines.month, month),
              inStretch(payLines.personId, among),
              isNull(payLineReversals.lineId),
            ),
          )
          .orderBy(asc(payLines.recordedAtMs), asc(payLines.id)),
      ])
      return rows
    },

    /**
     * Fails the batch where what a month pays somebody, or takes off, is not what was read:
     * `stale_version`.
     */
    linesAre: (month: string, personId: string, read: readonly PayLineRow[]) =>
      shard.onlyIf(sql`(
        SELECT json_group_array(id) FROM (
          SELECT id FROM pay_lines AS line
          WHERE company_id = ${companyId} AND month = ${month} AND person_id = ${personId}
            AND NOT EXISTS (
              SELECT 1 FROM pay_line_reversals
              WHERE company_id = ${companyId} AND line_id = line.id)
          ORDER BY recorded_at_ms, id)) = ${JSON.stringify(
            read.filter((each) => each.personId === personId).map(({ id }) => id),
          )}`),

    /** Who recorded or took back a line of a month, and of whom. */
    async lineHandsIn(
      month: string,
    ): Promise<{ readonly personId: string; readonly byId: string }[]> {
      const [rows] = await shard.batch([onRecord().where(and(ours, eq(payLines.month, month)))])
      return rows.flatMap(({ personId, recordedBy, reversedBy }) =>
        [recordedBy, ...(reversedBy ? [reversedBy] : [])].map((byId) => ({ personId, byId })),
      )
    },

    addLine: (row: Omit<PayLineRow, 'companyId'>) =>
      db.insert(payLines).values({ ...row, companyId }),

    /** Takes a line back; a second time is refused: `already_exists`. */
    reverseLine: (row: Omit<ReversalRow, 'companyId'>) =>
      db.insert(payLineReversals).values({ ...row, companyId }),
  }
}
