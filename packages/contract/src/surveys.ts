import * as z from 'zod'
import { DateText, InstantText, idOf, PageQuery, Text, Words } from './common'
import { Explanation, Refusal } from './trace'

/** The marks a customer may give, and from which on they are satisfied. */
export const SurveyScale = z.strictObject({
  lowest: z.int(),
  highest: z.int(),
  satisfiedFrom: z.int(),
})

const SurveyQuestions = z.array(z.strictObject({ key: z.string(), ask: Words }))

/** What a customer answered, once and for all. */
export const SurveyReply = z.strictObject({
  score: z.int(),
  /** Marks of what was asked beside, by the question’s key; left out where none was given. */
  marks: z.record(z.string(), z.int()),
  comment: z.string(),
  answeredAt: InstantText,
  /** The colleague who wrote it down, where the customer did not answer themselves. */
  recordedBy: idOf('person').nullable(),
})

/** A closing as its customer is asked about it. */
export const SurveyForm = z
  .strictObject({
    companyName: z.string(),
    number: z.string(),
    subject: z.string(),
    closedAt: InstantText,
    /** Until when it can be answered; null before it was sent. */
    expiresAt: InstantText.nullable(),
    scale: SurveyScale,
    questions: SurveyQuestions,
    reply: SurveyReply.nullable(),
  })
  .meta({ id: 'SurveyForm' })
export type SurveyForm = z.infer<typeof SurveyForm>

const Mark = z.int().min(0).max(100)

export const SurveyAnswer = z
  .strictObject({
    score: Mark,
    marks: z.record(z.string().max(40), Mark).default({}),
    comment: Text(2_000).optional(),
  })
  .meta({ id: 'SurveyAnswer' })
export type SurveyAnswer = z.infer<typeof SurveyAnswer>

const LinkToken = z.string().max(2_000)
export const SurveyLink = z.strictObject({ token: LinkToken }).meta({ id: 'SurveyLink' })
export const SurveyAnswerByLink = z
  .strictObject({ token: LinkToken, ...SurveyAnswer.shape })
  .meta({ id: 'SurveyAnswerByLink' })

/**
 * Where a closing stands: `waiting` for its time, `asked`, `answered`, `over` without an answer, or
 * `not_asked`, for the reason in `because`.
 */
export const SurveyState = z.enum(['waiting', 'asked', 'answered', 'over', 'not_asked'])
export type SurveyState = z.infer<typeof SurveyState>

/** One closing of a ticket, as colleagues see it. */
export const SurveyView = z
  .strictObject({
    ticketId: idOf('ticket'),
    number: z.string(),
    subject: z.string(),
    customerId: idOf('customer'),
    /** Who had the ticket when it was closed: whom the answer speaks of. */
    personId: idOf('person').nullable(),
    closedAt: InstantText,
    state: SurveyState,
    because: Words.nullable(),
    askedAt: InstantText.nullable(),
    expiresAt: InstantText.nullable(),
    scale: SurveyScale.nullable(),
    questions: SurveyQuestions,
    reply: SurveyReply.nullable(),
    /** Whether the mark is one of those that are looked into at once. */
    low: z.boolean(),
  })
  .meta({ id: 'Survey' })
export type SurveyView = z.infer<typeof SurveyView>

/** Closings from one day to another, both included. */
const Period = z.object({
  personId: idOf('person').optional(),
  from: DateText.optional(),
  to: DateText.optional(),
})
export const SurveyQuery = PageQuery.extend({
  ...Period.shape,
  only: z.enum(['all', 'answered', 'low']).default('all'),
})
export const SatisfactionQuery = Period

/** How satisfied those are who answered (R02.2). */
export const SatisfactionView = z
  .strictObject({
    asked: z.int(),
    answers: z.int(),
    satisfied: z.int().nullable(),
    /** Per cent; null while there are too few answers. */
    satisfiedPercent: z.string().nullable(),
    meanScore: z.string().nullable(),
    answeredPercent: z.string().nullable(),
    explanation: Explanation.nullable(),
    refusal: Refusal.nullable(),
  })
  .meta({ id: 'Satisfaction' })
export type SatisfactionView = z.infer<typeof SatisfactionView>
