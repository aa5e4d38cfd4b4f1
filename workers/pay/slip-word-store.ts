import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { paySlips, slipWords } from './table'

export type SlipWordRow = typeof slipWords.$inferSelect
export type SlipWordKind = SlipWordRow['kind']

/** A word to be added; its place is given by the database. */
export type NewSlipWord = Omit<SlipWordRow, 'companyId' | 'n'>

/** Whether the person whom a slip pays can sign in to see it: 1, or 0. Few cannot, and have an index of their own. */
export const hasAccessOf = (companyId: string) => sql<number>`NOT EXISTS (
  SELECT 1 FROM members m INDEXED BY members_without_access
  WHERE m.company_id = ${companyId} AND m.person_id = ${paySlips.personId} AND m.active = 0)`

/** Beside a slip: the kind of the last that was said of it. */
export const lastWordOf = (companyId: string): SQL<SlipWordKind | null> => sql`(
  SELECT kind FROM slip_words
  WHERE company_id = ${companyId} AND slip_id = ${paySlips.id} ORDER BY n DESC LIMIT 1)`

/** What was said of one company's slips. */
export const slipWordStore = ({ batch, db }: Shard, companyId: string) => {
  const add = (word: NewSlipWord, where: SQL) => {
    const { slipId, id, kind, line, body, personId, personName, atMs } = word
    return db.run(sql`
      INSERT INTO slip_words
      SELECT ${companyId}, ${slipId}, coalesce(max(n), 0) + 1, ${id}, ${kind}, ${line}, ${body},
        ${personId}, ${personName}, ${atMs}
      FROM slip_words WHERE company_id = ${companyId} AND slip_id = ${slipId} HAVING ${where}`)
  }

  return {
    async wordsOf(slipId: string): Promise<SlipWordRow[]> {
      const [rows] = await batch([
        db
          .select()
          .from(slipWords)
          .where(and(eq(slipWords.companyId, companyId), eq(slipWords.slipId, slipId)))
          .orderBy(asc(slipWords.n)),
      ])
      return rows
    },

    /** Adds a word if so many were said before it and no more; goes before `mustHaveChanged`. */
    addWord: (word: NewSlipWord, saidBefore: number) => add(word, sql`count(*) = ${saidBefore}`),

    /** Notes that the person whom an approved slip pays has opened it, the first time. */
    noteSeen: (word: Omit<NewSlipWord, 'kind' | 'line' | 'body'>) =>
      add(
        { ...word, kind: 'seen', line: null, body: '' },
        sql`count(*) = 0 AND EXISTS (
          SELECT 1 FROM pay_slips s
          JOIN pay_runs r ON r.company_id = s.company_id AND r.id = s.run_id
          WHERE s.company_id = ${companyId} AND s.id = ${word.slipId}
            AND s.person_id = ${word.personId} AND r.state = 'approved')`,
      ),
  }
}
