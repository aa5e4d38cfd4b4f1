import type { AttendanceDay, DayState } from '@bylaw/contract'

/** Weeks of a month, Monday first; null where a day is another month's. */
export function weeksOf<Day extends { readonly date: string }>(
  days: readonly Day[],
): readonly (readonly (Day | null)[])[] {
  const [first] = days
  if (!first) return []
  const before = (new Date(`${first.date}T00:00:00Z`).getUTCDay() + 6) % 7
  const cells = [...Array.from({ length: before }, () => null), ...days]
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, index) =>
    cells.slice(index * 7, index * 7 + 7),
  )
  return weeks.map((week) => [...week, ...Array.from({ length: 7 - week.length }, () => null)])
}

/** How a state looks: what is wrong stands out, what is in order stays calm. */
export const TONES: Readonly<Record<DayState, 'good' | 'must' | 'warn' | 'calm' | 'over'>> = {
  not_employed: 'over',
  day_off: 'over',
  shutdown: 'over',
  to_come: 'over',
  leave: 'calm',
  trip: 'calm',
  elsewhere: 'calm',
  open: 'calm',
  no_hours: 'over',
  undecided: 'warn',
  lapsed: 'warn',
  missed: 'must',
  in_order: 'good',
}

/** Which way to clock comes next: out once one is in. */
export const nextDirection = ({ clockedIn }: Pick<AttendanceDay, 'clockedIn'>): 'in' | 'out' =>
  clockedIn === null ? 'in' : 'out'

/** The time of day that was typed: `9：5` is none, `9:05` is `09:05`. */
export function timeFrom(text: string): string | undefined {
  const whole = text.trim().replace('：', ':').padStart(5, '0')
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(whole) ? whole : undefined
}
