import { and, asc, eq, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { appraisalRaters, appraisals } from './table'

export type RaterRow = typeof appraisalRaters.$inferSelect
export type NewRater = Omit<RaterRow, 'companyId'>

/** A rater, and the sheet that they are asked about. */
export interface AskedRater {
  readonly rater: RaterRow
  readonly sheet: typeof appraisals.$inferSelect
}

/** Who rates in one company's reviews, and what they gave until these are completed. */
export const raterStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(appraisalRaters.companyId, companyId)
  const one = (id: string) => and(ours, eq(appraisalRaters.id, id))
  const ofSheet = (appraisalId: string) => and(ours, eq(appraisalRaters.appraisalId, appraisalId))
  /** Raters of a query, each with their sheet: two tables of one row would share their names. */
  const withSheets = async (raters: readonly RaterRow[]): Promise<AskedRater[]> => {
    if (raters.length === 0) return []
    // One parameter however many ids: D1 takes at most a hundred.
    const ids = JSON.stringify(raters.map(({ appraisalId }) => appraisalId))
    const [sheets] = await shard.batch([
      db
        .select()
        .from(appraisals)
        .where(
          and(
            eq(appraisals.companyId, companyId),
            sql`${appraisals.id} IN (SELECT value FROM json_each(${ids}))`,
          ),
        ),
    ])
    return raters.flatMap((rater) => {
      const sheet = sheets.find(({ id }) => id === rater.appraisalId)
      return sheet ? [{ rater, sheet }] : []
    })
  }

  return {
    async ratersOf(appraisalId: string): Promise<RaterRow[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(appraisalRaters)
          .where(ofSheet(appraisalId))
          .orderBy(asc(appraisalRaters.name), asc(appraisalRaters.id)),
      ])
      return rows
    },

    /** Of some sheets those that somebody was asked to rate, whether they did or not. */
    async askedOf(personId: string, appraisalIds: readonly string[]): Promise<ReadonlySet<string>> {
      if (appraisalIds.length === 0) return new Set()
      const [rows] = await shard.batch([
        db
          .selectDistinct({ appraisalId: appraisalRaters.appraisalId })
          .from(appraisalRaters)
          .where(
            and(
              ours,
              eq(appraisalRaters.personId, personId),
              sql`${appraisalRaters.appraisalId} IN (
                SELECT value FROM json_each(${JSON.stringify(appraisalIds)}))`,
            ),
          ),
      ])
      return new Set(rows.map(({ appraisalId }) => appraisalId))
    },

    async rating(id: string): Promise<AskedRater | undefined> {
      const [rows] = await shard.batch([db.select().from(appraisalRaters).where(one(id))])
      return (await withSheets(rows))[0]
    },

    /** A page of what someone is asked to rate and may still change, and one more. */
    async ratingsFor(
      personId: string,
      after: PlaceInList | undefined,
      limit: number,
    ): Promise<AskedRater[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(appraisalRaters)
          .where(
            and(
              ours,
              eq(appraisalRaters.personId, personId),
              sql`${appraisalRaters.state} <> 'over'`,
              after &&
                sql`(${appraisalRaters.state}, ${appraisalRaters.id}) > (${after[0]}, ${after[1]})`,
            ),
          )
          // Those that wait come first: `asked` is before `given`.
          .orderBy(asc(appraisalRaters.state), asc(appraisalRaters.id))
          .limit(limit + 1),
      ])
      return withSheets(rows)
    },

    ask: (rater: NewRater) => db.insert(appraisalRaters).values({ ...rater, companyId }),

    /** Asks someone no more, and forgets what they gave. */
    askNoMore: (id: string) => db.delete(appraisalRaters).where(one(id)),

    /** Keeps a score in place of the one before, if it is still as its rater read it. */
    rate: (id: string, basedOn: number, wish: { score: string; comment: string }) =>
      db
        .update(appraisalRaters)
        .set({ ...wish, state: 'given', version: basedOn + 1 })
        .where(and(one(id), eq(appraisalRaters.version, basedOn))),

    /**
     * Takes all scores and words from those who gave them, if none has changed since `raters` were
     * read; goes before `mustHaveChanged`.
     *
     * @param next `over` with the review, or `asked` for a second round
     */
    severRatings: (
      appraisalId: string,
      raters: readonly RaterRow[],
      next: Exclude<RaterRow['state'], 'given'>,
    ) => {
      const versions = raters.reduce((sum, { version }) => sum + version, 0)
      // The same for all: how often somebody had changed their score would tell that they rated.
      const latest = raters.reduce((most, { version }) => Math.max(most, version), 0) + 1
      return (
        db
          .update(appraisalRaters)
          // A new version, so that a score on its way meets another row than it was read from.
          .set({
            state: next,
            score: null,
            comment: '',
            version: latest,
          })
          .where(
            and(
              ofSheet(appraisalId),
              sql`(SELECT sum(version) FROM appraisal_raters
              WHERE company_id = ${companyId} AND appraisal_id = ${appraisalId}) = ${versions}`,
            ),
          )
      )
    },
  }
}
