import * as z from 'zod'
import { DateText, InstantText, Text } from './common'
import { Score, ScoresByKey } from './scores'
import { Explanation, Refusal } from './trace'

/**
 * How a completed sheet stands with the person it is about: told of it, acknowledged, appealed
 * against, the appeal withdrawn, or the result upheld or changed by those who heard it.
 */
export const AppraisalStanding = z.enum([
  'told',
  'acknowledged',
  'appealed',
  'withdrawn',
  'upheld',
  'changed',
])
export type AppraisalStanding = z.infer<typeof AppraisalStanding>

/** One word of an appeal, in its order. */
export const AppraisalWord = z
  .strictObject({
    kind: z.enum(['acknowledged', 'appealed', 'withdrawn', 'upheld', 'changed']),
    /** Why; empty where nothing is asked for. */
    text: z.string(),
    /** By name, as of then. */
    by: z.string(),
    at: InstantText,
    /** Of a changed result: the points it comes to. */
    totalPoints: z.string().nullable(),
    /** Whether the appeal was decided with this word; others are one voice of several. */
    decides: z.boolean(),
  })
  .meta({ id: 'AppraisalWord' })
export type AppraisalWord = z.infer<typeof AppraisalWord>

/** What may be said against a result, and what was. */
export const AppraisalAppeal = z
  .strictObject({
    /** The last day on which an appeal can be made, by the rules in force today. */
    until: DateText.nullable(),
    /** Why no appeal can be made now: no rules, a question to decide, too late, once already. */
    refusal: Refusal.nullable(),
    explanation: Explanation.nullable(),
    /** By when the running appeal is to be decided. */
    decideBy: DateText.nullable(),
    overdue: z.boolean(),
    /** How many have to say the same before it is decided; null where no appeal runs. */
    leastHearers: z.int().nullable(),
    /** Whether the reader is one of those who may hear it, and has not said anything to it yet. */
    mayJudge: z.boolean(),
    words: z.array(AppraisalWord),
  })
  .meta({ id: 'AppraisalAppeal' })
export type AppraisalAppeal = z.infer<typeof AppraisalAppeal>

export const NewAppeal = z.strictObject({ text: Text(2_000) }).meta({ id: 'NewAppeal' })
export type NewAppeal = z.infer<typeof NewAppeal>

/**
 * What one of those who hear an appeal says: the result stays, or these are the scores. Of a review
 * by several groups it is the total: nobody else's scores are theirs to change.
 */
export const AppealVerdict = z
  .discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('upheld'), text: Text(2_000) }),
    z.strictObject({
      outcome: z.literal('changed'),
      text: Text(2_000),
      scores: ScoresByKey.optional(),
      totalPoints: Score.optional(),
    }),
  ])
  .meta({ id: 'AppealVerdict' })
export type AppealVerdict = z.infer<typeof AppealVerdict>
