import type { FileQuestion, KeptExample } from '@bylaw/contract'
import type { Citations } from '@bylaw/rules-kit'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Shard } from '../../platform/shard'
import type { Given } from '../decided-in-time'
import { ruleExamples } from '../examples/example-table'
import { questions, regulations, ruleSets, ruleVersions } from '../table'
import { regulationVersions } from '../texts/text-table'

/** A rule set that comes with an import, with all its versions. */
export interface ImportedRuleSet {
  readonly id: string
  readonly kind: string
  readonly key: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly regulationId: string | null
  readonly versions: readonly {
    readonly validFromMs: number
    /** Why it repeals; undefined where its rules decide. */
    readonly repealed: string | undefined
    readonly rules: unknown
    readonly citations: Citations
  }[]
}

/** A question that comes with an import, and whose it is. */
export interface ImportedQuestion extends Omit<FileQuestion, 'decision'> {
  readonly id: string
  readonly regulationId: string | null
  readonly ruleSetId: string | null
  readonly decisions: readonly Given[]
}

/** A worked case that comes with an import. */
export interface ImportedExample extends KeptExample {
  readonly id: string
  readonly ruleSetId: string
}

interface Author {
  readonly name: string
  readonly atMs: number
  readonly note: string
}

interface Reason {
  /** Why what begins in the past does. */
  readonly retroactiveReason: string | null
}

/** A whole rulebook out of the database of one company, and into it. */
export const exchangeStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const json = (rows: readonly unknown[]) => JSON.stringify(rows)
  return {
    /** Everything that decides, as it stands: all versions of rules and texts, and what is kept. */
    async wholeRulebook() {
      const [regulationRows, textRows, ruleSetRows, versionRows, questionRows, exampleRows] =
        await shard.batch([
          db.select().from(regulations).where(eq(regulations.companyId, companyId)),
          db
            .select()
            .from(regulationVersions)
            .where(eq(regulationVersions.companyId, companyId))
            .orderBy(asc(regulationVersions.regulationId), asc(regulationVersions.version)),
          db.select().from(ruleSets).where(eq(ruleSets.companyId, companyId)),
          db
            .select()
            .from(ruleVersions)
            .where(eq(ruleVersions.companyId, companyId))
            .orderBy(asc(ruleVersions.ruleSetId), asc(ruleVersions.version)),
          db
            .select()
            .from(questions)
            .where(eq(questions.companyId, companyId))
            .orderBy(asc(questions.position), asc(questions.key)),
          db
            .select()
            .from(ruleExamples)
            .where(and(eq(ruleExamples.companyId, companyId), isNull(ruleExamples.droppedAtMs))),
        ])
      return { regulationRows, textRows, ruleSetRows, versionRows, questionRows, exampleRows }
    },

    /** Fails on a rule set that the company has by then. */
    addRuleSets: (sets: readonly ImportedRuleSet[], by: Author & Reason) =>
      [
        db.run(sql`
          INSERT INTO rule_sets
            (company_id, id, kind, key, title_zh, title_en, regulation_id, version)
          SELECT ${companyId}, value ->> '$.id', value ->> '$.kind', value ->> '$.key',
            value ->> '$.title.zh', value ->> '$.title.en', value ->> '$.regulationId',
            json_array_length(value, '$.versions')
          FROM json_each(${json(sets)})`),
        db.run(sql`
          INSERT INTO rule_versions
            (company_id, rule_set_id, version, valid_from_ms, recorded_at_ms, recorded_by, note,
             retroactive_reason, rules, citations, repeals)
          SELECT ${companyId}, st.value ->> '$.id', v.key + 1, v.value ->> '$.validFromMs',
            ${by.atMs}, ${by.name}, coalesce(v.value ->> '$.repealed', ${by.note}),
            iif(v.value ->> '$.validFromMs' < ${by.atMs}, ${by.retroactiveReason}, NULL),
            v.value -> '$.rules', v.value -> '$.citations', v.value ->> '$.repealed' IS NOT NULL
          FROM json_each(${json(sets)}) st, json_each(st.value, '$.versions') v`),
      ] as const,

    addExamples: (list: readonly ImportedExample[], by: Author) =>
      db.run(sql`
        INSERT INTO rule_examples (company_id, id, rule_set_id, name, facts, kept_by, kept_at_ms)
        SELECT ${companyId}, value ->> '$.id', value ->> '$.ruleSetId', value ->> '$.name',
          value -> '$.facts', ${by.name}, ${by.atMs}
        FROM json_each(${json(list)})`),

    addQuestions: (list: readonly ImportedQuestion[]) =>
      db.run(sql`
        INSERT INTO questions
          (company_id, id, key, position, type, regulation_id, rule_set_id, clauses, at, ask_zh,
           ask_en, options, proposed, must_ask, decisions, version)
        SELECT ${companyId}, value ->> '$.id', value ->> '$.key', key, value ->> '$.type',
          value ->> '$.regulationId', value ->> '$.ruleSetId', value -> '$.clauses',
          value ->> '$.at', value ->> '$.ask.zh', value ->> '$.ask.en', value -> '$.options',
          value -> '$.proposed', value ->> '$.mustAsk', value -> '$.decisions', 1
        FROM json_each(${json(list)})`),
  }
}
