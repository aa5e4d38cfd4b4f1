import type { ApprovalPath } from '@bylaw/contract'
import { and, eq } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { regulations } from './table'
import { type RegulationVersionRow, regulationVersions } from './texts/text-table'

type RegulationRow = Omit<typeof regulations.$inferInsert, 'companyId'>

/**
 * Whatever changes what is the same in all versions of a regulation, and whatever adds a version of
 * its text. The caller runs the statements in one batch; those that are refused where somebody was
 * first go before `mustHaveChanged`.
 */
export const regulationHeadStore = ({ db }: Shard, companyId: string) => {
  const ofRegulation = (id: string) =>
    and(eq(regulations.companyId, companyId), eq(regulations.id, id))
  /** Changes the head, if its text is still the one that was read. */
  const onText = (id: string, version: number, change: Partial<RegulationRow>) =>
    db
      .update(regulations)
      .set(change)
      .where(and(ofRegulation(id), eq(regulations.version, version)))
  /** The same, if its path is. */
  const onPath = (id: string, version: number, change: Partial<RegulationRow>) =>
    db
      .update(regulations)
      .set(change)
      .where(and(ofRegulation(id), eq(regulations.approvalPathVersion, version)))

  return {
    addRegulation: (row: RegulationRow) => db.insert(regulations).values({ ...row, companyId }),

    addRegulationVersion: (row: Omit<RegulationVersionRow, 'companyId'>) =>
      db.insert(regulationVersions).values({ ...row, companyId }),

    /** Claims the next versions of a text, if nobody has since. */
    raiseRegulation: (id: string, basedOn: number, by: number, title: { zh: string; en: string }) =>
      onText(id, basedOn, { version: basedOn + by, titleZh: title.zh, titleEn: title.en }),

    /** Changes nothing, if no newer text was recorded. */
    textStands: (id: string, version: number) => onText(id, version, { version }),

    /** Puts a path in the place of the one it was written on. */
    setApprovalPath: (id: string, basedOn: number, steps: ApprovalPath, reason: string) =>
      onPath(id, basedOn, {
        approvalPath: steps,
        approvalPathReason: reason,
        approvalPathVersion: basedOn + 1,
      }),

    /** Changes nothing, if the path is still this one. */
    approvalPathStands: (id: string, version: number) =>
      onPath(id, version, { approvalPathVersion: version }),
  }
}
