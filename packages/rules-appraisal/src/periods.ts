/** How long an appraisal's period is. */
export type PeriodKind = 'month' | 'quarter' | 'year'

/** Which kind of period a text names: `2026-10`, `2026-Q3` or `2026`. */
export const periodKindOf = (period: string): PeriodKind =>
  period.length === 4 ? 'year' : period[5] === 'Q' ? 'quarter' : 'month'

/** The months of a period, in order: `2026-Q3` is July to September. */
export function monthsOf(period: string): readonly string[] {
  const kind = periodKindOf(period)
  if (kind === 'month') return [period]
  const year = period.slice(0, 4)
  const first = kind === 'year' ? 1 : Number(period.slice(6)) * 3 - 2
  const count = kind === 'year' ? 12 : 3
  return Array.from({ length: count }, (_, index) => monthText(year, first + index))
}

export const firstMonthOf = (period: string): string => monthsOf(period)[0] ?? period

/** The month by whose end a period is over, and whose rules decide it. */
export const lastMonthOf = (period: string): string => monthsOf(period).at(-1) ?? period

/** The periods of a kind that lie wholly in consecutive months: two months hold no quarter. */
export function periodsIn(kind: PeriodKind, months: readonly string[]): readonly string[] {
  const held = new Set(months)
  const periods = new Set(months.map((month) => periodOf(kind, month)))
  return [...periods].filter((period) => monthsOf(period).every((month) => held.has(month)))
}

/** The period of a kind that a month falls in. */
export function periodOf(kind: PeriodKind, month: string): string {
  if (kind === 'month') return month
  const year = month.slice(0, 4)
  return kind === 'year' ? year : `${year}-Q${Math.ceil(Number(month.slice(5)) / 3)}`
}

const monthText = (year: string, number: number): string =>
  `${year}-${String(number).padStart(2, '0')}`
