import { weekdaysFromTo } from '@bylaw/kernel'
import type { Days } from './calendar'
import type { PayFacts } from './facts'

/** The days in which days without pay are counted: somebody's own, or weekdays where nobody knows theirs. */
export interface DaysOfWork {
  /** How many of some days are days of work, public holidays on such days among them. */
  readonly within: (days: Days) => number
  /** Why a day without pay costs nothing on a date; null where it does. */
  readonly free: (on: string) => FreeDay | null
  /** Whose hours say so, and how many of some days are such holidays; null of weekdays. */
  readonly own: { readonly by: OwnWorkdays['by']; readonly holidays: (days: Days) => number } | null
}
export type OwnWorkdays = NonNullable<PayFacts['workdays']>
export type FreeDay = 'day_off' | 'holiday'

/**
 * A public holiday on what would be a day of work is one that is paid: it counts, and nothing is taken
 * off for it. Where no hours are on record, days without pay are weekdays, whatever day they are of.
 */
export function daysOfWork(hours: OwnWorkdays | undefined): DaysOfWork {
  if (!hours)
    return { within: ({ from, to }) => weekdaysFromTo(from, to), free: () => null, own: null }
  const { by, on, holidays = [] } = hours
  const [worked, paid] = [new Set(on), new Set(holidays)]
  return {
    within: (days) => on.filter(isOf(days)).length + holidays.filter(isOf(days)).length,
    free: (date) => {
      if (worked.has(date)) return null
      return paid.has(date) ? 'holiday' : 'day_off'
    },
    own: { by, holidays: (days) => holidays.filter(isOf(days)).length },
  }
}

const isOf =
  ({ from, to }: Days) =>
  (date: string): boolean =>
    from <= date && date <= to
