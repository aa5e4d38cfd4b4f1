import type { SurveyAnswer } from '@bylaw/contract'
import { and, desc, eq, gte, isNotNull, lt, type SQL, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { surveyRefusals, surveys } from './table'

export type SurveyStore = ReturnType<typeof surveyStore>
export type Survey = typeof surveys.$inferSelect

/** Closings of one stretch of time, of some people or of all; the end is not part of it. */
export interface SurveyWish {
  readonly personIds: readonly string[] | undefined
  readonly fromMs: number | undefined
  readonly toMs: number | undefined
}

/** The surveys of one company, which is fixed here. */
export const surveyStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(surveys.companyId, companyId)
  const one = (id: string) => and(ours, eq(surveys.id, id))
  const within = ({ personIds, fromMs, toMs }: SurveyWish): SQL | undefined =>
    and(
      ours,
      personIds && ofPeople(personIds),
      fromMs === undefined ? undefined : gte(surveys.closedAtMs, fromMs),
      toMs === undefined ? undefined : lt(surveys.closedAtMs, toMs),
    )

  return {
    async read(id: string): Promise<Survey | undefined> {
      const [rows] = await shard.batch([db.select().from(surveys).where(one(id))])
      return rows[0]
    },

    /** A ticket's closings, the latest first. */
    async ofTicket(ticketId: string): Promise<Survey[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(surveys)
          .where(and(ours, eq(surveys.ticketId, ticketId)))
          .orderBy(desc(surveys.closedAtMs)),
      ])
      return rows
    },

    /** A page of closings that were asked about or answered, the latest first; ask for one more. */
    async list(
      wish: SurveyWish & { readonly only: 'all' | 'answered' | 'low' },
      after: PlaceInList | undefined,
      limit: number,
    ): Promise<Survey[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(surveys)
          .where(
            and(
              within(wish),
              wish.only === 'all' ? CONCERNED : isNotNull(surveys.answeredAtMs),
              // As the index says it: a parameter would not tell SQLite that it is the one.
              wish.only === 'low' ? sql`${surveys.low} = 1` : undefined,
              after && sql`(${surveys.closedAtMs}, ${surveys.id}) < (${after[0]}, ${after[1]})`,
            ),
          )
          .orderBy(desc(surveys.closedAtMs), desc(surveys.id))
          .limit(limit),
      ])
      return rows
    },

    /** Customers of some people's closings, those of the most first. */
    async customersOf(wish: SurveyWish, limit: number): Promise<string[]> {
      const [rows] = await shard.batch([
        db
          .select({ customerId: surveys.customerId })
          .from(surveys)
          .where(within(wish))
          .groupBy(surveys.customerId)
          .orderBy(desc(sql`count(*)`), surveys.customerId)
          .limit(limit),
      ])
      return rows.map(({ customerId }) => customerId)
    },

    /** How many were asked, and the marks of those who answered. */
    async marks(wish: SurveyWish): Promise<{ readonly asked: number; readonly scores: number[] }> {
      const [rows] = await shard.batch([
        db
          .select({ score: surveys.score })
          .from(surveys)
          .where(and(within(wish), CONCERNED)),
      ])
      return { asked: rows.length, scores: rows.flatMap(({ score }) => score ?? []) }
    },

    /** Writes an answer down, unless there is one. */
    async answer(
      id: string,
      { score, marks, comment = '' }: SurveyAnswer,
      by: { readonly low: boolean; readonly recordedBy: string | null },
      nowMs: number,
      alongWith: readonly BatchItem<'sqlite'>[],
    ): Promise<void> {
      await shard.batch([
        db
          .update(surveys)
          .set({
            score,
            marks,
            comment,
            answeredAtMs: nowMs,
            ...by,
            nextAtMs: null,
            ground: 'answered',
          })
          .where(and(one(id), sql`${surveys.answeredAtMs} IS NULL`)),
        shard.mustHaveChanged('wrong_state'),
        ...alongWith,
      ])
    },

    /** Whoever was asked about this closing is not asked again, about any. */
    async refuse(survey: Survey, nowMs: number): Promise<void> {
      const { askedAddress: address } = survey
      if (address === null) return
      await shard.batch([
        db.insert(surveyRefusals).values({ companyId, address, atMs: nowMs }).onConflictDoNothing(),
        db
          .update(surveys)
          .set({ nextAtMs: nowMs })
          .where(and(one(survey.id), isNotNull(surveys.nextAtMs))),
      ])
    },
  }
}

/** Of one person it is read in the order of the index; of several it is not. */
const ofPeople = (personIds: readonly string[]): SQL =>
  personIds.length === 1
    ? sql`${surveys.personId} = ${personIds[0]}`
    : sql`${surveys.personId} IN (SELECT value FROM json_each(${JSON.stringify(personIds)}))`

/** Asked about, or answered all the same. */
const CONCERNED = sql`(${surveys.sentAtMs} <> '[]' OR ${surveys.answeredAtMs} IS NOT NULL)`
