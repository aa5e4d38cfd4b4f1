import { and, asc, desc, eq, isNull, ne, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { projectChanges, projects, quantities } from './table'

export type ProjectChangeRow = typeof projectChanges.$inferSelect

/** What happens to the projects of one company from their beginning to their completion. */
export const lifeStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const settledAsCompleted = (projectId: string) => sql`EXISTS (
    SELECT 1 FROM settlements
    WHERE company_id = ${companyId} AND project_id = ${projectId} AND stage <> 'at_work')`
  const oursIs = (id: string) => and(eq(projects.companyId, companyId), eq(projects.id, id))

  return {
    /** All that happened to a project, the latest first. */
    async changesOf(projectId: string): Promise<ProjectChangeRow[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(projectChanges)
          .where(
            and(eq(projectChanges.companyId, companyId), eq(projectChanges.projectId, projectId)),
          )
          .orderBy(desc(projectChanges.n)),
      ])
      return rows
    },

    /** The projects at work that somebody is responsible for, by name. */
    async atWorkUnder(personId: string, limit: number): Promise<{ id: string; title: string }[]> {
      const [rows] = await shard.batch([
        db
          .select({ id: projects.id, title: projects.name })
          .from(projects)
          .where(
            and(
              eq(projects.companyId, companyId),
              eq(projects.responsibleId, personId),
              isNull(projects.completedOn),
            ),
          )
          .orderBy(asc(projects.name), asc(projects.id))
          .limit(limit),
      ])
      return rows
    },

    /** Projects at work in a month of which nothing is reported for it, by name. */
    async withoutStatement(
      month: string,
      { limit, after }: { readonly limit: number; readonly after: PlaceInList | undefined },
    ) {
      const [name, id] = after ?? []
      const [rows] = await shard.batch([
        db
          .select({
            id: projects.id,
            name: projects.name,
            responsibleId: projects.responsibleId,
          })
          .from(projects)
          .where(
            and(
              eq(projects.companyId, companyId),
              sql`(${projects.completedOn} IS NULL OR substr(${projects.completedOn}, 1, 7) >= ${month})`,
              sql`NOT EXISTS (
                SELECT 1 FROM project_changes
                WHERE company_id = ${companyId} AND project_id = ${projects.id} AND n = 1
                  AND substr(on_date, 1, 7) > ${month})`,
              sql`NOT EXISTS (
                SELECT 1 FROM quantities
                WHERE company_id = ${companyId} AND project_id = ${projects.id} AND month = ${month}
                  AND state <> 'withdrawn')`,
              after && sql`(${projects.name}, ${projects.id}) > (${name}, ${id})`,
            ),
          )
          .orderBy(asc(projects.name), asc(projects.id))
          .limit(limit + 1),
      ])
      return rows
    },

    /** The last month for which work, or a part of a contract, is reported on a project, and not taken back. */
    async lastMonthOf(projectId: string): Promise<string | null> {
      const [rows] = await shard.batch([
        db.all<{ month: string | null }>(sql`
          SELECT max(month) AS month FROM (
            SELECT month FROM quantities
            WHERE company_id = ${companyId} AND project_id = ${projectId} AND state <> 'withdrawn'
            UNION ALL
            SELECT month FROM contract_statements
            WHERE company_id = ${companyId} AND project_id = ${projectId}
              AND withdrawn_by IS NULL)`),
      ])
      return rows[0]?.month ?? null
    },

    /** Whether a person earns on a project, by what is reported for them and was not taken back. */
    async hasWorkOf(projectId: string, personId: string): Promise<boolean> {
      const [rows] = await shard.batch([
        db
          .select({ id: quantities.id })
          .from(quantities)
          .where(
            and(
              eq(quantities.companyId, companyId),
              eq(quantities.projectId, projectId),
              eq(quantities.personId, personId),
              ne(quantities.state, 'withdrawn'),
            ),
          )
          .limit(1),
      ])
      return rows.length > 0
    },

    /** Changes a project if nobody has since; goes before `mustHaveChanged`. */
    change: (
      id: string,
      basedOn: number,
      change: { readonly responsibleId: string } | { readonly completedOn: string | null },
    ) =>
      db
        .update(projects)
        .set({ ...change, version: basedOn + 1 })
        .where(and(oursIs(id), eq(projects.version, basedOn))),

    /** Writes down what happened, in the same batch. */
    note: (row: Omit<ProjectChangeRow, 'companyId'>) =>
      db.insert(projectChanges).values({ ...row, companyId }),

    /** A statement that fails its batch once a project was completed before a month. */
    takesWorkOf: (projectId: string, month: string) =>
      db.run(sql`
        SELECT CASE WHEN EXISTS (
          SELECT 1 FROM projects
          WHERE company_id = ${companyId} AND id = ${projectId}
            AND substr(completed_on, 1, 7) < ${month}
        ) THEN json_extract('{}', 'wrong_state') ELSE 1 END`),

    /** Whether pay has settled a project as completed; then its day stays as it is. */
    async isSettled(projectId: string): Promise<boolean> {
      const [rows] = await shard.batch([
        db.all<{ settled: number }>(sql`SELECT ${settledAsCompleted(projectId)} AS settled`),
      ])
      return rows[0]?.settled === 1
    },

    /** A statement that fails its batch once it has. */
    isNotSettled: (projectId: string) =>
      db.run(sql`
        SELECT CASE WHEN ${settledAsCompleted(projectId)}
        THEN json_extract('{}', 'wrong_state') ELSE 1 END`),

    /** A statement that fails its batch where anything is reported for a later month. */
    hasNoWorkAfter: (projectId: string, month: string) =>
      db.run(sql`
        SELECT CASE WHEN EXISTS (
          SELECT 1 FROM quantities
          WHERE company_id = ${companyId} AND project_id = ${projectId} AND month > ${month}
            AND state <> 'withdrawn'
        ) OR EXISTS (
          SELECT 1 FROM contract_statements
          WHERE company_id = ${companyId} AND project_id = ${projectId} AND month > ${month}
            AND withdrawn_by IS NULL
        ) THEN json_extract('{}', 'wrong_state') ELSE 1 END`),
  }
}
