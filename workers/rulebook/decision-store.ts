import { type Words, words, yuanFromFen } from '@bylaw/kernel'
import type { DecidedPlace } from '@bylaw/rules-kit'
import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { sameJson } from '../platform/same-json'
import type { Shard } from '../platform/shard'
import type { QuestionRow } from './reads'
import { questions, ruleSets } from './table'
import { clausesInForce } from './texts/clauses-in-force'

/** A decided question of one rule set, with the answer as the rules hold it. */
export interface CompanyDecision extends DecidedPlace {
  readonly ruleSetId: string
  readonly value: unknown
}

/** What a company decided itself, and whether its regulations have a clause. */
export const decisionSentences = ({ db, batch }: Shard, companyId: string) => ({
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
            isNotNull(questions.decidedAtMs),
          ),
        )
        .orderBy(questions.ruleSetId, questions.position),
    ])
    return rows.flatMap(({ question }) => decisionFrom(question))
  },

  /** Whether a regulation's text in force has a clause of this number. */
  async hasClause(id: string, nowMs: number): Promise<boolean> {
    const [rows] = await batch([
      db.all(sql`SELECT id FROM ${clausesInForce(companyId, nowMs)} WHERE id = ${id} LIMIT 1`),
    ])
    return rows.length > 0
  },
})

function decisionFrom(row: QuestionRow): CompanyDecision[] {
  const { ruleSetId, at, decidedValue, decidedBy, decidedAtMs, decidedReason } = row
  if (ruleSetId === null || at === null || decidedValue === null) return []
  if (decidedBy === null || decidedAtMs === null || decidedReason === null) return []
  const value: unknown = JSON.parse(decidedValue)
  return [
    {
      ruleSetId,
      at,
      value,
      questionId: row.id,
      ask: { zh: row.askZh, en: row.askEn },
      answer: row.options.find((option) => sameJson(option.value, value))?.label ?? own(at, value),
      decidedBy,
      decidedAtMs,
      reason: decidedReason,
    },
  ]
}

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
