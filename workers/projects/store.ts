import { and, asc, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import { monthOpen } from '../pay/month-paid'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { inStretch, type Stretch } from '../platform/stretch'
import { crewStore } from './crew-store'
import { dayStore } from './day-store'
import { lifeStore } from './life-store'
import { projects, quantities } from './table'

export type ProjectRow = typeof projects.$inferSelect
export type QuantityRow = typeof quantities.$inferSelect

/** A page of a list: `limit + 1` rows after a place, the extra one to tell that there is more. */
export interface Page {
  readonly limit: number
  readonly after: PlaceInList | undefined
}

/** The projects and quantities of one company, which is fixed here. */
export type ProjectStore = ReturnType<typeof projectStore>

export const projectStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ofCompany = eq(quantities.companyId, companyId)

  return {
    ...lifeStore(shard, companyId),
    ...crewStore(shard, companyId),
    ...dayStore(shard, companyId),

    /** By name, and by id where names are equal. */
    async list({ limit, after }: Page): Promise<ProjectRow[]> {
      const [name, id] = after ?? []
      const [rows] = await shard.batch([
        db
          .select()
          .from(projects)
          .where(
            and(
              eq(projects.companyId, companyId),
              after && sql`(${projects.name}, ${projects.id}) > (${name}, ${id})`,
            ),
          )
          .orderBy(asc(projects.name), asc(projects.id))
          .limit(limit + 1),
      ])
      return rows
    },

    async read(id: string): Promise<ProjectRow | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(projects)
          .where(and(eq(projects.companyId, companyId), eq(projects.id, id))),
      ])
      return rows[0]
    },

    /** Several projects at once, in no order. */
    async readAll(ids: readonly string[]): Promise<ProjectRow[]> {
      // One parameter however many ids: D1 takes at most a hundred.
      const wanted = sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`
      const [rows] = await shard.batch([
        db
          .select()
          .from(projects)
          .where(and(eq(projects.companyId, companyId), inArray(projects.id, wanted))),
      ])
      return rows
    },

    add: (row: Omit<ProjectRow, 'companyId'>) => db.insert(projects).values({ ...row, companyId }),

    /** Newest month first: of all projects, or of one. */
    async listQuantities(
      { limit, after }: Page,
      projectId: string | undefined,
    ): Promise<QuantityRow[]> {
      const [month, id] = after ?? []
      const [rows] = await shard.batch([
        db
          .select()
          .from(quantities)
          .where(
            and(
              ofCompany,
              projectId === undefined ? undefined : eq(quantities.projectId, projectId),
              after && sql`(${quantities.month}, ${quantities.id}) < (${month}, ${id})`,
            ),
          )
          .orderBy(desc(quantities.month), desc(quantities.id))
          .limit(limit + 1),
      ])
      return rows
    },

    async readQuantity(id: string): Promise<QuantityRow | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(quantities)
          .where(and(ofCompany, eq(quantities.id, id))),
      ])
      return rows[0]
    },

    /** All shares of what a crew reported at once. */
    async ofCrewStatement(statementId: string): Promise<QuantityRow[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(quantities)
          .where(and(ofCompany, eq(quantities.crewStatementId, statementId)))
          .orderBy(asc(quantities.id)),
      ])
      return rows
    },

    /** Everything that was reported of a project in a month, and not taken back. */
    async quantitiesIn(projectId: string, month: string): Promise<QuantityRow[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(quantities)
          .where(
            and(
              ofCompany,
              eq(quantities.month, month),
              eq(quantities.projectId, projectId),
              ne(quantities.state, 'withdrawn'),
            ),
          )
          .orderBy(asc(quantities.id)),
      ])
      return rows
    },

    /** What is verified for one month, in a fixed order: of all people, or those in a stretch. */
    async verifiedIn(month: string, among?: Stretch): Promise<QuantityRow[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(quantities)
          .where(
            and(
              ofCompany,
              eq(quantities.month, month),
              inStretch(quantities.personId, among),
              eq(quantities.state, 'verified'),
            ),
          )
          .orderBy(asc(quantities.personId), asc(quantities.projectId), asc(quantities.id)),
      ])
      return rows
    },

    addQuantity: (row: Omit<QuantityRow, 'companyId'>) =>
      db.insert(quantities).values({ ...row, companyId }),

    /** Marks one as verified, if nobody changed it since `basedOn`; goes before `mustHaveChanged`. */
    verify: (
      id: string,
      basedOn: number,
      by: { id: string; name: string; atMs: number; anotherPiece: string | null },
    ) =>
      db
        .update(quantities)
        .set({
          state: 'verified',
          verifiedBy: by.id,
          verifiedByName: by.name,
          verifiedAtMs: by.atMs,
          anotherPiece: by.anotherPiece,
          version: basedOn + 1,
        })
        .where(
          and(
            ofCompany,
            eq(quantities.id, id),
            eq(quantities.version, basedOn),
            eq(quantities.state, 'reported'),
          ),
        ),

    /** Takes a verified one back, if nobody has since; goes before `mustHaveChanged`. */
    withdraw: (
      id: string,
      basedOn: number,
      turn: Pick<
        QuantityRow,
        'withdrawnBy' | 'withdrawnByName' | 'withdrawnAtMs' | 'withdrawnReason'
      >,
    ) =>
      db
        .update(quantities)
        .set({ ...turn, state: 'withdrawn', version: basedOn + 1 })
        .where(
          and(
            ofCompany,
            eq(quantities.id, id),
            eq(quantities.version, basedOn),
            eq(quantities.state, 'verified'),
          ),
        ),

    /**
     * A statement that fails its batch once the month's pay run is approved, but while it is being
     * corrected: what arrives later belongs to a later month, or it would never be paid and nobody
     * would be told.
     */
    monthIsOpen: (month: string) =>
      db.run(sql`
        SELECT CASE WHEN ${monthOpen(companyId, month)}
        THEN 1 ELSE json_extract('{}', 'wrong_state') END`),
  }
}
