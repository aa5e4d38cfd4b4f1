import type { ApprovalPath } from '@bylaw/contract'
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import {
  acknowledgements,
  type DraftRow,
  drafts,
  type RegulationVersionRow,
  regulationVersions,
} from './draft-table'
import { regulations } from './table'

type DraftChange = Partial<Omit<DraftRow, 'companyId' | 'id' | 'version'>>

/** Drafts, the versions of regulations' texts and who has read them, of one company. */
export const draftSentences = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(drafts.companyId, companyId)
  const versionsOf = (regulationId: string) =>
    and(
      eq(regulationVersions.companyId, companyId),
      eq(regulationVersions.regulationId, regulationId),
    )

  return {
    async readDraft(id: string): Promise<DraftRow | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(drafts)
          .where(and(ours, eq(drafts.id, id))),
      ])
      return rows[0]
    },

    /** What is being written or waits for someone; or else everything, newest first, at most 200. */
    async listDrafts(openOnly: boolean): Promise<DraftRow[]> {
      const open = inArray(drafts.state, ['draft', 'in_approval'])
      const [rows] = await shard.batch([
        db
          .select()
          .from(drafts)
          .where(openOnly ? and(ours, open) : ours)
          .orderBy(desc(drafts.draftedAtMs), asc(drafts.id))
          .limit(200),
      ])
      return rows
    },

    addDraft: (row: Omit<DraftRow, 'companyId'>) => db.insert(drafts).values({ ...row, companyId }),

    /** Changes a draft, if nobody has since `basedOn`; goes before `mustHaveChanged`. */
    changeDraft: (id: string, basedOn: number, change: DraftChange) =>
      db
        .update(drafts)
        .set({ ...change, version: basedOn + 1 })
        .where(and(ours, eq(drafts.id, id), eq(drafts.version, basedOn))),

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

    /** Goes before `mustHaveChanged`. */
    setApprovalPath: (regulationId: string, basedOn: number, steps: ApprovalPath, reason: string) =>
      db
        .update(regulations)
        .set({
          approvalPath: steps,
          approvalPathReason: reason,
          approvalPathVersion: basedOn + 1,
        })
        .where(
          and(
            eq(regulations.companyId, companyId),
            eq(regulations.id, regulationId),
            eq(regulations.approvalPathVersion, basedOn),
          ),
        ),

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
