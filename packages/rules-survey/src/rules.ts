import { Span } from '@bylaw/calendar'
import { inWords, keyLike, wordsUpTo } from '@bylaw/rules-kit'
import * as z from 'zod'

const Key = keyLike('consulting')

export const Channel = z.enum(['email', 'portal', 'sms', 'chat', 'telephone'])
export type Channel = z.infer<typeof Channel>

/** The marks a customer may give, and from which on they are satisfied. */
export const Scale = z
  .strictObject({
    lowest: z.int().min(0).max(1),
    highest: z.int().min(2).max(100),
    satisfiedFrom: z.int().min(0).max(100),
  })
  .refine(
    ({ lowest, highest, satisfiedFrom }) => satisfiedFrom > lowest && satisfiedFrom <= highest,
    {
      path: ['satisfiedFrom'],
      ...inWords(
        '“满意”须高于最低分，不超过最高分。',
        'satisfied begins above the lowest mark and not beyond the highest',
      ),
    },
  )
export type Scale = z.infer<typeof Scale>

/** Something else that is asked, marked on the same scale. */
export const FurtherQuestion = z.strictObject({ key: keyLike('speed'), ask: wordsUpTo(120) })
export type FurtherQuestion = z.infer<typeof FurtherQuestion>

/** Who may be told of a bad mark, by what they are to the ticket. */
export const Told = z.enum(['assignee', 'group_leader', 'deputy', 'manager', 'director'])
export type Told = z.infer<typeof Told>

/** Asking customers how satisfied they are, and what is made of it (R02.2, R05.4). */
export const SurveyRules = z.strictObject({
  /** How long after closing; null until it is decided: R05.4 says “some set time”. */
  after: Span.nullable(),
  /** Whether a moment outside working time waits for the next opening. */
  onlyWhenOpen: z.boolean(),
  /** In order of preference; the first that reaches the customer is used. */
  channels: z.array(Channel).min(1).max(5),
  /** Null until it is decided: the text asks for a score and names no scale. */
  scale: Scale.nullable(),
  /** Asked beside the mark itself; the rate is made of the mark alone. */
  further: z.array(FurtherQuestion).max(5).default([]),
  /** Fewer answers than this show no rate, only counts; null until it is decided. */
  leastAnswers: z.int().min(1).max(10_000).nullable(),
  /** How long the link can be used, from sending. */
  expires: Span,
  reminders: z.strictObject({ after: Span, most: z.int().min(0).max(5) }),
  /** Nobody is asked again so soon after being asked; 0 asks at every closing. */
  quietDays: z.int().min(0).max(365),
  /** Tickets whose customers are not asked. */
  exclude: z.strictObject({
    types: z.array(Key).max(50),
    merged: z.boolean(),
    /** Closed without a solution. */
    unsolved: z.boolean(),
  }),
  /** Marks up to this one are looked into at once, by these; null tells nobody. */
  low: z
    .strictObject({ upTo: z.int().min(0).max(100), tell: z.array(Told).min(1).max(5) })
    .nullable()
    .default(null),
})
export type SurveyRules = z.infer<typeof SurveyRules>
