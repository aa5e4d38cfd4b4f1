import { sameJson, type Words, words, yuanFromFen } from '@bylaw/kernel'
import type { DecidedPlace } from '@bylaw/rules-kit'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { isAnswer } from './decided-in-time'
import type { QuestionRow } from './reads'
import { questions, ruleSets } from './table'
import { clausesInForce } from './texts/clauses-in-force'
import { timeline } from './timeline'

/** A decided question of one rule set, with the answer as the rules hold it, and when they do. */
export interface CompanyDecision extends DecidedPlace {
  readonly ruleSetId: string
  readonly value: unknown
  readonly fromMs: number
  /** Null: until another decision. */
  readonly untilMs: number | null
}

/** What a company decided itself, and whether its regulations have a clause. */
export const decisionStore = ({ db, batch }: Shard, companyId: string) => ({
  /** Every decision about rule sets of these kinds, for explanations to name. */
  async decisionsFor(...kinds: readonly string[]): Promise<CompanyDecision[]> {
    const [rows] = await batch([
      db
        .select({ question: questions })
        .from(questions)
        .innerJoin(
          ruleSets,
          and(eq(ruleSets.companyId, questions.companyId), eq(ruleSets.id, questions.ruleSetId)),
        )
        .where(
          and(
            eq(questions.companyId, companyId),
            inArray(ruleSets.kind, [...kinds]),
            sql`${questions.decisions} <> '[]'`,
          ),
        )
        .orderBy(questions.ruleSetId, questions.position),
    ])
    return rows.flatMap(({ question }) => decisionsFrom(question))
  },

  /** Whether a regulation's text in force has a clause of this number. */
  async hasClause(id: string, nowMs: number): Promise<boolean> {
    const [rows] = await batch([
      db.all(sql`SELECT id FROM ${clausesInForce(companyId, nowMs)} WHERE id = ${id} LIMIT 1`),
    ])
    return rows.length > 0
  },
})

const decisionsFrom = (row: QuestionRow): CompanyDecision[] =>
  timeline(row.decisions).flatMap(({ fromMs, untilMs, of }) => {
    const { value, by, atMs, reason } = of
    return row.ruleSetId === null || row.at === null || !isAnswer(row, of)
      ? []
      : [
          {
            ruleSetId: row.ruleSetId,
            at: row.at,
            value,
            fromMs,
            untilMs: Number.isFinite(untilMs) ? untilMs : null,
            questionId: row.id,
            ask: { zh: row.askZh, en: row.askEn },
            answer:
              row.options.find((option) => sameJson(option.value, value))?.label ??
              own(row.at, value),
            decidedBy: by,
            decidedAtMs: atMs,
            reason,
          },
        ]
  })

/** An answer that is not among the options: the company's own figure. Fields in fen are named so. */
function own(at: string, value: unknown): Words {
  const isFen = at.endsWith('Fen') && Number.isSafeInteger(value)
  const text = isFen
    ? yuanFromFen(Number(value))
    : typeof value === 'string'
      ? value
      : JSON.stringify(value)
  return words(text, text)
}
