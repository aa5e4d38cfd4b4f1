import { and, asc, desc, eq, gt, lte, type SQL, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Shard } from '../platform/shard'
import { inStretch, type Stretch } from '../platform/stretch'
import { paidMonths } from './paid-months'
import { employmentCorrections, employments } from './table'

export type Employment = typeof employments.$inferSelect
export type EmploymentCorrectionRow = typeof employmentCorrections.$inferSelect

type Optional = 'ground' | 'monthlyFen'
type NewRow = Omit<Employment, 'companyId' | 'version' | 'endsToldAtMs' | Optional> &
  Partial<Pick<Employment, Optional>>

/** What people are employed as. */
export const employmentStore = (shard: Shard, companyId: string) => {
  const ours = eq(employments.companyId, companyId)
  const paidByThen = (fromDate: string, until?: string) =>
    shard.db.run(sql`
      SELECT CASE WHEN EXISTS (${paidMonths(companyId, fromDate, until)})
      THEN json_extract('{}', 'wrong_state') ELSE 1 END`)

  /** All that is on record of some people, or of everybody, up to a day. */
  async function untilDay(to: string, isOf: SQL | undefined): Promise<Employment[]> {
    const [rows] = await shard.batch([
      shard.db
        .select()
        .from(employments)
        .where(and(ours, isOf, lte(employments.fromDate, to)))
        .orderBy(asc(employments.personId), asc(employments.fromDate)),
    ])
    return rows
  }

  return {
    /** A person's employments, newest first; shown to someone, a note of that goes along. */
    async employmentsOf(personId: string, ...notes: BatchItem<'sqlite'>[]): Promise<Employment[]> {
      const [rows] = await shard.batch([
        shard.db
          .select()
          .from(employments)
          .where(and(ours, eq(employments.personId, personId)))
          .orderBy(desc(employments.fromDate)),
        ...notes,
      ])
      return rows
    },

    /** What was corrected of a person's employments, the latest first. */
    async employmentCorrectionsOf(personId: string): Promise<EmploymentCorrectionRow[]> {
      const [rows] = await shard.batch([
        shard.db
          .select()
          .from(employmentCorrections)
          .where(
            and(
              eq(employmentCorrections.companyId, companyId),
              eq(employmentCorrections.personId, personId),
            ),
          )
          .orderBy(desc(employmentCorrections.n)),
      ])
      return rows
    },

    /** Whose employment ended on record after a day: they have pay to come for the days before. */
    async endedAfter(date: string): Promise<ReadonlySet<string>> {
      const [rows] = await shard.batch([
        shard.db
          .select({ personId: employments.personId })
          .from(employments)
          .where(and(ours, eq(employments.status, 'left'), gt(employments.fromDate, date))),
      ])
      return new Set(rows.map(({ personId }) => personId))
    },

    /** What a person was employed as on a day, `2026-10-31`; undefined before their first day. */
    async employmentAt(personId: string, date: string): Promise<Employment | undefined> {
      const [rows] = await shard.batch([
        shard.db
          .select()
          .from(employments)
          .where(and(ours, eq(employments.personId, personId), lte(employments.fromDate, date)))
          .orderBy(desc(employments.fromDate))
          .limit(1),
      ])
      return rows[0]
    },

    /** What holds for everyone on a day, also that they left, in order of person id. */
    async employedOn(date: string): Promise<Employment[]> {
      const [rows] = await shard.batch([
        shard.db
          .select()
          .from(employments)
          .where(
            and(
              ours,
              sql`${employments.fromDate} = (
                SELECT max(from_date) FROM employments AS latest
                WHERE latest.company_id = ${companyId}
                  AND latest.person_id = ${employments.personId} AND latest.from_date <= ${date})`,
            ),
          )
          .orderBy(asc(employments.personId)),
      ])
      return rows
    },

    /** Who is employed on a day: the next people after one, in order of their ids. */
    async nextEmployed(date: string, after: string, limit: number): Promise<string[]> {
      const [rows] = await shard.batch([
        shard.db
          .selectDistinct({ personId: employments.personId })
          .from(employments)
          .where(and(ours, gt(employments.personId, after), lte(employments.fromDate, date)))
          .orderBy(asc(employments.personId))
          .limit(limit),
      ])
      return rows.map(({ personId }) => personId)
    },

    /** Every employment that holds on some day of a period: the one it begins with, and changes within. */
    async employmentsWithin(from: string, to: string, among?: Stretch): Promise<Employment[]> {
      const [rows] = await shard.batch([
        shard.db
          .select()
          .from(employments)
          .where(
            and(
              ours,
              inStretch(employments.personId, among),
              lte(employments.fromDate, to),
              sql`${employments.fromDate} >= coalesce((
                SELECT max(from_date) FROM employments AS earlier
                WHERE earlier.company_id = ${companyId}
                  AND earlier.person_id = ${employments.personId}
                  AND earlier.from_date <= ${from}), '')`,
              // Whoever left before it is not of the period.
              sql`NOT (${employments.status} = 'left' AND ${employments.fromDate} <= ${from})`,
            ),
          )
          .orderBy(asc(employments.personId), asc(employments.fromDate)),
      ])
      return rows
    },

    /** All that is on record up to a day: everybody's, or one person's. */
    employmentsUntil: (to: string, personId?: string): Promise<Employment[]> =>
      untilDay(to, personId === undefined ? undefined : eq(employments.personId, personId)),

    /** The same of everybody who was ever on probation by then: of a company's people, few. */
    employmentsOnProbationBy: (to: string): Promise<Employment[]> =>
      untilDay(
        to,
        sql`${employments.personId} IN (
          SELECT person_id FROM employments
          WHERE company_id = ${companyId} AND status = 'probation' AND from_date <= ${to})`,
      ),

    /**
     * Statements that record an employment. A second one from the same day is refused:
     * `already_exists`; one that reaches back into a month whose pay is approved and not being
     * corrected, or before such a month: `wrong_state`.
     */
    employ: (employment: NewRow) =>
      [
        paidByThen(employment.fromDate),
        shard.db.insert(employments).values({ ...employment, companyId, version: 1 }),
      ] as const,

    /**
     * Fails the batch where a person is not at a level on a day, or something else begins after it:
     * `wrong_state`. Goes before what raises the level.
     */
    mustStayAtLevel: (personId: string, level: number, date: string) =>
      shard.db.run(sql`
        SELECT CASE WHEN (
          SELECT level FROM employments
          WHERE company_id = ${companyId} AND person_id = ${personId}
          ORDER BY from_date DESC LIMIT 1) = ${level}
          AND NOT EXISTS (
            SELECT 1 FROM employments
            WHERE company_id = ${companyId} AND person_id = ${personId} AND from_date > ${date})
        THEN 1 ELSE json_extract('{}', 'wrong_state') END`),

    /**
     * Statements that put something in the place of an employment, or take it away; refused like
     * `employ`, and where it is not as the caller read it: `stale_version`. Months after a day until
     * which it changes anything are left out. Who wrote what it said before stays with the correction.
     */
    correctEmployment: (
      was: Employment,
      now: Pick<Employment, 'fromDate' | 'status' | 'level' | 'monthlyFen'> | null,
      why: Pick<
        EmploymentCorrectionRow,
        'reason' | 'correctedBy' | 'correctedByName' | 'correctedAtMs'
      >,
      until?: string,
    ) => {
      const { personId, fromDate, status, level, monthlyFen, version } = was
      const it = and(
        ours,
        eq(employments.personId, personId),
        eq(employments.fromDate, fromDate),
        eq(employments.version, version),
      )
      const earlier = now !== null && now.fromDate < fromDate ? now.fromDate : fromDate
      return [
        paidByThen(earlier, until),
        shard.db.insert(employmentCorrections).values({
          ...why,
          companyId,
          personId,
          n: sql`(SELECT coalesce(max(n), 0) + 1 FROM employment_corrections
            WHERE company_id = ${companyId} AND person_id = ${personId})`,
          fromDate,
          status,
          level,
          monthlyFen,
          nowFrom: now?.fromDate ?? null,
          nowStatus: now?.status ?? null,
          nowLevel: now?.level ?? null,
          nowMonthlyFen: now?.monthlyFen ?? null,
          writtenBy: was.recordedBy,
          writtenAtMs: was.recordedAtMs,
        }),
        now === null
          ? shard.db.delete(employments).where(it)
          : shard.db
              .update(employments)
              .set({
                ...now,
                recordedBy: why.correctedBy,
                recordedAtMs: why.correctedAtMs,
                endsToldAtMs: null,
                version: version + 1,
              })
              .where(it),
        shard.mustHaveChanged(),
      ]
    },
  }
}
