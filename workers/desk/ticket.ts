import type {
  Channel,
  EndedAs,
  Priority,
  RuleVersionRef,
  TicketState,
  TicketType,
} from '@bylaw/contract'
import type { Refusal } from '@bylaw/rules-kit'

/** What happened to a ticket as its clocks see it. */
export type MarkType =
  | 'customer_message'
  | 'agent_reply'
  | 'waiting_customer'
  | 'waiting_third_party'
  | 'resumed'
  | 'solved'
  /** With `closed` at once: it went into another ticket, or its customer took it back. */
  | 'merged'
  | 'withdrawn'
  | 'reopened'
  | 'closed'

export type Mark =
  | { readonly atMs: number; readonly type: MarkType }
  /** From then on the policy of the new priority holds, counted from the opening. */
  | {
      readonly atMs: number
      readonly type: 'priority_changed'
      readonly priority: Priority
      readonly before: Priority
    }
  /** The requester agreed to wait: the solution is promised for then, by the agreement of this place. */
  | {
      readonly atMs: number
      readonly type: 'deferred'
      readonly untilMs: number
      readonly n: number
    }

/**
 * The rule versions a ticket is promised under: the service levels in force at its opening, and
 * the calendars that count from then on, one after the other. As long as it is not closed they
 * follow what the company writes down for that time; then they never move again.
 */
export interface RulePins {
  readonly sla: RulePin | null
  readonly calendar: RulePin | null
  /** Calendars that take over later, each from its moment; left out where there are none. */
  readonly laterCalendars?: readonly (RulePin & { readonly fromMs: number })[]
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
  /** What colleagues call it by, in the order in which that was put on; no two alike. */
  readonly tags: readonly string[]
  readonly customerId: string
  /** The customer's level when the ticket was opened: promises do not move with it. */
  readonly customerLevel: string
  /** Whom of the customer's people it is from; null where nobody is named. */
  readonly contactId: string | null
  readonly assigneeId: string | null
  /**
   * Whose it was from its opening, before anybody took it: the customer's first responsible; null
   * where it has none.
   */
  readonly awaitedId: string | null
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
  /**
   * When its clocks have to be looked at: nothing about them has to be said or written down
   * before. Null where nothing is to come; looking early does no harm.
   */
  readonly wakesAtMs: number | null
  /** The nearest running promise; `NEVER_MS` when none runs. The queue is ordered by it. */
  readonly dueAtMs: number
  readonly version: number
}

/** The outcome of a ticket that its customer has no need of any more. */
export const WITHDRAWN = 'withdrawn'

/** How a closed ticket ended, where nothing is owed on it any more though nobody solved it. */
export function endedAs({ state, marks }: Pick<Ticket, 'state' | 'marks'>): EndedAs | null {
  if (state !== 'closed') return null
  const since = marks.slice(marks.findLastIndex(({ type }) => type === 'reopened') + 1)
  return since.map(({ type }) => type).find(isEnd) ?? null
}

/** When we first answered, by a word or a solution; null where nobody did, closed or not. */
export const firstAnswerAtMs = ({ marks }: Pick<Ticket, 'marks'>): number | null =>
  marks.find(({ type }) => type === 'agent_reply' || type === 'solved')?.atMs ?? null

export const isEnd = (type: Mark['type']): type is EndedAs =>
  type === 'merged' || type === 'withdrawn'

/** Sorts behind every real instant. */
export const NEVER_MS = 8_640_000_000_000_000

/** The number people say on the telephone: 1042 is `TS-1042`. */
export const numberText = (number: number): string => `TS-${number}`

/** The number behind the text: `TS-1042` is 1042. */
export const numberFrom = ({ number }: { readonly number: string }): number =>
  Number(number.slice('TS-'.length))
