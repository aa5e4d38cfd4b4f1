import type { Refusal } from '@bylaw/rules-kit'
import type { ClockName } from '@bylaw/rules-sla'

/** What one version of the rules made of one recorded fact, reduced to what people compare. */
export interface CaseOutcome {
  /** Null when the rules could not decide the case. */
  readonly measured: Measured | null
  /** Why not; or what part of it, such as one clock of a ticket, they could not. */
  readonly refusals: readonly RefusalNote[]
}

/** The figures of a decision. A kind has some of them; `answer` stands for a kind with none. */
export interface Measured {
  /** What is paid, awarded or fined. */
  readonly amountFen?: number
  /** A score: a decimal string with at most two places. */
  readonly points?: string
  readonly grade?: string
  /** The clocks of a ticket that something was promised on. */
  readonly clocks?: Readonly<Partial<Record<ClockName, ClockReading>>>
  /** The decision as JSON, which can only be the same or not. */
  readonly answer?: string
}

export interface ClockReading {
  /** Whether any run of the clock used more open time than promised. */
  readonly late: boolean
  /** When its last run falls due; null while a pause keeps it open. */
  readonly dueAtMs: number | null
}

/** The part of a refusal by which cases are counted together. */
export type RefusalNote = Pick<Refusal, 'code' | 'message'> & {
  readonly question: string | null
  readonly rule: string | null
}

/** A decision that holds. */
export const measuredAs = (measured: Measured): CaseOutcome => ({ measured, refusals: [] })

/** A case that the rules cannot decide. */
export const refusedFor = (refusal: Refusal): CaseOutcome => ({
  measured: null,
  refusals: [noteOf(refusal)],
})

export const noteOf = ({ code, message, question, rule }: Refusal): RefusalNote => ({
  code,
  message,
  question: question ?? null,
  rule: rule ?? null,
})
