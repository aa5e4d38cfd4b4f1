import type { ShortResult } from '@bylaw/contract'
import { and, asc, count, eq, isNull, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import type { ShortChange } from './calibrated-change'
import type { calibrations } from './calibration-table'
import { appraisals } from './table'

type Sheet = typeof appraisals.$inferSelect

/** A result of a calibration as the others are compared with it. */
export interface CalibratedSheet
  extends Pick<
    Sheet,
    'id' | 'personId' | 'personName' | 'state' | 'scorers' | 'completedBy' | 'version'
  > {
  readonly scoredShort: ShortResult
  readonly changes: readonly ShortChange[]
}

/** Results of a calibration that have the same grades. */
export interface CountedGrades {
  /** The reader’s own, which is not told yet. */
  readonly isOwn: boolean
  readonly scored: string
  readonly now: string
  readonly number: number
  readonly waiting: number
  readonly changed: number
}

/** The results in one company’s calibrations. */
export const calibratedStore = ({ batch, db }: Shard, companyId: string) => {
  const inOne = (id: string) =>
    and(eq(appraisals.companyId, companyId), eq(appraisals.calibrationId, id))

  return {
    /**
     * A page of the results of a calibration by name, and one more: without their explanations, which
     * are each as long as a page of them.
     */
    async resultsIn(
      id: string,
      after: PlaceInList | undefined,
      limit: number,
    ): Promise<CalibratedSheet[]> {
      const { personName } = appraisals
      const [rows] = await batch([
        db
          .select({
            id: appraisals.id,
            personId: appraisals.personId,
            personName,
            state: appraisals.state,
            scorers: appraisals.scorers,
            completedBy: appraisals.completedBy,
            version: appraisals.version,
            scoredShort: sql`json_remove(scored, '$.explanation')`
              .mapWith((text: string): ShortResult => JSON.parse(text))
              .as('scored_short'),
            changes: sql`(SELECT json_group_array(json(json_remove(value, '$.after.explanation')))
              FROM json_each(calibrated))`
              .mapWith((text: string): CalibratedSheet['changes'] => JSON.parse(text))
              .as('changes'),
          })
          .from(appraisals)
          .where(
            and(
              inOne(id),
              after && sql`(${personName}, ${appraisals.id}) > (${after[0]}, ${after[1]})`,
            ),
          )
          .orderBy(asc(personName), asc(appraisals.id))
          .limit(limit + 1),
      ])
      return rows
    },

    /** How many results of a calibration have which grade, by their scores and now; a reader’s own apart. */
    async gradesIn(id: string, readerId: string): Promise<CountedGrades[]> {
      const own = sql<number>`state = 'open' AND person_id = ${readerId}`
      const [rows] = await batch([
        db
          .select({
            isOwn: own.mapWith(Boolean).as('is_own'),
            scored: sql<string>`scored ->> '$.grade'`.as('grade_scored'),
            now: sql<string>`coalesce(calibrated ->> '$[#-1].after.grade', scored ->> '$.grade')`.as(
              'grade_now',
            ),
            number: count().as('number'),
            waiting: sql<number>`sum(state = 'open')`.as('waiting'),
            changed: sql<number>`sum(json_array_length(calibrated) > 0)`.as('changed'),
          })
          .from(appraisals)
          .where(inOne(id))
          .groupBy(sql`is_own`, sql`grade_scored`, sql`grade_now`),
      ])
      return rows
    },

    /** How many sheets of a calibration's form, period and group are still being scored. */
    async stillScored({
      period,
      ruleSetId,
      members,
    }: Pick<
      typeof calibrations.$inferSelect,
      'period' | 'ruleSetId' | 'members'
    >): Promise<number> {
      const [rows] = await batch([
        db
          .select({ number: count() })
          .from(appraisals)
          .where(
            and(
              eq(appraisals.companyId, companyId),
              eq(appraisals.period, period),
              eq(appraisals.ruleSetId, ruleSetId),
              eq(appraisals.state, 'open'),
              isNull(appraisals.calibrationId),
              members === null
                ? undefined
                : sql`${appraisals.personId} IN (SELECT value FROM json_each(${JSON.stringify(members)}))`,
            ),
          ),
      ])
      return rows[0]?.number ?? 0
    },

    /** The first few sheets that wait in a calibration, by name. */
    async waitingIn(id: string, limit: number): Promise<Sheet[]> {
      const [rows] = await batch([
        db
          .select()
          .from(appraisals)
          .where(and(inOne(id), eq(appraisals.state, 'open')))
          .orderBy(asc(appraisals.personName), asc(appraisals.id))
          .limit(limit),
      ])
      return rows
    },
  }
}
