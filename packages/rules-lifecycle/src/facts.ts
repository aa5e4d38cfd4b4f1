import { Calendar } from '@bylaw/calendar'
import * as z from 'zod'
import { StaffRole } from './rules'

/** Epoch milliseconds from 1970 to 2200. */
const AtMs = z.int().min(0).max(7_258_118_400_000)
const Key = z.string().min(1).max(40)

/** Someone among the staff wants to bring a ticket from one state to another. */
export const MoveFacts = z.strictObject({
  by: z.literal('move'),
  from: Key,
  to: Key,
  role: StaffRole,
})
export type MoveFacts = z.infer<typeof MoveFacts>

/** A customer says nothing while the ticket waits for an answer, or for a word on a solution. */
export const SilenceFacts = z.strictObject({
  by: z.literal('silence'),
  waitingFor: z.enum(['answer', 'confirmation']),
  sinceMs: AtMs,
  calendar: Calendar,
})
export type SilenceFacts = z.infer<typeof SilenceFacts>

/** A customer writes on a closed ticket. */
export const ReplyFacts = z.strictObject({
  by: z.literal('reply'),
  closedAtMs: AtMs,
  atMs: AtMs,
  calendar: Calendar,
})
export type ReplyFacts = z.infer<typeof ReplyFacts>

/** A ticket is to be closed that others are part of. */
export const ClosingFacts = z.strictObject({
  by: z.literal('closing'),
  openChildren: z.int().min(0).max(10_000),
})
export type ClosingFacts = z.infer<typeof ClosingFacts>

export const LifecycleFacts = z.discriminatedUnion('by', [
  MoveFacts,
  SilenceFacts,
  ReplyFacts,
  ClosingFacts,
])
export type LifecycleFacts = z.infer<typeof LifecycleFacts>
