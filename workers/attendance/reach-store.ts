import { and, asc, desc, eq, ne, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { reachAttempts, reachWithdrawals } from './reach-table'
import { unexcusedAbsences } from './table'

export type ReachAttempt = Omit<typeof reachAttempts.$inferSelect, 'companyId'>
type Withdrawal = Omit<typeof reachWithdrawals.$inferSelect, 'companyId' | 'attemptId'>

/** An attempt as it is on record, with how it was taken back; null where it stands. */
export interface KnownAttempt extends ReachAttempt {
  readonly takenBack: Withdrawal | null
}

/** Attempts to reach the people of one company, which is fixed here. */
export const reachStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(reachAttempts.companyId, companyId)
  const known = () =>
    db
      .select({
        attempt: reachAttempts,
        // Not its keys, which are called as those of the attempt: D1 tells columns apart by name.
        takenBack: {
          reason: reachWithdrawals.reason,
          takenBackBy: reachWithdrawals.takenBackBy,
          takenBackByName: reachWithdrawals.takenBackByName,
          takenBackAtMs: reachWithdrawals.takenBackAtMs,
        },
      })
      .from(reachAttempts)
      .leftJoin(
        reachWithdrawals,
        and(
          eq(reachWithdrawals.companyId, reachAttempts.companyId),
          eq(reachWithdrawals.attemptId, reachAttempts.id),
        ),
      )

  return {
    /** The latest first: at everybody, or at one person. */
    async reachAttempts(wish: {
      readonly personId: string | undefined
      readonly limit: number
      readonly after: PlaceInList | undefined
    }): Promise<KnownAttempt[]> {
      const [at, id] = wish.after ?? []
      const [rows] = await shard.batch([
        known()
          .where(
            and(
              ours,
              wish.personId === undefined ? undefined : eq(reachAttempts.personId, wish.personId),
              wish.after && sql`(${reachAttempts.at}, ${reachAttempts.id}) < (${at}, ${id})`,
            ),
          )
          .orderBy(desc(reachAttempts.at), desc(reachAttempts.id))
          .limit(wish.limit + 1),
      ])
      return rows.map(together)
    },

    /** A day’s attempts at one person in their order, and the absence that the day was proposed as. */
    async reachDay(
      personId: string,
      date: string,
    ): Promise<{
      readonly attempts: KnownAttempt[]
      readonly absenceId: string | null
    }> {
      const [attempts, absences] = await shard.batch([
        known()
          .where(
            and(
              ours,
              eq(reachAttempts.personId, personId),
              sql`${reachAttempts.at} BETWEEN ${`${date}T00:00`} AND ${`${date}T23:59`}`,
            ),
          )
          .orderBy(asc(reachAttempts.at), asc(reachAttempts.id)),
        db
          .select({ id: unexcusedAbsences.id })
          .from(unexcusedAbsences)
          .where(
            and(
              eq(unexcusedAbsences.companyId, companyId),
              eq(unexcusedAbsences.personId, personId),
              eq(unexcusedAbsences.date, date),
              ne(unexcusedAbsences.state, 'dismissed'),
            ),
          ),
      ])
      return { attempts: attempts.map(together), absenceId: absences[0]?.id ?? null }
    },

    /** A statement that fails its batch unless so many attempts of a day at somebody stand by then. */
    attemptsStandStill: (personId: string, date: string, standing: number) =>
      shard.onlyIf(sql`${standing} = (
        SELECT count(*) FROM reach_attempts
        WHERE company_id = ${companyId} AND person_id = ${personId}
          AND at BETWEEN ${`${date}T00:00`} AND ${`${date}T23:59`}
          AND NOT EXISTS (
            SELECT 1 FROM reach_withdrawals
            WHERE reach_withdrawals.company_id = reach_attempts.company_id
              AND attempt_id = reach_attempts.id))`),

    async reachAttempt(id: string): Promise<KnownAttempt | undefined> {
      const [rows] = await shard.batch([known().where(and(ours, eq(reachAttempts.id, id)))])
      return rows.map(together)[0]
    },

    recordReachAttempt: (row: ReachAttempt) =>
      db.insert(reachAttempts).values({ ...row, companyId }),

    /** Not once its day was proposed as an absence; goes before `mustHaveChanged`. */
    takeAttemptBack: (
      { id, personId, date }: Pick<ReachAttempt, 'id' | 'personId' | 'date'>,
      { reason, takenBackBy, takenBackByName, takenBackAtMs }: Withdrawal,
    ) =>
      db.run(sql`
        INSERT INTO reach_withdrawals
        SELECT ${companyId}, ${id}, ${reason}, ${takenBackBy}, ${takenBackByName}, ${takenBackAtMs}
        WHERE NOT EXISTS (
          SELECT 1 FROM unexcused_absences
          WHERE company_id = ${companyId} AND person_id = ${personId} AND date = ${date}
            AND state <> 'dismissed')`),
  }
}

interface Joined {
  readonly attempt: typeof reachAttempts.$inferSelect
  readonly takenBack: Withdrawal | null
}

const together = ({ attempt: { companyId: _, ...attempt }, takenBack }: Joined): KnownAttempt => ({
  ...attempt,
  takenBack,
})
