import type { ApprovalPath, VerdictView } from '@bylaw/contract'
import type { Citations, QuestionOption } from '@bylaw/rules-kit'
import { foreignKey, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Given } from './decided-in-time'

/** A regulation that the company has adopted. */
export const regulations = sqliteTable(
  'regulations',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    packId: text('pack_id'),
    titleZh: text('title_zh').notNull(),
    titleEn: text('title_en').notNull(),
    adoptedAtMs: integer('adopted_at_ms').notNull(),
    adoptedBy: text('adopted_by').notNull(),
    /** The version of its text. */
    version: integer('version').notNull(),
    /** The stations that a change of it, or of its rule sets, passes. */
    approvalPath: text('approval_path', { mode: 'json' }).$type<ApprovalPath>().notNull(),
    approvalPathVersion: integer('approval_path_version').notNull(),
    /** Why the path is as it is, and who says so; null where it is as it came. */
    approvalPathReason: text('approval_path_reason'),
    /** What the clauses of the company's own text are numbered under; null for an adopted one. */
    code: text('code'),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

/** What is the same in all versions of a rule set, and which version is the newest. */
export const ruleSets = sqliteTable(
  'rule_sets',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    kind: text('kind').notNull(),
    key: text('key').notNull(),
    titleZh: text('title_zh').notNull(),
    titleEn: text('title_en').notNull(),
    regulationId: text('regulation_id'),
    version: integer('version').notNull(),
    /** The regulations that it followed from until another took it over, in order. */
    formerly: text('formerly', { mode: 'json' }).$type<readonly Formerly[]>().notNull().default([]),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

/** A regulation that a rule set followed from, up to which moment and version. */
export interface Formerly {
  readonly regulationId: string
  readonly version: number
  readonly untilMs: number
}

/** Rows are never changed: a new version is a new row. */
export const ruleVersions = sqliteTable(
  'rule_versions',
  {
    companyId: text('company_id').notNull(),
    ruleSetId: text('rule_set_id').notNull(),
    version: integer('version').notNull(),
    /** From here until just before `validToMs` it decides in place of every version before it. */
    validFromMs: integer('valid_from_ms').notNull(),
    /** Null: until another version decides. */
    validToMs: integer('valid_to_ms'),
    recordedAtMs: integer('recorded_at_ms').notNull(),
    recordedBy: text('recorded_by').notNull(),
    note: text('note').notNull(),
    /** The version whose undecided place this one fills and otherwise repeats. */
    completes: integer('completes'),
    /** The version still to come then, which this one is with a change before it carried on into it. */
    carries: integer('carries'),
    /** Who reviewed and approved it, in order. */
    verdicts: text('verdicts', { mode: 'json' }).$type<readonly VerdictView[]>().notNull(),
    /** Why it reaches back in time; null when it does not. */
    retroactiveReason: text('retroactive_reason'),
    /** Checked by the kind's own schema on the way in and on the way out. */
    rules: text('rules', { mode: 'json' }).$type<unknown>().notNull(),
    citations: text('citations', { mode: 'json' }).$type<Citations>().notNull(),
    /** From `validFromMs` on the rule set decides nothing; what it repealed is repeated here. */
    repeals: integer('repeals', { mode: 'boolean' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.companyId, t.ruleSetId, t.version] }),
    foreignKey({
      columns: [t.companyId, t.ruleSetId],
      foreignColumns: [ruleSets.companyId, ruleSets.id],
    }),
  ],
)

/** What a text leaves open: a kind's question about one rule set, or a notice of a regulation. */
export const questions = sqliteTable(
  'questions',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    key: text('key').notNull(),
    position: integer('position').notNull(),
    type: text('type', { enum: ['ambiguity', 'contradiction', 'gap'] }).notNull(),
    regulationId: text('regulation_id'),
    ruleSetId: text('rule_set_id'),
    clauses: text('clauses', { mode: 'json' }).$type<string[]>().notNull(),
    at: text('at'),
    askZh: text('ask_zh').notNull(),
    askEn: text('ask_en').notNull(),
    options: text('options', { mode: 'json' }).$type<QuestionOption[]>().notNull(),
    /** JSON, or null when only the company can know. Kept as text: `false` is a proposal too. */
    proposed: text('proposed'),
    mustAsk: integer('must_ask', { mode: 'boolean' }).notNull(),
    version: integer('version').notNull(),
    /** Every answer that was ever given, in order, with when the rules hold it. */
    decisions: text('decisions', { mode: 'json' }).$type<readonly Given[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)
