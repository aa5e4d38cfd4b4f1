import { and, desc, eq, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { workAssignments } from './assignment-table'

export type WorkAssignment = Omit<typeof workAssignments.$inferSelect, 'companyId'>

/** To whom work was given in one company. */
export const assignmentStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(workAssignments.companyId, companyId)

  return {
    /** What begins last comes first. */
    async assignments(wish: {
      limit: number
      after: PlaceInList | undefined
    }): Promise<WorkAssignment[]> {
      const [startOn, id] = wish.after ?? []
      const [rows] = await shard.batch([
        db
          .select()
          .from(workAssignments)
          .where(
            and(
              ours,
              wish.after &&
                sql`(${workAssignments.startOn}, ${workAssignments.id}) < (${startOn}, ${id})`,
            ),
          )
          .orderBy(desc(workAssignments.startOn), desc(workAssignments.id))
          .limit(wish.limit + 1),
      ])
      return rows
    },

    async readAssignment(id: string): Promise<WorkAssignment | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(workAssignments)
          .where(and(ours, eq(workAssignments.id, id))),
      ])
      return rows[0]
    },

    assign: (row: WorkAssignment) => db.insert(workAssignments).values({ ...row, companyId }),
  }
}
