import * as z from 'zod'
import { DateText, InstantText, idOf, PageQuery, PeriodText, Text, Version, Words } from './common'

/** A case that repeated low grades opened, or something decided upon one result. */
export const ConsequenceKind = z.enum(['low_grades', 'result'])
export type ConsequenceKind = z.infer<typeof ConsequenceKind>

/** What comes of results. A bonus is a reward of its own: see /v1/deeds. */
export const Measure = z.enum(['none', 'talk', 'training', 'raise', 'demotion', 'end_of_contract'])
export type Measure = z.infer<typeof Measure>

/** Decides upon a completed result that nobody appeals against: nothing of it is to anyone's harm. */
export const NewConsequence = z
  .strictObject({
    appraisalId: idOf('appraisal'),
    measure: z.enum(['talk', 'training', 'raise']),
    text: Text(2_000),
  })
  .meta({ id: 'NewConsequence' })
export type NewConsequence = z.infer<typeof NewConsequence>

/** The person's answer to a case, once. */
export const ConsequenceReply = z
  .strictObject({ text: Text(4_000) })
  .meta({ id: 'ConsequenceReply' })
export type ConsequenceReply = z.infer<typeof ConsequenceReply>

/** What comes of a case on low grades: perhaps nothing. */
export const ConsequenceVerdict = z
  .strictObject({
    measure: z.enum(['none', 'talk', 'training', 'demotion', 'end_of_contract']),
    text: Text(2_000),
  })
  .meta({ id: 'ConsequenceVerdict' })
export type ConsequenceVerdict = z.infer<typeof ConsequenceVerdict>

/** `no_longer` where an appeal made of the grades what reaches no limit. */
export const ConsequenceState = z.enum(['open', 'decided', 'no_longer'])
export type ConsequenceState = z.infer<typeof ConsequenceState>

const Plain = {
  id: idOf('consequence'),
  kind: ConsequenceKind,
  person: z.strictObject({ id: idOf('person'), name: z.string() }),
  state: ConsequenceState,
  measure: Measure.nullable(),
  /** The last day on which the person may answer; null where there is nothing to answer. */
  replyBy: DateText.nullable(),
  at: InstantText,
}

export const ConsequenceRow = z
  .strictObject({ ...Plain, hasReply: z.boolean() })
  .meta({ id: 'ConsequenceRow' })
export type ConsequenceRow = z.infer<typeof ConsequenceRow>

export const ConsequenceView = z
  .strictObject({
    ...Plain,
    /** The results that it rests on, the latest first. */
    evidence: z.array(
      z.strictObject({
        appraisalId: idOf('appraisal'),
        period: PeriodText,
        gradeName: Words,
        /** Whether an appeal against it runs, so that it counts for nothing now. */
        frozen: z.boolean(),
      }),
    ),
    /** Of low grades: how many the rules ask for, and the clauses that say so. */
    limit: z.int().nullable(),
    clauses: z.array(z.string()),
    reply: z.strictObject({ text: z.string(), at: InstantText }).nullable(),
    verdict: z.strictObject({ text: z.string(), by: z.string(), at: InstantText }).nullable(),
    mayReply: z.boolean(),
    mayDecide: z.boolean(),
    version: Version,
  })
  .meta({ id: 'Consequence' })
export type ConsequenceView = z.infer<typeof ConsequenceView>

export const ConsequenceQuery = PageQuery.extend({
  /** Only those that rest on this result. */
  appraisalId: idOf('appraisal').optional(),
})
