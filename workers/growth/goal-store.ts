import { and, desc, eq } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { careerGoals as goals } from './table'

export type CareerGoal = Omit<typeof goals.$inferSelect, 'companyId'>

/** Of one person, as many as are shown. */
const MOST = 100

/** What the people of one company aim at. */
export const goalStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(goals.companyId, companyId)

  return {
    /** The latest first. */
    async goalsOf(personId: string): Promise<CareerGoal[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(goals)
          .where(and(ours, eq(goals.personId, personId)))
          .orderBy(desc(goals.setAtMs), desc(goals.id))
          .limit(MOST),
      ])
      return rows
    },

    async readGoal(id: string): Promise<CareerGoal | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(goals)
          .where(and(ours, eq(goals.id, id))),
      ])
      return rows[0]
    },

    setGoal: (row: CareerGoal) => db.insert(goals).values({ ...row, companyId }),

    /** Ends one that is open, if nobody has since; goes before `mustHaveChanged`. */
    endGoal: (
      id: string,
      basedOn: number,
      end: Pick<CareerGoal, 'state' | 'endedByName' | 'endedAtMs' | 'endedNote'>,
    ) =>
      db
        .update(goals)
        .set({ ...end, version: basedOn + 1 })
        .where(and(ours, eq(goals.id, id), eq(goals.version, basedOn), eq(goals.state, 'open'))),
  }
}
