import { Span } from '@bylaw/calendar'
import { keyLike, wordsUpTo } from '@bylaw/rules-kit'
import * as z from 'zod'
import { statesAreWhole, transitionsAreKnown } from './soundness'

const Key = keyLike('in_progress')

/** What a state means to clocks, queues and reports, whatever a company calls it. */
export const CATEGORIES = [
  'open',
  'in_progress',
  'waiting_customer',
  'waiting_third_party',
  'solved',
  'closed',
] as const
export const Category = z.enum(CATEGORIES)
export type Category = z.infer<typeof Category>

/** Who works on tickets. What a customer may do is not for a company's rules to narrow. */
export const STAFF = ['owner', 'manager', 'lead', 'engineer'] as const
export const StaffRole = z.enum(STAFF)
export type StaffRole = z.infer<typeof StaffRole>

export const State = z.strictObject({ key: Key, name: wordsUpTo(40), category: Category })
export type State = z.infer<typeof State>

/** Who may bring a ticket from one state to another; `from: null` is any other state. */
export const Transition = z.strictObject({
  from: Key.nullable(),
  to: Key,
  by: z.array(StaffRole).min(1).max(STAFF.length),
})
export type Transition = z.infer<typeof Transition>

/** What follows when a customer says nothing. */
export const Silence = z.strictObject({
  /** From when the ticket came to wait for them, or they last wrote; null: nothing ever follows. */
  after: Span.nullable(),
  /** They are reminded so long after the beginning. */
  reminders: z.array(Span).max(5),
  /** Closed, given back to whoever has it, or left where it is while they are told. */
  ends: z.enum(['close', 'back_to_work', 'tell']),
})
export type Silence = z.infer<typeof Silence>

const LifecycleRulesShape = z.strictObject({
  states: z.array(State).min(CATEGORIES.length).max(40),
  transitions: z.array(Transition).max(400),
  /** While a customer owes us an answer; null until it is decided. */
  silence: Silence.nullable(),
  /** While a customer tries a solution (R05.3.2); null until it is decided. */
  confirmation: Silence.nullable(),
  /**
   * How long a customer's word opens a closed ticket again, and after which it opens a linked one;
   * `within: null` is for good, and null until it is decided.
   */
  reopening: z.strictObject({ within: Span.nullable() }).nullable(),
  /** Whether a ticket may be closed while parts of it are open. */
  children: z.enum(['must_be_closed', 'may_stay_open']),
  /** How long merging two tickets can be undone. */
  mergeUndo: Span,
})
/** Where a ticket can stand, who may move it, and what happens when nobody does. */
export const LifecycleRules =
  LifecycleRulesShape.superRefine(statesAreWhole).superRefine(transitionsAreKnown)
export type LifecycleRules = z.infer<typeof LifecycleRulesShape>
