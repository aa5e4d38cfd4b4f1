import { lastFullMonth, monthsAfter } from './months'

export type PeriodKind = 'month' | 'quarter' | 'year'
export const PERIOD_KINDS: readonly PeriodKind[] = ['month', 'quarter', 'year']

/** Which kind of period a text names: `2026-10`, `2026-Q3` or `2026`; undefined for none. */
export function periodKindOf(text: string): PeriodKind | undefined {
  if (/^20\d{2}-(0[1-9]|1[0-2])$/.test(text)) return 'month'
  if (/^20\d{2}-Q[1-4]$/.test(text)) return 'quarter'
  return /^20\d{2}$/.test(text) ? 'year' : undefined
}

/** The period that many periods later (or earlier): `2026-Q1` and −1 give `2025-Q4`. */
export function periodsAfter(period: string, count: number): string {
  const kind = periodKindOf(period)
  const year = Number(period.slice(0, 4))
  if (kind === 'year') return String(year + count)
  if (kind !== 'quarter') return monthsAfter(period, count)
  const index = year * 4 + Number(period.slice(6)) - 1 + count
  return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`
}

/** The latest period of a kind that is over: what is appraised next. */
export function lastFullPeriod(kind: PeriodKind, nowMs: number, zone: string): string {
  const month = lastFullMonth(nowMs, zone)
  const year = Number(month.slice(0, 4))
  const number = Number(month.slice(5))
  if (kind === 'month') return month
  if (kind === 'year') return String(number === 12 ? year : year - 1)
  const quarters = year * 4 + Math.floor(number / 3) - 1
  return `${Math.floor(quarters / 4)}-Q${(quarters % 4) + 1}`
}
