import { sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import type { payReadings } from './reading-table'

export type PayReading = Omit<typeof payReadings.$inferSelect, 'companyId'>

/** Who read the pay of one company’s people. */
export const readingStore = ({ batch, db }: Shard, companyId: string) => ({
  /**
   * Notes that somebody else than whom it pays opened a slip, where they may: everyone’s, or those
   * that wait for their approval.
   */
  noteOpened: (
    { slipId, id, atMs, readerId, readerName }: Omit<PayReading, 'runId' | 'how'>,
    reader: { readonly readsAll: boolean; readonly approves: boolean },
  ) =>
    db.run(sql`
      INSERT INTO pay_readings
      SELECT ${companyId}, s.run_id, s.id, ${atMs}, ${id}, 'opened', ${readerId}, ${readerName}
      FROM pay_slips s JOIN pay_runs r ON r.company_id = s.company_id AND r.id = s.run_id
      WHERE s.company_id = ${companyId} AND s.id = ${slipId} AND s.person_id <> ${readerId}
        AND (${reader.readsAll ? 1 : 0} OR (${reader.approves ? 1 : 0} AND r.state <> 'approved'))`),

  /** Notes that all slips of some runs were listed or taken away. */
  noteOfRuns: (runIds: readonly string[], reading: Omit<PayReading, 'runId' | 'slipId'>) => {
    const { id, atMs, how, readerId, readerName } = reading
    return db.run(sql`
      INSERT INTO pay_readings
      SELECT ${companyId}, value, '', ${atMs}, ${id}, ${how}, ${readerId}, ${readerName}
      FROM json_each(${JSON.stringify(runIds)})`)
  },

  /** By whom a slip was read, newest first; ask for one more than is shown. */
  async readingsOf(
    { id, runId, personId }: Readonly<{ id: string; runId: string; personId: string }>,
    { limit, after }: { readonly limit: number; readonly after: PlaceInList | undefined },
  ): Promise<PayReading[]> {
    const older = after ? sql`AND (at_ms, id) < (${after[0]}, ${after[1]})` : sql``
    const some = (slipId: string) => sql`
      SELECT * FROM (
        SELECT run_id AS runId, slip_id AS slipId, at_ms AS atMs, id, how,
          reader_id AS readerId, reader_name AS readerName
        FROM pay_readings
        WHERE company_id = ${companyId} AND run_id = ${runId} AND slip_id = ${slipId}
          AND reader_id <> ${personId} ${older}
        ORDER BY at_ms DESC, id DESC LIMIT ${limit})`
    const [rows] = await batch([
      db.all<PayReading>(
        sql`${some(id)} UNION ALL ${some('')} ORDER BY atMs DESC, id DESC LIMIT ${limit}`,
      ),
    ])
    return rows
  },
})
