import * as z from 'zod'
import { Citations, InstantText, idOf, Line, Text, Version, WishedFromText, Words } from './common'
import { Role } from './identity'

/** One station of an approval path (审批路径): what it is called, and who may pass it. */
export const ApprovalStep = z
  .strictObject({
    name: z.strictObject({ zh: Line(40), en: Line(60) }),
    /** Any one person with one of these roles, who has not yet had a hand in the draft. */
    roles: z.array(Role).min(1).max(8),
  })
  .meta({ id: 'ApprovalStep' })
export type ApprovalStep = z.infer<typeof ApprovalStep>

/** The stations that a change of a regulation passes, in order; none means that it holds at once. */
export const ApprovalPath = z.array(ApprovalStep).max(5)
export type ApprovalPath = z.infer<typeof ApprovalPath>

/** What one's say alone rests on: long enough to say something. */
const Reason = Text(500).min(10)

/** A change of what changes have to pass. `If-Match` carries the version of the path, as it was read. */
export const NewPathDraft = z
  .strictObject({ steps: ApprovalPath, note: Reason })
  .meta({ id: 'NewPathDraft' })
export type NewPathDraft = z.infer<typeof NewPathDraft>

/**
 * `draft` is being written, `in_approval` is on its path, `published` has become a version,
 * `withdrawn` was given up. A draft that was returned is a draft again.
 */
export const DraftState = z.enum(['draft', 'in_approval', 'published', 'withdrawn'])
export type DraftState = z.infer<typeof DraftState>

/** Who passed or returned a draft at one station, and what they said. */
export const VerdictView = z
  .strictObject({
    step: Words,
    outcome: z.enum(['approved', 'returned']),
    personId: z.string(),
    personName: z.string(),
    at: InstantText,
    comment: z.string(),
    /** An owner passed it alone, since nobody else could; `comment` says why. */
    alone: z.literal(true).optional(),
  })
  .meta({ id: 'Verdict' })
export type VerdictView = z.infer<typeof VerdictView>

/**
 * What a change does to the versions that begin after it: `carry` takes it on into them, `end` has it
 * end where the next one begins, `replace` puts it in the place of them all.
 */
export const LaterVersions = z.enum(['carry', 'end', 'replace'])
export type LaterVersions = z.infer<typeof LaterVersions>

/** A change of one rule set, of a regulation's text or of its approval path, without what it says. */
export const DraftSummary = z
  .strictObject({
    id: idOf('draft'),
    ruleSetId: idOf('rule_set').nullable(),
    regulationId: idOf('regulation').nullable(),
    title: Words,
    /** The kind of the rule set; null for a regulation's text. */
    kind: z.string().nullable(),
    /** The version it changes: that in force at the moment when it is to begin. */
    basedOn: Version,
    /** The newest version when it was last written. */
    knownVersion: Version,
    /** The newest by now; where it is another, the draft has to be brought up to date. */
    currentVersion: Version,
    later: LaterVersions,
    state: DraftState,
    /** Whether it repeals what it is of, rather than changing it. */
    repeals: z.boolean(),
    /** Whether it changes what changes of the regulation pass, rather than its text. */
    changesPath: z.boolean(),
    /** Whether there are records of the past that it can be tried on. */
    backTested: z.boolean(),
    note: z.string(),
    /** What the product noted by itself, in both languages; null where people wrote it. */
    noteSaid: Words.nullable(),
    /** When it is to take effect; null for the moment of its last approval. */
    validFrom: InstantText.nullable(),
    /** Why it reaches back in time; null when it does not. */
    retroactiveReason: z.string().nullable(),
    /** Who began it. */
    draftedBy: z.strictObject({ personId: z.string(), name: z.string(), at: InstantText }),
    /** Everyone who has written it, in order, and when they last did. None of them judges it. */
    authors: z.array(z.strictObject({ personId: z.string(), name: z.string(), at: InstantText })),
    /** The path as it was when the draft was submitted; as it is now, before that. */
    path: ApprovalPath,
    /** Verdicts of all submissions, oldest first. */
    verdicts: z.array(VerdictView),
    /** The station it waits at: an index of `path`; null unless `in_approval`. */
    waitsAt: z.int().nullable(),
    /** Whether the reader may pass or return it now. */
    mayJudge: z.boolean(),
    publishedVersion: Version.nullable(),
    /** The draft of its regulation's text that it is submitted and passed with; null: by itself. */
    goesWith: idOf('draft').nullable(),
    version: Version,
  })
  .meta({ id: 'DraftSummary' })
export type DraftSummary = z.infer<typeof DraftSummary>

/** A change on its way, with what it says. */
export const DraftView = DraftSummary.extend({
  /** The rules, the regulation's document or its path; an empty object where it is a repeal. */
  content: z.unknown(),
  /** Places of its content that rest on other clauses than in the version before, or on none. */
  citations: Citations,
  /** Why it answers the questions that it answers, by question; any other goes by the note. */
  reasons: z.record(z.string(), z.string()),
  /** It answers what was open: gone by `from` then on; null: as it takes effect itself. */
  answers: z.strictObject({ from: InstantText.nullable() }).nullable(),
  /** The regulation that the rule set follows from once this is in force; null: its own, as ever. */
  handsTo: z.strictObject({ regulationId: idOf('regulation'), title: Words }).nullable(),
  /** Why it would be refused as things stand: others of its kind decide. Null: nothing is in its way. */
  rival: Words.nullable(),
  /** The drafts of rules that go along with it, where it is of a text. */
  along: z.array(DraftSummary),
}).meta({ id: 'Draft' })
export type DraftView = z.infer<typeof DraftView>

/** Has a draft of rules go along with one of its regulation's text; null: by itself again. */
export const GoingAlong = z
  .strictObject({ textDraftId: idOf('draft').nullable() })
  .meta({ id: 'GoingAlong' })
export type GoingAlong = z.infer<typeof GoingAlong>

const wish = {
  /** Left out where the draft is a repeal: it takes nothing from the words, but their force. */
  content: z.unknown().optional(),
  /** Places of rules that are to rest on other clauses; none: on no clause. Others keep theirs wherever they move. */
  citations: Citations.optional(),
  note: Text(500),
  validFrom: WishedFromText.nullish(),
  retroactiveReason: Text(500).nullish(),
  /**
   * The version that `content` was written on. It is refused where another holds when it is to begin:
   * what that one changed would be undone unseen. Left out: a new draft is taken to be written on the
   * version that holds then, a changed one on that it stood on.
   */
  basedOn: Version.optional(),
  /** Left out: `end` for a correction of the past, `carry` for any other change. */
  later: LaterVersions.optional(),
}

/** A new draft. `If-Match` carries the newest version of the rule set or regulation, as it was read. */
export const NewDraft = z
  .strictObject({
    ...wish,
    /** Repeals the rule set, or the regulation with its rule sets; `note` is the reason. */
    repeals: z.boolean().optional(),
  })
  .meta({ id: 'NewDraft' })
export type NewDraft = z.infer<typeof NewDraft>

/** Most drafts of rules that go along with one text: each is checked with it at each of its steps. */
export const MOST_ALONG = 20

/** A new draft of rules; `goesWith` is the draft of their regulation’s text that it goes along with. */
export const NewRulesDraft = NewDraft.extend({ goesWith: idOf('draft').optional() }).meta({
  id: 'NewRulesDraft',
})
export type NewRulesDraft = z.infer<typeof NewRulesDraft>

/** A new draft of a text; `rules` are open drafts of its rules, as they were read, that go along. */
export const NewTextDraft = NewDraft.extend({
  rules: z
    .array(z.strictObject({ draftId: idOf('draft'), version: Version }))
    .max(MOST_ALONG)
    .optional(),
}).meta({ id: 'NewTextDraft' })
export type NewTextDraft = z.infer<typeof NewTextDraft>

/** A change of a draft; `knownVersion` brings it up to a newer version of what it changes. */
export const DraftChange = z
  .strictObject({ ...wish, knownVersion: Version.optional() })
  .meta({ id: 'DraftChange' })
export type DraftChange = z.infer<typeof DraftChange>

/** What someone on the path says. Whoever returns a draft says why. */
export const DraftVerdict = z
  .discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('approved'), comment: Text(500).optional() }),
    z.strictObject({ outcome: z.literal('returned'), comment: Text(500) }),
  ])
  .meta({ id: 'DraftVerdict' })
export type DraftVerdict = z.infer<typeof DraftVerdict>

/** Why an owner passes alone what nobody else in the company could pass. */
export const LoneSubmission = z.strictObject({ reason: Reason }).meta({ id: 'LoneSubmission' })
export type LoneSubmission = z.infer<typeof LoneSubmission>

/** How two versions differ, sentence by sentence and place by place. */
export const DiffView = z
  .strictObject({
    sentences: z.array(
      z.strictObject({ rule: z.string(), before: Words.nullable(), after: Words.nullable() }),
    ),
    places: z.array(
      z.strictObject({
        pointer: z.string(),
        /** Absent where the place is new. */
        before: z.unknown().optional(),
        /** Absent where the place is gone. */
        after: z.unknown().optional(),
        /** Whether a sentence speaks of it; what none does is to be named by itself. */
        said: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Diff' })
export type DiffView = z.infer<typeof DiffView>

/** What a draft changes. Sentences are left out while it is not yet fit to be read. */
export const DraftDiffView = z
  .strictObject({
    /** Against the version it is based on. */
    basedOn: DiffView,
    /** Whether nothing of it has been in force yet: it is based on what it was begun with. */
    isFirst: z.boolean(),
    /** The versions that begin after it, earliest first, and what becomes of each. */
    later: z.array(
      z.strictObject({
        version: Version,
        validFrom: InstantText,
        fate: z.enum(['carried_on', 'kept', 'replaced']),
        /** What changes from its beginning on, against what it says; nothing where it is kept. */
        diff: DiffView,
      }),
    ),
  })
  .meta({ id: 'DraftDiff' })
export type DraftDiffView = z.infer<typeof DraftDiffView>

/** A draft brought onto the version that it would change by now, for its author to keep. */
export const RebasedDraft = z
  .strictObject({
    /** The version that it stands on now. */
    basedOn: Version,
    content: z.unknown(),
    /** JSON pointers into `content` of what both sides changed: the draft’s wording stands there. */
    conflicts: z.array(z.string()),
  })
  .meta({ id: 'RebasedDraft' })
export type RebasedDraft = z.infer<typeof RebasedDraft>
