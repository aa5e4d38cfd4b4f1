import type { RegulationDocument } from '@bylaw/contract'
import type { Citations, QuestionOption } from '@bylaw/rules-kit'
import { and, eq, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import type { Given } from './decided-in-time'
import type { QuestionRow } from './reads'
import { regulationHeadStore } from './regulation-head-store'
import { type NewVersion, ruleSetHeadStore } from './rule-set-head-store'
import { questions, type regulations } from './table'

/** A pack as rows, apart from the company. Lists go in as one JSON text each, whatever their length. */
export interface AdoptedRows {
  readonly regulation: Omit<typeof regulations.$inferInsert, 'companyId'>
  readonly document: RegulationDocument
  readonly ruleSets: readonly {
    readonly id: string
    readonly kind: string
    readonly key: string
    readonly title: { readonly zh: string; readonly en: string }
    readonly rules: unknown
    readonly citations: Citations
  }[]
  readonly questions: readonly AskedRow[]
}

/** A question as a pack asks it of a company. */
export interface AskedRow {
  readonly id: string
  readonly key: string
  /** Its place among the questions of its regulation. */
  readonly position: number
  readonly type: QuestionRow['type']
  readonly ruleSetId: string | null
  readonly clauses: readonly string[]
  readonly at: string | null
  readonly ask: { readonly zh: string; readonly en: string }
  readonly options: readonly QuestionOption[]
  /** JSON text, or null when there is no proposal. */
  readonly proposed: string | null
  readonly mustAsk: boolean
}

const askedBy = (
  db: Shard['db'],
  companyId: string,
  regulationId: string,
  asked: readonly AskedRow[],
) =>
  db.run(sql`
    INSERT INTO questions
      (company_id, id, key, position, type, regulation_id, rule_set_id, clauses, at, ask_zh,
       ask_en, options, proposed, must_ask, version)
    SELECT ${companyId}, value ->> '$.id', value ->> '$.key', value ->> '$.position',
      value ->> '$.type', ${regulationId}, value ->> '$.ruleSetId', value -> '$.clauses',
      value ->> '$.at', value ->> '$.ask.zh', value ->> '$.ask.en', value -> '$.options',
      value ->> '$.proposed', value ->> '$.mustAsk', 1
    FROM json_each(${JSON.stringify(asked)})`)

/** Statements that change one company's rulebook; the caller runs them in one batch. */
export const ruleWrites = (shard: Shard, companyId: string) => {
  const { db } = shard
  return {
    /** Writes a regulation with everything it brings. Fails on one adopted already. */
    adopt(
      { regulation, ...lists }: AdoptedRows,
      { validFromMs, retroactiveReason }: Pick<NewVersion, 'validFromMs' | 'retroactiveReason'>,
      note: string,
    ) {
      const { id, adoptedAtMs: atMs, adoptedBy: name } = regulation
      const added = lists.ruleSets.map(({ rules, citations, ...ruleSet }) => ({
        ...ruleSet,
        regulationId: id,
        versions: [{ validFromMs, repealed: undefined, rules, citations }],
      }))
      return [
        regulationHeadStore(shard, companyId).addRegulation(regulation),
        ...ruleSetHeadStore(shard, companyId).addRuleSets(added, {
          name,
          atMs,
          note,
          retroactiveReason,
        }),
        askedBy(db, companyId, id, lists.questions),
      ] as const
    },

    /** Asks a regulation's company more than it has been asked. */
    ask: (regulationId: string, asked: readonly AskedRow[]) =>
      askedBy(db, companyId, regulationId, asked),

    /** Asks the same questions in other words, or with other answers to choose from. */
    askOtherwise: (asked: readonly AskedRow[]) =>
      db.run(sql`
      UPDATE questions SET
        position = asked.value ->> '$.position', type = asked.value ->> '$.type',
        clauses = asked.value -> '$.clauses', at = asked.value ->> '$.at',
        ask_zh = asked.value ->> '$.ask.zh', ask_en = asked.value ->> '$.ask.en',
        options = asked.value -> '$.options', proposed = asked.value ->> '$.proposed',
        must_ask = asked.value ->> '$.mustAsk', version = version + 1
      FROM json_each(${JSON.stringify(asked)}) AS asked
      WHERE questions.company_id = ${companyId} AND questions.id = asked.value ->> '$.id'`),

    /** Takes questions away that nobody has decided: what was decided stays on record. */
    askNoLonger: (ids: readonly string[]) =>
      db.run(sql`
      DELETE FROM questions WHERE company_id = ${companyId} AND decisions = '[]'
        AND id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`),

    /** Writes down answers, if nobody has given any since it was read; goes before `mustHaveChanged`. */
    decide: (
      { id, version, decisions }: Pick<QuestionRow, 'id' | 'version' | 'decisions'>,
      given: readonly Given[],
    ) =>
      db
        .update(questions)
        .set({ decisions: [...decisions, ...given], version: version + 1 })
        .where(
          and(
            eq(questions.companyId, companyId),
            eq(questions.id, id),
            eq(questions.version, version),
          ),
        ),
  }
}
