import type { FileQuestion, KeptExample } from '@bylaw/contract'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Shard } from '../../platform/shard'
import type { Given } from '../decided-in-time'
import { ruleExamples } from '../examples/example-table'
import { questions, regulations, ruleSets, ruleVersions } from '../table'
import { regulationVersions } from '../texts/text-table'

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
