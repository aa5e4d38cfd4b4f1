import type { Seconds } from '@bylaw/kernel'

/** How far a due time is looked for, either way: five years with their leap days. */
export const HORIZON_DAYS = 1_827

/** There is not enough open time within the horizon: closed for good, or paused without end. */
export interface NoOpenTime {
  readonly reason: 'no_open_time'
  /** Open time still wanting when the horizon was reached. */
  readonly missing: Seconds
  readonly withinDays: number
}
