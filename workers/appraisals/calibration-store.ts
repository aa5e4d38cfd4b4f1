import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { calibratedStore } from './calibrated-store'
import { calibrations } from './calibration-table'
import { appraisals } from './table'

export type CalibrationKept = typeof calibrations.$inferSelect

type Sheet = typeof appraisals.$inferSelect

/** One company's calibrations, and the sheets that wait in them. */
export const calibrationStore = (shard: Shard, companyId: string) => {
  const { batch, db, onlyIf } = shard
  const ours = eq(calibrations.companyId, companyId)
  const one = (id: string) => and(ours, eq(calibrations.id, id))

  return {
    ...calibratedStore(shard, companyId),

    /** Newest period first. */
    async calibrations(wish: {
      readonly period: string | undefined
      readonly limit: number
      readonly after: PlaceInList | undefined
    }): Promise<CalibrationKept[]> {
      const [period, id] = wish.after ?? []
      const [rows] = await batch([
        db
          .select()
          .from(calibrations)
          .where(
            and(
              ours,
              wish.period === undefined ? undefined : eq(calibrations.period, wish.period),
              wish.after && sql`(${calibrations.period}, ${calibrations.id}) < (${period}, ${id})`,
            ),
          )
          .orderBy(desc(calibrations.period), desc(calibrations.id))
          .limit(wish.limit + 1),
      ])
      return rows
    },

    async calibration(id: string): Promise<CalibrationKept | undefined> {
      const [rows] = await batch([db.select().from(calibrations).where(one(id))])
      return rows[0]
    },

    /** The calibrations of a form's period that are open, the oldest first: of groups there may be several. */
    async openCalibrations({
      period,
      ruleSetId,
    }: Pick<Sheet, 'period' | 'ruleSetId'>): Promise<CalibrationKept[]> {
      const [rows] = await batch([
        db
          .select()
          .from(calibrations)
          .where(
            and(
              ours,
              eq(calibrations.period, period),
              eq(calibrations.ruleSetId, ruleSetId),
              eq(calibrations.state, 'open'),
            ),
          )
          .orderBy(asc(calibrations.id)),
      ])
      return rows
    },

    /** A second one of the same sheets is refused: `already_exists`. */
    openCalibration: (row: Omit<CalibrationKept, 'companyId'>) =>
      db.insert(calibrations).values({ ...row, companyId }),

    /**
     * A new version of one that is open, for something in it changes; goes before `mustHaveChanged`.
     *
     * @param basedOn where nothing else may have changed since it was read
     */
    touchCalibration: (id: string, basedOn?: number) =>
      db
        .update(calibrations)
        .set({ version: sql`${calibrations.version} + 1` })
        .where(
          and(
            one(id),
            eq(calibrations.state, 'open'),
            basedOn === undefined ? undefined : eq(calibrations.version, basedOn),
          ),
        ),

    /** Closes it, if it is as it was read; goes before `mustHaveChanged`. */
    closeCalibration: (
      id: string,
      basedOn: number,
      closed: Pick<CalibrationKept, 'closedBy' | 'closedByName' | 'closedAtMs'>,
    ) =>
      db
        .update(calibrations)
        .set({ ...closed, state: 'closed', version: basedOn + 1 })
        .where(and(one(id), eq(calibrations.version, basedOn), eq(calibrations.state, 'open'))),

    /** A statement that fails its batch where a calibration that a sheet belongs in is open by then. */
    noneIsOpenFor: ({
      period,
      ruleSetId,
      personId,
    }: Pick<Sheet, 'period' | 'ruleSetId' | 'personId'>) =>
      onlyIf(sql`NOT EXISTS (
        SELECT 1 FROM calibrations
        WHERE company_id = ${companyId} AND period = ${period} AND rule_set_id = ${ruleSetId}
          AND state = 'open'
          AND (members IS NULL OR ${personId} IN (SELECT value FROM json_each(members))))`),

    /** Changes a sheet that waits in a calibration, if nobody has since; goes before `mustHaveChanged`. */
    changeWaiting: (
      { id, version }: Pick<Sheet, 'id' | 'version'>,
      change: Partial<Omit<Sheet, 'companyId' | 'id' | 'version'>>,
    ) =>
      db
        .update(appraisals)
        .set({ ...change, version: version + 1 })
        .where(
          and(
            eq(appraisals.companyId, companyId),
            eq(appraisals.id, id),
            eq(appraisals.version, version),
            eq(appraisals.state, 'open'),
          ),
        ),
  }
}
