import type { AppraisalStanding } from '@bylaw/contract'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { calibrationStore } from './calibration-store'
import { raterStore } from './rater-store'
import { resultsStore } from './results-store'
import { type ChangedResult, standingAfter } from './standing'
import { appraisals } from './table'
import { type AppraisalWordRow, appraisalWordStore } from './word-store'

export type AppraisalSheet = typeof appraisals.$inferSelect

/** A sheet in a list, with how it stands and what an appeal made of it. */
export interface ListedSheet extends AppraisalSheet {
  /** Null while it is being scored. */
  readonly standing: AppraisalStanding | null
  readonly frozen: boolean
  readonly changed: ChangedResult | undefined
}

/** The appraisal sheets of one company, which is fixed here. */
export type AppraisalStore = ReturnType<typeof appraisalStore>

export const appraisalStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ofCompany = eq(appraisals.companyId, companyId)
  const words = appraisalWordStore(shard, companyId)

  return {
    ...words,
    ...raterStore(shard, companyId),
    ...resultsStore(shard, companyId, words),
    ...calibrationStore(shard, companyId),

    /**
     * Newest period first.
     *
     * @param personId whose sheets; everyone's when left out
     */
    async list(wish: {
      period: string | undefined
      personId: string | undefined
      limit: number
      after: PlaceInList | undefined
    }): Promise<ListedSheet[]> {
      const [period, id] = wish.after ?? []
      const [rows] = await shard.batch([
        db
          .select()
          .from(appraisals)
          .where(
            and(
              ofCompany,
              wish.period === undefined ? undefined : eq(appraisals.period, wish.period),
              wish.personId === undefined ? undefined : eq(appraisals.personId, wish.personId),
              wish.after && sql`(${appraisals.period}, ${appraisals.id}) < (${period}, ${id})`,
            ),
          )
          .orderBy(desc(appraisals.period), desc(appraisals.id))
          .limit(wish.limit + 1),
      ])
      const completed = rows.filter(({ state }) => state === 'completed')
      const said = await words.wordsByAppraisal(completed.map(({ id: of }) => of))
      return rows.map((sheet) => listed(sheet, said.get(sheet.id) ?? []))
    },

    async read(id: string): Promise<AppraisalSheet | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(appraisals)
          .where(and(ofCompany, eq(appraisals.id, id))),
      ])
      return rows[0]
    },

    /** A second sheet of the same person, period and form is refused: `already_exists`. */
    open: (sheet: Omit<AppraisalSheet, 'companyId'>) =>
      db.insert(appraisals).values({ ...sheet, companyId }),

    /** Changes a sheet that is being scored, if nobody has since; goes before `mustHaveChanged`. */
    change: (
      id: string,
      basedOn: number,
      change: Partial<Omit<AppraisalSheet, 'companyId' | 'id' | 'version'>>,
    ) =>
      db
        .update(appraisals)
        .set({ ...change, version: basedOn + 1 })
        .where(
          and(
            ofCompany,
            eq(appraisals.id, id),
            eq(appraisals.version, basedOn),
            eq(appraisals.state, 'open'),
          ),
        ),
  }
}

function listed(sheet: AppraisalSheet, said: readonly AppraisalWordRow[]): ListedSheet {
  const { standing, frozen, changed } = standingAfter(said)
  return { ...sheet, standing: sheet.state === 'completed' ? standing : null, frozen, changed }
}
