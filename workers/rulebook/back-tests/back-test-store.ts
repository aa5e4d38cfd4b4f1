import { and, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import type { Shard } from '../../platform/shard'
import { drafts } from '../drafts/draft-table'
import { type BackTestLine, type BackTestRow, backTests } from './back-test-table'

type SliceDone = Pick<BackTestRow, 'state' | 'done' | 'total' | 'place' | 'found' | 'touchedAtMs'>

/** How far one is, without the rules it tries and what it has found. */
const { rules: _rules, found: _found, place: _place, ...LINE } = getTableColumns(backTests)

/** The back-tests of one company, which is fixed here. */
export const backTestStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(backTests.companyId, companyId)

  return {
    async readBackTest(id: string): Promise<BackTestRow | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(backTests)
          .where(and(ours, eq(backTests.id, id))),
      ])
      return rows[0]
    },

    /** Of one draft, newest first, at most 50. */
    async listBackTests(draftId: string): Promise<BackTestLine[]> {
      const [rows] = await shard.batch([
        db
          .select(LINE)
          .from(backTests)
          .where(and(ours, eq(backTests.draftId, draftId)))
          .orderBy(desc(backTests.askedAtMs), desc(backTests.id))
          .limit(50),
      ])
      return rows
    },

    /** Changes nothing, as long as no more are under way; goes before `mustHaveChanged`. */
    leavesRoom: (draftId: string, most: number) =>
      db
        .update(drafts)
        .set({ id: draftId })
        .where(
          and(
            eq(drafts.companyId, companyId),
            eq(drafts.id, draftId),
            sql`(SELECT count(*) FROM back_tests
              WHERE company_id = ${companyId} AND state IN ('queued', 'running')) <= ${most}`,
          ),
        ),

    addBackTest: (row: Omit<BackTestRow, 'companyId'>) =>
      db.insert(backTests).values({ ...row, companyId }),

    /** Stops one that is under way; one that has ended stays as it ended. */
    stopBackTest: (id: string, stoppedBy: string, nowMs: number) =>
      db
        .update(backTests)
        .set({ state: 'stopped', stoppedBy, touchedAtMs: nowMs })
        .where(and(ours, eq(backTests.id, id), inArray(backTests.state, ['queued', 'running']))),

    /** Writes a slice down, if nobody else has done it; goes before `mustHaveChanged`. */
    finishSlice: (id: string, slice: number, change: SliceDone) =>
      db
        .update(backTests)
        .set({ ...change, slice: slice + 1, failures: 0 })
        .where(
          and(
            ours,
            eq(backTests.id, id),
            eq(backTests.slice, slice),
            inArray(backTests.state, ['queued', 'running']),
          ),
        ),
  }
}
