import { and, asc, desc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import {
  trainingPlaces as places,
  trainingPlans as plans,
  trainingSessions as sessions,
} from './table'

export type TrainingPlan = Omit<typeof plans.$inferSelect, 'companyId'>
export type TrainingSession = Omit<typeof sessions.$inferSelect, 'companyId'>
export type TrainingPlace = Omit<typeof places.$inferSelect, 'companyId'>

/** A session with its plan’s title and the places of it that are wanted. */
export interface SessionSeen extends TrainingSession {
  readonly planTitle: string
  readonly places: readonly TrainingPlace[]
}

/** Sessions of a plan, and of a person, as many as are shown. */
export const MOST_SESSIONS = 60

/** What a company trains for, on which days, and whom. */
export const trainingStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const planTitle = sql<string>`(
    SELECT title FROM training_plans
    WHERE company_id = ${companyId} AND id = ${sessions.planId})`.as('plan_title')
  const ofSession = (id: string) => and(eq(places.companyId, companyId), eq(places.sessionId, id))

  return {
    /** The latest first. */
    async plans(wish: { limit: number; after: PlaceInList | undefined }): Promise<TrainingPlan[]> {
      const [from, id] = wish.after ?? []
      const [rows] = await shard.batch([
        db
          .select()
          .from(plans)
          .where(
            and(
              eq(plans.companyId, companyId),
              wish.after && sql`(${plans.fromDate}, ${plans.id}) < (${from}, ${id})`,
            ),
          )
          .orderBy(desc(plans.fromDate), desc(plans.id))
          .limit(wish.limit + 1),
      ])
      return rows
    },

    async readPlan(id: string): Promise<TrainingPlan | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(plans)
          .where(and(eq(plans.companyId, companyId), eq(plans.id, id))),
      ])
      return rows[0]
    },

    /** The sessions of a plan in their order, with everyone’s places. */
    async sessionsOf({ id: planId, title }: TrainingPlan): Promise<SessionSeen[]> {
      const [rows, seats] = await shard.batch([
        db
          .select()
          .from(sessions)
          .where(and(eq(sessions.companyId, companyId), eq(sessions.planId, planId)))
          .orderBy(asc(sessions.onDate), asc(sessions.id))
          .limit(MOST_SESSIONS),
        db
          .select()
          .from(places)
          .where(
            and(
              eq(places.companyId, companyId),
              sql`${places.sessionId} IN (
                SELECT id FROM training_sessions
                WHERE company_id = ${companyId} AND plan_id = ${planId}
                ORDER BY on_date, id LIMIT ${MOST_SESSIONS})`,
            ),
          )
          .orderBy(asc(places.personName), asc(places.personId)),
      ])
      return rows.map((row) => ({
        ...row,
        planTitle: title,
        places: seats.filter(({ sessionId }) => sessionId === row.id),
      }))
    },

    /** The sessions that somebody was asked to, the latest first, with their place alone. */
    async sessionsFor(personId: string): Promise<SessionSeen[]> {
      const theirs = and(eq(places.companyId, companyId), eq(places.personId, personId))
      const [rows, seats] = await shard.batch([
        db
          .select({ ...getTableColumns(sessions), planTitle })
          .from(sessions)
          .where(
            and(
              eq(sessions.companyId, companyId),
              sql`${sessions.id} IN (
                SELECT session_id FROM training_places
                WHERE company_id = ${companyId} AND person_id = ${personId})`,
            ),
          )
          .orderBy(desc(sessions.onDate), desc(sessions.id))
          .limit(MOST_SESSIONS),
        db.select().from(places).where(theirs),
      ])
      return rows.map((row) => ({
        ...row,
        places: seats.filter(({ sessionId }) => sessionId === row.id),
      }))
    },

    async readSession(id: string): Promise<SessionSeen | undefined> {
      const [rows, seats] = await shard.batch([
        db
          .select({ ...getTableColumns(sessions), planTitle })
          .from(sessions)
          .where(and(eq(sessions.companyId, companyId), eq(sessions.id, id))),
        db
          .select()
          .from(places)
          .where(ofSession(id))
          .orderBy(asc(places.personName), asc(places.personId)),
      ])
      const found = rows[0]
      return found && { ...found, places: seats }
    },

    addPlan: (row: TrainingPlan) => db.insert(plans).values({ ...row, companyId }),

    /** A session and the places of everyone who is asked to it. */
    addSession: ({ places: seats, planTitle: _, ...row }: SessionSeen) => [
      db.insert(sessions).values({ ...row, companyId }),
      ...seats.map((seat) => db.insert(places).values({ ...seat, companyId })),
    ],

    /** Moves a planned session on, if nobody has since; goes before `mustHaveChanged`. */
    changeSession: (id: string, basedOn: number, change: Partial<TrainingSession>) =>
      db
        .update(sessions)
        .set({ ...change, version: basedOn + 1 })
        .where(
          and(
            eq(sessions.companyId, companyId),
            eq(sessions.id, id),
            eq(sessions.version, basedOn),
            eq(sessions.state, 'planned'),
          ),
        ),

    /** Somebody’s answer, as long as the session is planned; goes before `mustHaveChanged`. */
    answerPlace: (
      sessionId: string,
      personId: string,
      answer: Pick<TrainingPlace, 'answer' | 'answerNote' | 'answeredAtMs'>,
    ) =>
      db
        .update(places)
        .set(answer)
        .where(
          and(
            ofSession(sessionId),
            eq(places.personId, personId),
            sql`EXISTS (SELECT 1 FROM training_sessions
              WHERE company_id = ${companyId} AND id = ${sessionId} AND state = 'planned')`,
          ),
        ),

    changePlace: (sessionId: string, personId: string, change: Partial<TrainingPlace>) =>
      db
        .update(places)
        .set(change)
        .where(and(ofSession(sessionId), eq(places.personId, personId))),
  }
}
