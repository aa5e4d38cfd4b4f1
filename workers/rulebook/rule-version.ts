import type { RuleVersionRef } from '@bylaw/contract'
import type { Citations } from '@bylaw/rules-kit'

/** One version of a rule set, with all that a decision made under it needs. */
export interface RuleVersion {
  readonly ref: RuleVersionRef
  /** Tells two sets of one kind apart: `monthly`, `quarterly_360`. */
  readonly key: string
  /** The version whose undecided place this one fills and otherwise repeats. */
  readonly completes: number | null
  readonly rules: unknown
  readonly citations: Citations
  /** It decides nothing: what it says is what it repeals. */
  readonly repeals: boolean
}

/** The row shape that every query for versions selects. */
export interface RuleVersionRow {
  readonly ruleSetId: string
  readonly kind: string
  readonly key: string
  readonly titleZh: string
  readonly titleEn: string
  readonly version: number
  readonly validFromMs: number
  readonly completes: number | null
  readonly rules: unknown
  readonly citations: Citations
  readonly repeals: boolean
}

export const ruleVersionFrom = (row: RuleVersionRow): RuleVersion => ({
  ref: {
    ruleSetId: row.ruleSetId,
    kind: row.kind,
    title: { zh: row.titleZh, en: row.titleEn },
    version: row.version,
    validFromMs: row.validFromMs,
  },
  key: row.key,
  completes: row.completes,
  rules: row.rules,
  citations: row.citations,
  repeals: row.repeals,
})
