import { Calendar } from '@bylaw/calendar'
import * as z from 'zod'
import { Priority } from './rules'

/** Epoch milliseconds from 1970 to 2200. */
const AtMs = z.int().min(0).max(7_258_118_400_000)

const at = <Type extends string>(type: Type) =>
  z.strictObject({ type: z.literal(type), atMs: AtMs })

/**
 * What happened to a ticket, in the order it was recorded. Pauses and waiting are rebuilt from
 * this each time, never kept as a running total.
 */
export const TicketEvent = z.discriminatedUnion('type', [
  at('customer_message'),
  at('agent_reply'),
  /** Marks the first response itself; where there is none, the first `agent_reply` is it. */
  at('first_response'),
  at('waiting_customer'),
  at('waiting_third_party'),
  at('resumed'),
  z.strictObject({ type: z.literal('priority_changed'), atMs: AtMs, priority: Priority }),
  z.strictObject({
    type: z.literal('customer_level_changed'),
    atMs: AtMs,
    customerLevel: z.string().nullable(),
  }),
  /** The requester agreed that it can wait: the solution is promised for that time (R03.2). */
  z.strictObject({ type: z.literal('deferred'), atMs: AtMs, untilMs: AtMs }),
  at('solved'),
  /** It went into another ticket, where it is answered: what was not kept yet is not owed any more. */
  at('merged'),
  /** The customer has no need of it any more. */
  at('withdrawn'),
  at('closed'),
  at('reopened'),
])
export type TicketEvent = z.infer<typeof TicketEvent>

/** A ticket as its clocks see it. */
export const Ticket = z.strictObject({
  /** Priority when it was opened; `priority_changed` events change it. */
  priority: Priority,
  customerLevel: z.string().nullable().optional(),
  channel: z.string(),
  openedAtMs: AtMs,
  /** Who wrote first. When it was an agent, nobody is waiting for an answer yet. */
  openedBy: z.enum(['customer', 'agent']).optional(),
  history: z.array(TicketEvent).max(10_000),
})
export type Ticket = z.infer<typeof Ticket>

export const SlaFacts = z.strictObject({
  ...Ticket.shape,
  calendar: Calendar,
  /** The moment the clocks are read. Later events do not count yet. */
  nowMs: AtMs,
})
export type SlaFacts = z.infer<typeof SlaFacts>
