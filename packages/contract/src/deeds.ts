import * as z from 'zod'
import {
  AmountText,
  InstantText,
  idOf,
  Line,
  Money,
  MonthText,
  PageQuery,
  Text,
  Version,
  Words,
} from './common'
import { Explanation } from './trace'

const Named = z.strictObject({ id: idOf('person'), name: z.string() })
const Key = z.string().min(1).max(40)

/** A suggestion, by the reader and whoever thought of it with them (R18.1.4). */
export const NewSuggestion = z
  .strictObject({
    title: Line(120),
    text: Text(4_000),
    /** Others who made it, after the reader. */
    withIds: z.array(idOf('person')).max(19),
  })
  .meta({ id: 'NewSuggestion' })
export type NewSuggestion = z.infer<typeof NewSuggestion>

/** What somebody else did that deserves a reward (R10.2.4, R12.3, R18.3). */
export const NewDeed = z
  .strictObject({
    title: Line(120),
    text: Text(4_000),
    /** Who did it, the first to be named first. */
    personIds: z.array(idOf('person')).min(1).max(20),
    /** The completed result that it rests on. */
    appraisalId: idOf('appraisal').optional(),
  })
  .meta({ id: 'NewDeed' })
export type NewDeed = z.infer<typeof NewDeed>

/** Takes up a suggestion or does not; its people read why. */
export const SuggestionAssessment = z
  .strictObject({ outcome: z.enum(['adopted', 'declined']), text: Text(2_000) })
  .meta({ id: 'SuggestionAssessment' })
export type SuggestionAssessment = z.infer<typeof SuggestionAssessment>

/** That an adopted suggestion works, and what it brought or saved, if that is known. */
export const SuggestionEffect = z
  .strictObject({ text: Text(2_000), benefit: AmountText.optional() })
  .meta({ id: 'SuggestionEffect' })
export type SuggestionEffect = z.infer<typeof SuggestionEffect>

/** Proposes rewards of one set of rules; whoever these name approve it. */
export const RewardProposal = z
  .strictObject({
    ruleSetId: idOf('rule_set'),
    claims: z
      .array(
        z.strictObject({
          reward: Key,
          /** The sum, where the rules leave it to be set. */
          sum: AmountText.optional(),
        }),
      )
      .min(1)
      .max(20),
    /** Whose pay it becomes part of. */
    payMonth: MonthText,
    text: Text(2_000),
  })
  .meta({ id: 'RewardProposal' })
export type RewardProposal = z.infer<typeof RewardProposal>

export const RewardApproval = z.strictObject({ post: Key }).meta({ id: 'RewardApproval' })
export type RewardApproval = z.infer<typeof RewardApproval>

/** Turns a proposal down; a better one may follow. */
export const RewardRefusal = z
  .strictObject({ post: Key, text: Text(2_000) })
  .meta({ id: 'RewardRefusal' })
export type RewardRefusal = z.infer<typeof RewardRefusal>

export const DeedKind = z.enum(['suggestion', 'deed'])
export type DeedKind = z.infer<typeof DeedKind>

/** Of a suggestion how far it has come; a deed is recorded, no more. */
export const DeedState = z.enum(['made', 'adopted', 'declined', 'worked', 'recorded'])
export type DeedState = z.infer<typeof DeedState>

export const RewardState = z.enum(['none', 'proposed', 'given'])
export type RewardState = z.infer<typeof RewardState>

/** Which deeds: the reader's own, those that everyone may read, or all. */
export const DeedQuery = PageQuery.extend({
  of: z.enum(['mine', 'shown', 'all']).default('mine'),
})

export const DeedRow = z
  .strictObject({
    id: idOf('deed'),
    kind: DeedKind,
    title: z.string(),
    people: z.array(Named),
    madeAt: InstantText,
    state: DeedState,
    reward: RewardState,
  })
  .meta({ id: 'DeedRow' })
export type DeedRow = z.infer<typeof DeedRow>

/** A post that approves a reward, and how it stands; `exempt` where all who hold it would get it. */
export const RewardPost = z
  .strictObject({
    key: z.string(),
    name: Words,
    holders: z.array(Named),
    standing: z.enum(['waiting', 'approved', 'exempt']),
    /** Whether the reader may approve it or turn it down for this post now. */
    isReaders: z.boolean(),
  })
  .meta({ id: 'RewardPost' })
export type RewardPost = z.infer<typeof RewardPost>

/** What is proposed or given: who gets what by the rules, and when. */
export const RewardView = z
  .strictObject({
    names: z.array(Words),
    shares: z.array(z.strictObject({ ...Named.shape, amount: Money })),
    total: Money,
    payMonth: MonthText,
    explanation: Explanation,
    posts: z.array(RewardPost),
  })
  .meta({ id: 'Reward' })
export type RewardView = z.infer<typeof RewardView>

export const DeedWordKind = z.enum([
  'adopted',
  'declined',
  'worked',
  'proposed',
  'approved',
  'turned_down',
  'given',
])
export type DeedWordKind = z.infer<typeof DeedWordKind>

export const DeedWordView = z
  .strictObject({
    kind: DeedWordKind,
    text: z.string(),
    post: Words.nullable(),
    benefit: Money.nullable(),
    by: z.string(),
    at: InstantText,
  })
  .meta({ id: 'DeedWord' })
export type DeedWordView = z.infer<typeof DeedWordView>

/** A deed as its reader may see it: what it earns is for those concerned. */
export const DeedView = z
  .strictObject({
    id: idOf('deed'),
    kind: DeedKind,
    title: z.string(),
    text: z.string(),
    people: z.array(Named),
    madeBy: z.string(),
    madeAt: InstantText,
    appraisalId: idOf('appraisal').nullable(),
    state: DeedState,
    rewardState: RewardState,
    /** Null for whom it does not concern, and while nothing is proposed. */
    reward: RewardView.nullable(),
    words: z.array(DeedWordView),
    mayAssess: z.boolean(),
    mayConfirm: z.boolean(),
    mayPropose: z.boolean(),
    version: Version,
  })
  .meta({ id: 'Deed' })
export type DeedView = z.infer<typeof DeedView>

/** What is needed of a reward before it can be proposed. */
export const RewardNeeds = z.enum(['nothing', 'sum', 'benefit', 'decision'])
export type RewardNeeds = z.infer<typeof RewardNeeds>

/** The rewards that the company's rules know today. */
export const RewardRulesView = z
  .strictObject({
    sets: z.array(
      z.strictObject({
        ruleSetId: idOf('rule_set'),
        title: Words,
        rewards: z.array(
          z.strictObject({
            key: z.string(),
            name: Words,
            forSuggestions: z.boolean(),
            needs: RewardNeeds,
            clauses: z.array(z.string()),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'RewardRules' })
export type RewardRulesView = z.infer<typeof RewardRulesView>
