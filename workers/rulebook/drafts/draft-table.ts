import type { ApprovalPath, DraftState, LaterVersions, VerdictView } from '@bylaw/contract'
import type { Words } from '@bylaw/kernel'
import type { Citations } from '@bylaw/rules-kit'
import { foreignKey, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Accepted } from '../examples/changed-outcomes'
import { regulations, ruleSets } from '../table'

/** What someone on the path said, and in which submission of the draft. */
export interface Verdict extends VerdictView {
  readonly submission: number
}

/** Someone who has written a draft, and when they last did. */
export interface Author {
  readonly personId: string
  readonly name: string
  readonly atMs: number
  /** Of rules that are on their path with this text; they have not written the text itself. */
  readonly ofPart?: boolean
}

/** Who passed stations alone that nobody else could pass, and why. */
export interface Alone {
  readonly personId: string
  readonly name: string
  readonly reason: string
  /** Indexes of the path. */
  readonly stations: readonly number[]
}

/** The regulation that prevails on a rule set from a draft on, and what it brings with it. */
export interface Handover {
  readonly regulationId: string
  /** What people call that regulation, and the rule set under it. */
  readonly regulation: Words
  readonly title: Words
  /** As its pack has them: later states of the pack are held against these. */
  readonly rules: unknown
  readonly citations: Citations
  /** What it asks about these rules, and where. */
  readonly questions: readonly { readonly key: string; readonly at: string }[]
}

/** Changes on their way to becoming versions: of a rule set, a regulation's text, or its path. */
export const drafts = sqliteTable(
  'drafts',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    ruleSetId: text('rule_set_id'),
    regulationId: text('regulation_id'),
    /** The version it changes: that in force when it is to begin. */
    basedOn: integer('based_on').notNull(),
    /** The newest version when it was last written. */
    knownVersion: integer('known_version').notNull(),
    later: text('later').$type<LaterVersions>().notNull(),
    state: text('state').$type<DraftState>().notNull(),
    content: text('content', { mode: 'json' }).$type<unknown>().notNull(),
    /** Places of rules that are to rest on other clauses than in the version before. */
    citations: text('citations', { mode: 'json' }).$type<Citations>().notNull(),
    note: text('note').notNull(),
    /** Null: from the moment of its last approval. */
    validFromMs: integer('valid_from_ms'),
    retroactiveReason: text('retroactive_reason'),
    /** Who began it, and when. */
    draftedById: text('drafted_by_id').notNull(),
    draftedBy: text('drafted_by').notNull(),
    draftedAtMs: integer('drafted_at_ms').notNull(),
    /** Everyone who has written it, in order. */
    authors: text('authors', { mode: 'json' }).$type<readonly Author[]>().notNull(),
    /** Why it answers questions as it does, by question. */
    reasons: text('reasons', { mode: 'json' }).$type<Readonly<Record<string, string>>>().notNull(),
    /** Outcomes of worked cases that its authors stand by. */
    accepted: text('accepted', { mode: 'json' }).$type<readonly Accepted[]>().notNull(),
    /** The path of its submission; null before the first. */
    path: text('path', { mode: 'json' }).$type<ApprovalPath>(),
    /** Null where others pass all of it. */
    alone: text('alone', { mode: 'json' }).$type<Alone>(),
    /** Of all submissions, oldest first. */
    verdicts: text('verdicts', { mode: 'json' }).$type<readonly Verdict[]>().notNull(),
    /** How often it was submitted. */
    submission: integer('submission').notNull(),
    publishedVersion: integer('published_version'),
    version: integer('version').notNull(),
    /** The version that last changed what it says; what was found of it since is of what it says. */
    contentVersion: integer('content_version').notNull(),
    /** Its content is the repeal of what it is of: it has no other. */
    repeals: integer('repeals', { mode: 'boolean' }).notNull(),
    /** Its content is what changes of the regulation have to pass, rather than its text. */
    changesPath: integer('changes_path', { mode: 'boolean' }).notNull(),
    /** Null where the rule set stays with its regulation. */
    handsTo: text('hands_to', { mode: 'json' }).$type<Handover>(),
    /** The draft of its regulation's text that it passes and takes effect with; null: by itself. */
    goesWith: text('goes_with'),
  },
  (t) => [
    primaryKey({ columns: [t.companyId, t.id] }),
    foreignKey({
      columns: [t.companyId, t.ruleSetId],
      foreignColumns: [ruleSets.companyId, ruleSets.id],
    }),
    foreignKey({
      columns: [t.companyId, t.regulationId],
      foreignColumns: [regulations.companyId, regulations.id],
    }),
  ],
)

/** Approval paths as they were. Rows are never changed. */
export const formerPaths = sqliteTable(
  'former_paths',
  {
    companyId: text('company_id').notNull(),
    regulationId: text('regulation_id').notNull(),
    version: integer('version').notNull(),
    steps: text('steps', { mode: 'json' }).$type<ApprovalPath>().notNull(),
    /** Null where it was as it came. */
    reason: text('reason'),
    untilMs: integer('until_ms').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.companyId, t.regulationId, t.version] }),
    foreignKey({
      columns: [t.companyId, t.regulationId],
      foreignColumns: [regulations.companyId, regulations.id],
    }),
  ],
)

export type DraftRow = typeof drafts.$inferSelect
/** A draft without what it says, which may be long. */
export type ListedDraft = Omit<
  DraftRow,
  'content' | 'citations' | 'reasons' | 'accepted' | 'handsTo'
>
export type FormerPathRow = typeof formerPaths.$inferSelect
