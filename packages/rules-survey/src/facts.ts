import { Calendar } from '@bylaw/calendar'
import * as z from 'zod'
import { Channel } from './rules'

/** Epoch milliseconds from 1970 to 2200. */
const AtMs = z.int().min(0).max(7_258_118_400_000)

/** One closing of a ticket. A ticket closed again after a reopening is another closing. */
export const ClosingFacts = z.strictObject({
  by: z.literal('closing'),
  closedAtMs: AtMs,
  /** When it was opened again; null while it stays closed. */
  reopenedAtMs: AtMs.nullable(),
  ticketType: z.string().min(1).max(40).nullable(),
  /** It was closed because another ticket carries on. */
  merged: z.boolean(),
  solved: z.boolean(),
  contact: z.strictObject({
    /** Channels by which the customer can be reached. */
    reachable: z.array(Channel).max(5),
    /** They said that they do not want to be asked. */
    declined: z.boolean(),
    /** When they were last asked, about another closing; null if never. */
    lastAskedAtMs: AtMs.nullable(),
  }),
  /** When they were asked about this closing, the invitation first, then reminders. */
  sentAtMs: z.array(AtMs).max(10),
  answeredAtMs: AtMs.nullable(),
  calendar: Calendar,
  nowMs: AtMs,
})
export type ClosingFacts = z.infer<typeof ClosingFacts>

/** The same without a calendar, where whoever asks has one that counts, or several in turn. */
export type Closing = Omit<ClosingFacts, 'calendar'>

/** The answers of a period, a team or a person. */
export const RateFacts = z.strictObject({
  by: z.literal('rate'),
  /** How many were asked. */
  asked: z.int().min(0).max(10_000_000),
  scores: z.array(z.int().min(-1_000).max(1_000)).max(100_000),
})
export type RateFacts = z.infer<typeof RateFacts>

export const SurveyFacts = z.discriminatedUnion('by', [ClosingFacts, RateFacts])
export type SurveyFacts = z.infer<typeof SurveyFacts>
