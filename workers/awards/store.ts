import { and, asc, count, desc, eq, lt, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { awardBallots, awards, awardVoters, awardWords } from './table'

export type AwardRowKept = typeof awards.$inferSelect
export type AwardWordRow = typeof awardWords.$inferSelect
/** A word to be added; its place is given by the database. */
export type NewAwardWord = Omit<AwardWordRow, 'companyId' | 'n'>

/** A month as the database has it. */
export interface AwardMonth {
  readonly award: AwardRowKept | undefined
  readonly words: readonly AwardWordRow[]
  readonly voters: number
  readonly hasNominated: boolean
}

export type AwardStore = ReturnType<typeof awardStore>

/** The awards of one company, which is fixed here. */
export const awardStore = ({ batch, db }: Shard, companyId: string) => {
  const votersOf = (month: string) =>
    and(eq(awardVoters.companyId, companyId), eq(awardVoters.month, month))
  const ballotsOf = (month: string) =>
    and(eq(awardBallots.companyId, companyId), eq(awardBallots.month, month))

  return {
    async month(month: string, personId: string): Promise<AwardMonth> {
      const [found, words, voters, own] = await batch([
        db
          .select()
          .from(awards)
          .where(and(eq(awards.companyId, companyId), eq(awards.month, month))),
        db
          .select()
          .from(awardWords)
          .where(and(eq(awardWords.companyId, companyId), eq(awardWords.month, month)))
          .orderBy(asc(awardWords.n)),
        db.select({ number: count() }).from(awardVoters).where(votersOf(month)),
        db
          .select({ personId: awardVoters.personId })
          .from(awardVoters)
          .where(and(votersOf(month), eq(awardVoters.personId, personId))),
      ])
      const award = found[0]
      return {
        award,
        words,
        voters: award?.voters ?? voters[0]?.number ?? 0,
        hasNominated: own.length > 0,
      }
    },

    /** Counted months, the latest first, each with the word that ended it. */
    async list(wish: { readonly limit: number; readonly before: string | undefined }) {
      const [rows] = await batch([
        db
          .select({
            month: awards.month,
            voters: awards.voters,
            kind: awardWords.kind,
            result: awardWords.result,
          })
          .from(awards)
          .leftJoin(
            awardWords,
            and(
              eq(awardWords.companyId, awards.companyId),
              eq(awardWords.month, awards.month),
              sql`${awardWords.kind} IN ('approved', 'given_to_nobody')`,
            ),
          )
          .where(
            and(
              eq(awards.companyId, companyId),
              wish.before === undefined ? undefined : lt(awards.month, wish.before),
            ),
          )
          .orderBy(desc(awards.month))
          .limit(wish.limit + 1),
      ])
      return rows
    },

    /** What was nominated in a month, in no order that says anything. */
    async ballots(month: string): Promise<string[]> {
      const [rows] = await batch([
        db.select({ nominees: awardBallots.nominees }).from(awardBallots).where(ballotsOf(month)),
      ])
      return rows.map(({ nominees }) => nominees)
    },

    nominated: (month: string, personId: string) =>
      db.insert(awardVoters).values({ companyId, month, personId }),

    /** Puts a ballot in, unless the month is counted; goes before `mustHaveChanged`. */
    putIn: (month: string, ballot: string, nominees: string) =>
      db.run(sql`
        INSERT INTO award_ballots
        SELECT ${companyId}, ${month}, ${ballot}, ${nominees}
        WHERE NOT EXISTS (
          SELECT 1 FROM awards WHERE company_id = ${companyId} AND month = ${month})`),

    /** Writes a count down, if as many ballots lie there as were counted; before `mustHaveChanged`. */
    counted: (row: Omit<AwardRowKept, 'companyId'>, ballots: number) =>
      db.run(sql`
        INSERT INTO awards
        SELECT ${companyId}, ${row.month}, ${row.ruleSetId}, ${row.ruleVersion}, ${row.voters},
          ${JSON.stringify(row.tally)}, ${row.countedBy}, ${row.countedByName}, ${row.countedAtMs}
        WHERE ${ballots} = (
          SELECT count(*) FROM award_ballots
          WHERE company_id = ${companyId} AND month = ${row.month})`),

    /** The ballots of a month that is counted. */
    burn: (month: string) => db.delete(awardBallots).where(ballotsOf(month)),

    /** Adds a word if so many were said before it and no more; goes before `mustHaveChanged`. */
    say: (word: NewAwardWord, saidBefore: number) =>
      db.run(sql`
        INSERT INTO award_words
        SELECT ${companyId}, ${word.month}, count(*) + 1, ${word.kind}, ${word.post}, ${word.body},
          ${JSON.stringify(word.nominees)}, ${word.ground}, ${word.onDate}, ${word.ticketId},
          ${word.caseId}, ${word.result === null ? null : JSON.stringify(word.result)},
          ${word.personId}, ${word.personName}, ${word.atMs}
        FROM award_words WHERE company_id = ${companyId} AND month = ${word.month}
        HAVING count(*) = ${saidBefore}`),
  }
}
