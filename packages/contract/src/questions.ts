import * as z from 'zod'
import { InstantText, idOf, Text, Version, Words } from './common'

const Decision = z.strictObject({
  value: z.unknown(),
  reason: z.string(),
  decidedBy: z.string(),
  decidedAt: InstantText,
})

/** A decision that a text leaves open, and how it stands. */
export const QuestionView = z
  .strictObject({
    id: idOf('question'),
    /** The question of the kind or pack it belongs to, e.g. `pay.guarantee_reading`. */
    key: z.string(),
    type: z.enum(['ambiguity', 'contradiction', 'gap']),
    regulationId: idOf('regulation').nullable(),
    ruleSetId: idOf('rule_set').nullable(),
    clauses: z.array(z.string()),
    /** JSON pointer into the rule set that the answer fills; null for a mere notice. */
    at: z.string().nullable(),
    ask: Words,
    options: z.array(z.strictObject({ value: z.unknown(), label: Words, consequence: Words })),
    proposed: z.unknown().optional(),
    mustAsk: z.boolean(),
    /** How it is decided by now; null while it is open. */
    decision: Decision.nullable(),
    /** The answer that rules to come hold instead, and from when; null where none is to come. */
    coming: Decision.extend({ from: InstantText }).nullable(),
    /**
     * Undecided, it `stops` figures, or the rules shown go `by_proposal`, or by something else that
     * they hold (`otherwise`), or nothing of them depends on it (`open`).
     */
    standing: z.enum(['decided', 'stops', 'by_proposal', 'otherwise', 'open']),
    /** What those rules hold instead of the proposal; absent unless they go `otherwise`. */
    held: z.unknown().optional(),
    /**
     * What becomes of an answer: an option fills an open place `at_once`; where the rules say
     * something, what leaves them `as_they_are` holds at once and any other answer goes into a draft;
     * what is typed does too, and is looked over `on_path`. Where there is no path, an answer holds
     * `unless_examples` come out otherwise, which makes a draft of it, or the reader's own answers gather
     * in a draft already, which it joins. Rules that are only begun or repealed take none but `in_draft`.
     */
    holds: z.enum(['at_once', 'as_they_are', 'on_path', 'unless_examples', 'in_draft']),
    /**
     * The draft that answers it and is not published yet, and how it does; null where there is none.
     * Until it is submitted, the author's further answers about the same rules gather in it.
     */
    waiting: z
      .strictObject({
        draftId: idOf('draft'),
        draftedBy: z.string(),
        isSubmitted: z.boolean(),
        value: z.unknown(),
        reason: z.string(),
        /** How many questions it answers, this one among them. */
        answers: z.int(),
      })
      .nullable(),
    version: Version,
  })
  .meta({ id: 'Question' })
export type QuestionView = z.infer<typeof QuestionView>

/** A question after somebody answered it. */
export const DecidedQuestion = QuestionView.extend({
  /** The draft that the answer is in, and is submitted with; null where it holds. */
  draftId: idOf('draft').nullable(),
}).meta({ id: 'DecidedQuestion' })
export type DecidedQuestion = z.infer<typeof DecidedQuestion>

export const QuestionDecision = z
  .strictObject({ value: z.unknown(), reason: Text(500) })
  .meta({ id: 'QuestionDecision' })
export type QuestionDecision = z.infer<typeof QuestionDecision>
