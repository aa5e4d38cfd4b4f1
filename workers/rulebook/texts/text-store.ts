import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Shard } from '../../platform/shard'
import {
  acknowledgements,
  type RegulationVersionRow,
  regulationVersions,
  type TextHistoryRow,
} from './text-table'

/** The texts of one company's regulations in their versions, and who has read which. */
export const textStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const versionsOf = (regulationId: string) =>
    and(
      eq(regulationVersions.companyId, companyId),
      eq(regulationVersions.regulationId, regulationId),
    )

  return {
    /** All versions of a regulation without their texts, oldest first. */
    async readTextHistory(regulationId: string): Promise<TextHistoryRow[]> {
      const { document: _, ...told } = getTableColumns(regulationVersions)
      const [rows] = await shard.batch([
        db
          .select(told)
          .from(regulationVersions)
          .where(versionsOf(regulationId))
          .orderBy(asc(regulationVersions.version)),
      ])
      return rows
    },

    /** Some versions of a regulation with their texts, in the order of their numbers. */
    async readTexts(
      regulationId: string,
      versions: readonly number[],
    ): Promise<RegulationVersionRow[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(regulationVersions)
          .where(
            and(
              versionsOf(regulationId),
              sql`${regulationVersions.version} IN (SELECT value FROM json_each(${JSON.stringify(versions)}))`,
            ),
          )
          .orderBy(asc(regulationVersions.version)),
      ])
      return rows
    },

    acknowledge: (row: { regulationId: string; version: number; personId: string; atMs: number }) =>
      db
        .insert(acknowledgements)
        .values({ ...row, companyId })
        .onConflictDoNothing(),

    async hasAcknowledged(regulationId: string, version: number, personId: string) {
      const [rows] = await shard.batch([
        db
          .select({ atMs: acknowledgements.atMs })
          .from(acknowledgements)
          .where(
            and(
              eq(acknowledgements.companyId, companyId),
              eq(acknowledgements.regulationId, regulationId),
              eq(acknowledgements.version, version),
              eq(acknowledgements.personId, personId),
            ),
          ),
      ])
      return rows.length > 0
    },

    async readAcknowledgements(regulationId: string, version: number) {
      const [rows] = await shard.batch([
        db
          .select({ personId: acknowledgements.personId, atMs: acknowledgements.atMs })
          .from(acknowledgements)
          .where(
            and(
              eq(acknowledgements.companyId, companyId),
              eq(acknowledgements.regulationId, regulationId),
              eq(acknowledgements.version, version),
            ),
          )
          .orderBy(asc(acknowledgements.atMs)),
      ])
      return rows
    },
  }
}
