import { keyLike, wordsUpTo } from '@bylaw/rules-kit'
import * as z from 'zod'
import { rolesAreKnown } from './known-roles'
import { ladderIsInOrder } from './ladder-order'

const Key = keyLike('group_leader')
const Words = wordsUpTo(200)
const Named = z.strictObject({ key: Key, name: Words })
export type Named = z.infer<typeof Named>

export const Priority = z.enum(['urgent', 'high', 'normal', 'low'])
export type Priority = z.infer<typeof Priority>

/** The clocks of service levels, and that of a request to someone else for help (R03.6). */
export const CLOCKS = [
  'firstResponse',
  'nextResponse',
  'keepInformed',
  'resolution',
  'request',
] as const
export type ClockName = (typeof CLOCKS)[number]

/** One rung: when, for which tickets, and who is told or given it. */
export const Step = z.strictObject({
  /** Tells the steps of a ladder apart, so that what was sent stays known when rows move. */
  key: Key,
  at: z.discriminatedUnion('by', [
    /** Share of the promised time that has run: 0 at the start, 100 when it falls due. */
    z.strictObject({ by: z.literal('percent'), percent: z.int().min(0).max(1_000) }),
    /** Minutes of the clock's own time from the due time: −60 is an hour before, 0 when due. */
    z.strictObject({ by: z.literal('minutes'), minutes: z.int().min(-525_600).max(525_600) }),
  ]),
  /** Only for these; null for all. */
  priorities: z.array(Priority).min(1).max(4).nullable(),
  /** Who is told. */
  tell: z.array(Key).max(10),
  /** Who gets the ticket now; null leaves it where it is. */
  assign: Key.nullable(),
  /** Told again every so many minutes of the clock's time, `most` times or until it is met. */
  repeat: z
    .strictObject({
      everyMinutes: z.int().min(1).max(525_600),
      most: z.int().min(1).max(1_000).nullable(),
    })
    .nullable(),
})
export type Step = z.infer<typeof Step>

const LadderShape = z.array(Step).max(30)
/** Steps in order of time. All are counted the same way, so that their order can be seen. */
export const Ladder = LadderShape.superRefine(ladderIsInOrder)
export type Ladder = z.infer<typeof LadderShape>

const EscalationRulesShape = z.strictObject({
  /** Whom steps may name: the ticket's assignee, posts of the department. */
  roles: z.array(Named).min(1).max(40),
  ladders: z.strictObject({
    firstResponse: Ladder.nullable().optional(),
    nextResponse: Ladder.nullable().optional(),
    keepInformed: Ladder.nullable().optional(),
    resolution: Ladder.nullable().optional(),
    request: Ladder.nullable().optional(),
  }),
  /** Complaints have a handler and a clock of their own (R04.1). */
  complaint: z
    .strictObject({
      handler: Key,
      /** By when a complaint is answered; null until it is decided. */
      withinMinutes: z.int().min(1).max(525_600).nullable(),
      /** `business` counts the hours of the working calendar, `always` day and night. */
      clock: z.enum(['business', 'always']),
      ladder: Ladder.nullable(),
    })
    .optional(),
})
/**
 * Who is told, and when, while a promise runs out. A clock left out is none of this rule set's
 * business; null is one the company has yet to decide; no steps means that nobody is told.
 */
export const EscalationRules = EscalationRulesShape.superRefine(rolesAreKnown)
export type EscalationRules = z.infer<typeof EscalationRulesShape>
