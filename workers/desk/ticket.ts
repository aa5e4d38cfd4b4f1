import type { Channel, Priority, RuleVersionRef, TicketState, TicketType } from '@bylaw/contract'
import type { Refusal } from '@bylaw/rules-kit'

/** What happened to a ticket as its clocks see it. */
export type MarkType =
  | 'customer_message'
  | 'agent_reply'
  | 'waiting_customer'
  | 'waiting_third_party'
  | 'resumed'
  | 'solved'
  | 'reopened'
  | 'closed'

export interface Mark {
  readonly atMs: number
  readonly type: MarkType
}

/**
 * The rule versions a ticket was promised under, at its opening; they never move again. Only a
 * calendar that the company did not have yet is filled in later.
 */
export interface RulePins {
  readonly sla: RulePin | null
  readonly calendar: RulePin | null
}

export type RulePin = Pick<RuleVersionRef, 'ruleSetId' | 'version'>

/** A ticket as the Desk keeps it. */
export interface Ticket {
  readonly number: number
  readonly id: string
  readonly subject: string
  readonly state: TicketState
  /** The company's own state within that; null is the first of its kind. */
  readonly stage: string | null
  readonly type: TicketType
  readonly priority: Priority
  readonly channel: Channel
  readonly customerId: string
  /** The customer's level when the ticket was opened: promises do not move with it. */
  readonly customerLevel: string
  readonly assigneeId: string | null
  readonly openedAtMs: number
  readonly updatedAtMs: number
  readonly closedAtMs: number | null
  readonly outcome: string | null
  readonly marks: readonly Mark[]
  readonly pins: RulePins
  /** Why no time could be promised, when the rules refused. */
  readonly refusal: Refusal | null
  readonly firstResponseBreachedAtMs: number | null
  readonly resolutionBreachedAtMs: number | null
  /** The first instant at which a running promise would be broken; null when none can be. */
  readonly firstResponseBreaksAtMs: number | null
  readonly resolutionBreaksAtMs: number | null
  /** The nearest running promise; `NEVER_MS` when none runs. The queue is ordered by it. */
  readonly dueAtMs: number
  readonly version: number
}

/** Sorts behind every real instant. */
export const NEVER_MS = 8_640_000_000_000_000

/** The number people say on the telephone: 1042 is `TS-1042`. */
export const numberText = (number: number): string => `TS-${number}`

/** The number behind the text: `TS-1042` is 1042. */
export const numberFrom = ({ number }: { readonly number: string }): number =>
  Number(number.slice('TS-'.length))
