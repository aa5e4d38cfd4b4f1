import type { ClockName } from '@bylaw/rules-sla'
import type { Measured, RefusalNote } from './outcome'

/** What a recorded fact is about: a ticket, a person's month, an appraisal. */
export interface Subject {
  /** Its id, no other subject's in the same back-test. */
  readonly id: string
  /** What people call it: `TS-1042`, 张三. */
  readonly name: string
  /** The month it belongs to, `2026-10`; null where there is none. */
  readonly month: string | null
}

/**
 * What a back-test has found so far: plain JSON of bounded size, however many cases went in. It
 * can be put down after any slice and taken up again.
 */
export interface BackTest {
  readonly cases: number
  /** Decided otherwise: another figure, or decided by only one of the two. */
  readonly changed: number
  /** Cases that could not be decided at all. */
  readonly undecided: { readonly before: number; readonly after: number }
  readonly refusals: readonly RefusalCount[]
  /** Null until a case with an amount came by. */
  readonly money: MoneyTotals | null
  readonly scores: ScoreTotals | null
  readonly clocks: Readonly<Partial<Record<ClockName, ClockTotals>>>
  /** The largest changes, largest first. */
  readonly changes: readonly Change[]
}

/** Sums over the cases that both versions decide, so that the difference is made of changes. */
export interface MoneyTotals {
  readonly cases: number
  readonly beforeFen: number
  readonly afterFen: number
  readonly raised: number
  readonly lowered: number
}

export interface ScoreTotals {
  readonly cases: number
  readonly raised: number
  readonly lowered: number
  /** How many went from which grade to which, unchanged ones left out. */
  readonly grades: readonly { readonly from: string; readonly to: string; readonly cases: number }[]
}

/** How many tickets were promised something by one clock, and how many promises were broken. */
export interface ClockTotals {
  readonly promisedBefore: number
  readonly promisedAfter: number
  readonly lateBefore: number
  readonly lateAfter: number
  /** Late after and not before, and the other way round. */
  readonly newlyLate: number
  readonly noLongerLate: number
}

/** Refusals for one reason, with the first subjects they came up for. */
export interface RefusalCount extends RefusalNote {
  readonly before: number
  readonly after: number
  readonly subjects: readonly Subject[]
}

export interface Change {
  readonly subject: Subject
  readonly before: Measured
  readonly after: Measured
  /** Orders the changes, see `sizeOfChange`. */
  readonly size: number
}

/** How many of the largest changes are kept. */
export const MOST_CHANGES = 200
/** Reasons counted one by one; the rest are counted as undecided all the same. */
export const MOST_REASONS = 50
/** Subjects named for each reason. */
export const MOST_NAMED = 5
/** Pairs of grades counted. */
export const MOST_GRADE_PAIRS = 100

/** Before the first case. */
export const NOTHING_YET: BackTest = {
  cases: 0,
  changed: 0,
  undecided: { before: 0, after: 0 },
  refusals: [],
  money: null,
  scores: null,
  clocks: {},
  changes: [],
}
