import { and, asc, eq, sql } from 'drizzle-orm'
import type { Shard } from '../../platform/shard'
import { regulations } from '../table'
import { acknowledgements, type RegulationVersionRow, regulationVersions } from './text-table'

/** The texts of one company's regulations in their versions, and who has read which. */
export const textSentences = (shard: Shard, companyId: string) => {
  const { db } = shard
  const versionsOf = (regulationId: string) =>
    and(
      eq(regulationVersions.companyId, companyId),
      eq(regulationVersions.regulationId, regulationId),
    )

  return {
    /** All versions of a regulation's text, oldest first. */
    async readRegulationVersions(regulationId: string): Promise<RegulationVersionRow[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(regulationVersions)
          .where(versionsOf(regulationId))
          .orderBy(asc(regulationVersions.version)),
      ])
      return rows
    },

    addRegulationVersion: (row: Omit<RegulationVersionRow, 'companyId'>) =>
      db.insert(regulationVersions).values({ ...row, companyId }),

    /** Claims the next version of a text, if nobody has since; goes before `mustHaveChanged`. */
    raiseRegulation: (id: string, basedOn: number, title: { zh: string; en: string }) =>
      db
        .update(regulations)
        .set({ version: basedOn + 1, titleZh: title.zh, titleEn: title.en })
        .where(
          and(
            eq(regulations.companyId, companyId),
            eq(regulations.id, id),
            eq(regulations.version, basedOn),
          ),
        ),

    /** The clauses as the newest text has them: what rule sets and traces point to. */
    replaceClauses: (regulationId: string, document: RegulationVersionRow['document']) =>
      [
        db.run(
          sql`DELETE FROM clauses WHERE company_id = ${companyId} AND regulation_id = ${regulationId}`,
        ),
        db.run(sql`
          INSERT INTO clauses
            (company_id, regulation_id, id, position, heading_zh, heading_en, text_zh, text_en)
          SELECT ${companyId}, ${regulationId}, value ->> '$.id', key,
            value ->> '$.heading.zh', value ->> '$.heading.en',
            value ->> '$.text.zh', value ->> '$.text.en'
          FROM json_each(${JSON.stringify(document.clauses)})`),
      ] as const,

    acknowledge: (row: { regulationId: string; version: number; personId: string; atMs: number }) =>
      db
        .insert(acknowledgements)
        .values({ ...row, companyId })
        .onConflictDoNothing(),

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
