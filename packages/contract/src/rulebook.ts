import * as z from 'zod'
import {
  Citations,
  InstantText,
  idOf,
  Line,
  Text,
  Version,
  VersionState,
  WishedFromText,
  Words,
} from './common'
import { ClauseContested } from './contested'
import { ClauseApart } from './draft-checks'
import { ApprovalPath, LaterVersions, VerdictView } from './drafts'
import { ExampleView } from './examples'
import { QuestionView } from './questions'
import { RepealView } from './repeal'
import { Explanation, Refusal } from './trace'

export const ClauseView = z
  .strictObject({
    /** Within its company, e.g. `R19.13`. */
    id: z.string(),
    heading: Words,
    text: Words,
    /** Places in rule sets that came from this clause. */
    gaveRiseTo: z.array(z.strictObject({ ruleSetId: idOf('rule_set'), pointer: z.string() })),
    /** Figures that it states and its rules do not say: they were changed on one side only. */
    behind: z.array(ClauseApart.omit({ clause: true })),
    /** Subjects on which another regulation says something else, with which of the two is gone by. */
    contested: z.array(ClauseContested),
  })
  .meta({ id: 'Clause' })
export type ClauseView = z.infer<typeof ClauseView>

export const RegulationSummary = z
  .strictObject({
    id: idOf('regulation'),
    /** The pack it was adopted from, e.g. `R19`; null when the company wrote it. */
    packId: z.string().nullable(),
    /** What its clauses are numbered under: `R19`, or `KQ` for one of the company's own. */
    code: z.string(),
    title: Words,
    /** The version of its text. */
    version: Version,
    adoptedAt: InstantText,
    clauseCount: z.int(),
    openQuestionCount: z.int(),
    mustAskOpenCount: z.int(),
    repeal: RepealView.nullable(),
  })
  .meta({ id: 'RegulationSummary' })
export type RegulationSummary = z.infer<typeof RegulationSummary>

/**
 * Where the product acts on rules by itself. Rules of any other kind are looked up and tried:
 * people go by them, and nothing happens by itself.
 */
export const ActedOnIn = z.enum([
  'desk',
  'pay',
  'appraisals',
  'discipline',
  'awards',
  'growth',
  'rewards',
  'leaving',
  'travel',
  'attendance',
  'contracting',
  'procedures',
])
export type ActedOnIn = z.infer<typeof ActedOnIn>

export const RuleSetSummary = z
  .strictObject({
    id: idOf('rule_set'),
    kind: z.string(),
    kindTitle: Words,
    title: Words,
    /** Tells two sets of one kind apart: `monthly`, `quarterly_360`. */
    key: z.string(),
    /** The newest, which may be still to come; a change is based on it. */
    version: Version,
    /** The one shown: the one in force, unless another was asked for; and from when it holds. */
    shownVersion: Version,
    validFrom: InstantText,
    regulationId: idOf('regulation').nullable(),
    openMustAskCount: z.int(),
    /** Null where they are only looked up and tried. */
    actedOnIn: ActedOnIn.nullable(),
    repeal: RepealView.nullable(),
  })
  .meta({ id: 'RuleSetSummary' })
export type RuleSetSummary = z.infer<typeof RuleSetSummary>

/** What rules say at one place, in words, with the clauses it came from. */
const Sentence = z.strictObject({
  rule: z.string(),
  text: Words,
  clauses: z.array(z.string()),
})

export const RegulationView = z
  .strictObject({
    summary: RegulationSummary,
    clauses: z.array(ClauseView),
    ruleSets: z.array(RuleSetSummary),
    /** Its rule sets in words, each in reading order, with the clauses each place came from. */
    sentences: z.array(Sentence.extend({ ruleSetId: idOf('rule_set') })),
    questions: z.array(QuestionView),
    /** What a change of this regulation, or of its rule sets, passes before it holds. */
    approvalPath: ApprovalPath,
    approvalPathVersion: Version,
    /** Why it is as it is, and who said so; null where it is as it came. */
    approvalPathReason: z.string().nullable(),
    /** Who passed it, in order. */
    approvalPathVerdicts: z.array(VerdictView),
    /** The paths before it, newest first, each with its reason, its signatures and its end. */
    formerPaths: z.array(
      z.strictObject({
        version: Version,
        steps: ApprovalPath,
        reason: z.string().nullable(),
        verdicts: z.array(VerdictView),
        until: InstantText,
      }),
    ),
  })
  .meta({ id: 'Regulation' })
export type RegulationView = z.infer<typeof RegulationView>

export const RuleSetView = z
  .strictObject({
    summary: RuleSetSummary,
    rules: z.unknown(),
    citations: Citations,
    /** The rules in words, in reading order, with the clauses each place came from. */
    sentences: z.array(Sentence),
    questions: z.array(QuestionView),
    /** What its kind leaves open and this text settles itself: what else it might have said. */
    choices: z.array(QuestionView.pick({ at: true, ask: true, options: true })),
    versions: z.array(
      z.strictObject({
        version: Version,
        state: VersionState,
        /** The version whose undecided places it fills, and which it otherwise repeats. */
        completes: Version.nullable(),
        /**
         * The version that was to come, and now comes as this one, with a change published since
         * carried on into it. That one says why it comes and who passed it; this one, what was carried.
         */
        carries: Version.nullable(),
        /** It is the repeal itself: while it is in force, nothing is decided. */
        repeals: z.boolean(),
        validFrom: InstantText,
        /** Until just before when it was published for; null for until another version decides. */
        validTo: InstantText.nullable(),
        recordedAt: InstantText,
        recordedBy: z.string(),
        /** Who reviewed and approved it, in order. */
        verdicts: z.array(VerdictView),
        /** Why it reaches back in time; null when it does not. */
        retroactiveReason: z.string().nullable(),
        note: z.string(),
        /** What the product noted by itself, in both languages; null where people wrote it. */
        noteSaid: Words.nullable(),
        /** The same of why it reaches back. */
        reasonSaid: Words.nullable(),
        /** The draft that became it; null where it came otherwise, or along with another change. */
        draftId: idOf('draft').nullable(),
      }),
    ),
  })
  .meta({ id: 'RuleSet' })
export type RuleSetView = z.infer<typeof RuleSetView>

/** The next version of a rule set. `If-Match` carries the newest version, as it was read. */
export const NewRuleVersion = z
  .strictObject({
    rules: z.unknown(),
    validFrom: WishedFromText.optional(),
    /** Needed where `validFrom` has passed: a correction of the past gives its reason. */
    retroactiveReason: Text(500).optional(),
    later: LaterVersions.optional(),
    note: Text(500),
  })
  .meta({ id: 'NewRuleVersion' })
export type NewRuleVersion = z.infer<typeof NewRuleVersion>

/** What a try-out asks for, as a form: which facts there are, and cases to begin with. */
export const FactsFormView = z
  .strictObject({
    kind: z.string(),
    /**
     * JSON Schema of the facts, with what they are called: `x-name` of a member, `x-values` of an
     * enumeration, `x-choices` of what the rules list by name.
     */
    schema: z.record(z.string(), z.unknown()),
    examples: z.array(ExampleView),
  })
  .meta({ id: 'FactsForm' })
export type FactsFormView = z.infer<typeof FactsFormView>

/** A kind of rule set that a company may write one of. */
export const RuleKindView = z
  .strictObject({
    kind: z.string(),
    title: Words,
    /** Why a new one in the regulation asked about could not be submitted now: others of its kind decide. */
    rival: Words.nullable(),
  })
  .meta({ id: 'RuleKind' })
export type RuleKindView = z.infer<typeof RuleKindView>

/** A rule set of the company's own: from its kind's starter, or as a copy of another one. */
export const NewRuleSet = z
  .strictObject({
    kind: z.string().min(1).max(40),
    title: z.strictObject({ zh: Line(200), en: Line(300) }),
    /** Tells it apart from others of its kind; left out, one is found. */
    key: z
      .string()
      .regex(/^[a-z]\w{0,39}$/)
      .optional(),
    copyOf: idOf('rule_set').optional(),
  })
  .meta({ id: 'NewRuleSet' })
export type NewRuleSet = z.infer<typeof NewRuleSet>

export const TryOut = z.strictObject({ facts: z.unknown() }).meta({ id: 'TryOut' })
/** What the rules in force would decide for given facts; nothing is stored. */
export const TryOutView = z
  .strictObject({
    decision: z.unknown().optional(),
    explanation: Explanation.optional(),
    refusal: Refusal.optional(),
    /** The zone that its sentences tell times in, where that is not the company’s. */
    zone: z.string().optional(),
  })
  .meta({ id: 'TryOutAnswer' })
export type TryOutView = z.infer<typeof TryOutView>

/** The same facts under the version a draft is based on, and under the draft. */
export const DraftTrialView = z
  .strictObject({ before: TryOutView, after: TryOutView })
  .meta({ id: 'DraftTrial' })
export type DraftTrialView = z.infer<typeof DraftTrialView>
