import type { DisciplineStep } from '@bylaw/contract'
import { and, asc, desc, eq, or, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { disciplineCases as cases } from './table'

export type CaseRow = typeof cases.$inferSelect
export type NewCase = Omit<CaseRow, 'companyId'>

/** A step that was taken, and its day. */
export interface TakenStep {
  readonly step: DisciplineStep
  readonly decidedAtMs: number
}

/** The cases of one company, which is fixed here. */
export type DisciplineStore = ReturnType<typeof disciplineStore>

export const disciplineStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(cases.companyId, companyId)
  const theirs = (personId: string) =>
    or(eq(cases.personId, personId), eq(cases.openedBy, personId))

  return {
    /** @param concerning whose cases, by being in them or by having opened them; all when left out */
    async list(wish: {
      concerning: string | undefined
      limit: number
      after: PlaceInList | undefined
    }): Promise<CaseRow[]> {
      const [atMs, id] = wish.after ?? []
      const [rows] = await shard.batch([
        db
          .select()
          .from(cases)
          .where(
            and(
              ours,
              wish.concerning === undefined ? undefined : theirs(wish.concerning),
              wish.after && sql`(${cases.openedAtMs}, ${cases.id}) < (${atMs}, ${id})`,
            ),
          )
          .orderBy(desc(cases.openedAtMs), desc(cases.id))
          .limit(wish.limit + 1),
      ])
      return rows
    },

    async read(id: string): Promise<CaseRow | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(cases)
          .where(and(ours, eq(cases.id, id))),
      ])
      return rows[0]
    },

    /** The steps that were taken against a person so far, the latest first, 200 at most. */
    async stepsTaken(personId: string): Promise<TakenStep[]> {
      const [rows] = await shard.batch([
        db
          .select({ step: cases.step, decidedAtMs: cases.decidedAtMs })
          .from(cases)
          .where(and(ours, eq(cases.personId, personId), eq(cases.state, 'sanctioned')))
          .orderBy(desc(cases.openedAtMs), asc(cases.id))
          .limit(MOST_STEPS),
      ])
      return rows.flatMap(({ step, decidedAtMs }) =>
        step === null || decidedAtMs === null ? [] : [{ step, decidedAtMs }],
      )
    },

    open: (row: NewCase) => db.insert(cases).values({ ...row, companyId }),

    /** Changes an open case, if nobody has since; goes before `mustHaveChanged`. */
    change: (id: string, basedOn: number, change: Partial<Omit<NewCase, 'id' | 'version'>>) =>
      db
        .update(cases)
        .set({ ...change, version: basedOn + 1 })
        .where(and(ours, eq(cases.id, id), eq(cases.version, basedOn), eq(cases.state, 'open'))),
  }
}

/** As many as the rules take into account. */
const MOST_STEPS = 200
