import type { VerdictView } from '@bylaw/contract'
import type { Citations } from '@bylaw/rules-kit'
import { and, eq, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import type { RuleSetRow } from './reads'
import { ruleSets, ruleVersions } from './table'

export interface NewVersion {
  readonly ruleSetId: string
  readonly version: number
  readonly validFromMs: number
  readonly validToMs: number | null
  readonly recordedAtMs: number
  readonly recordedBy: string
  readonly note: string
  readonly completes: number | null
  readonly carries: number | null
  readonly verdicts: readonly VerdictView[]
  readonly retroactiveReason: string | null
  readonly rules: unknown
  readonly citations: Citations
  readonly repeals: boolean
}

/** A rule set that is new, with all its versions. */
export interface NewRuleSetRow {
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

/** Who writes rule sets that are new, and why those that begin in the past do. */
interface WrittenBy {
  readonly name: string
  readonly atMs: number
  readonly note: string
  readonly retroactiveReason: string | null
}

interface Title {
  readonly zh: string
  readonly en: string
}

/**
 * Whatever changes what is the same in all versions of a rule set, and whatever adds a version. The
 * caller runs the statements in one batch.
 */
export const ruleSetHeadStore = ({ db }: Shard, companyId: string) => {
  const ofRuleSet = (id: string) => and(eq(ruleSets.companyId, companyId), eq(ruleSets.id, id))
  return {
    /** Fails on a rule set that the company has by then. */
    addRuleSets: (sets: readonly NewRuleSetRow[], by: WrittenBy) =>
      [
        db.run(sql`
          INSERT INTO rule_sets
            (company_id, id, kind, key, title_zh, title_en, regulation_id, version)
          SELECT ${companyId}, value ->> '$.id', value ->> '$.kind', value ->> '$.key',
            value ->> '$.title.zh', value ->> '$.title.en', value ->> '$.regulationId',
            json_array_length(value, '$.versions')
          FROM json_each(${JSON.stringify(sets)})`),
        db.run(sql`
          INSERT INTO rule_versions
            (company_id, rule_set_id, version, valid_from_ms, recorded_at_ms, recorded_by, note,
             retroactive_reason, rules, citations, repeals)
          SELECT ${companyId}, st.value ->> '$.id', v.key + 1, v.value ->> '$.validFromMs',
            ${by.atMs}, ${by.name}, coalesce(v.value ->> '$.repealed', ${by.note}),
            iif(v.value ->> '$.validFromMs' < ${by.atMs}, ${by.retroactiveReason}, NULL),
            v.value -> '$.rules', v.value -> '$.citations', v.value ->> '$.repealed' IS NOT NULL
          FROM json_each(${JSON.stringify(sets)}) st, json_each(st.value, '$.versions') v`),
      ] as const,

    addVersion: (row: NewVersion) => db.insert(ruleVersions).values({ ...row, companyId }),

    /** Claims the next version numbers, if nobody has since; goes before `mustHaveChanged`. */
    raiseVersion: (ruleSetId: string, basedOn: number, by = 1) =>
      db
        .update(ruleSets)
        .set({ version: basedOn + by })
        .where(and(ofRuleSet(ruleSetId), eq(ruleSets.version, basedOn))),

    /** Gives a rule set another title, as long as it follows from this regulation. */
    renameRuleSet: (ruleSetId: string, regulationId: string, title: Title) =>
      db
        .update(ruleSets)
        .set({ titleZh: title.zh, titleEn: title.en })
        .where(and(ofRuleSet(ruleSetId), eq(ruleSets.regulationId, regulationId))),

    /** The rule set follows from another regulation from now on, and remembers which it was. */
    handOver: (
      { id, version, regulationId: before, formerly }: RuleSetRow,
      regulationId: string,
      title: Title,
      nowMs: number,
    ) =>
      db
        .update(ruleSets)
        .set({
          regulationId,
          titleZh: title.zh,
          titleEn: title.en,
          formerly:
            before === null
              ? formerly
              : [...formerly, { regulationId: before, version, untilMs: nowMs }],
        })
        .where(ofRuleSet(id)),
  }
}
