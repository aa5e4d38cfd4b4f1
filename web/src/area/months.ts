/** The month that many months later (or earlier): `2026-01` and −1 give `2025-12`. */
export function monthsAfter(month: string, count: number): string {
  const [year = '0', number = '1'] = month.split('-')
  const index = Number(year) * 12 + Number(number) - 1 + count
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** The calendar month of an instant in a zone, e.g. `2026-10`. */
export function monthOf(nowMs: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
  }).formatToParts(new Date(nowMs))
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}`
}

/** The calendar day of an instant in a zone, e.g. `2026-10-31`. */
export function dayOf(nowMs: number, zone: string): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone, day: '2-digit' }).format(nowMs)
  return `${monthOf(nowMs, zone)}-${day}`
}

const DAY_MS = 86_400_000

/** The date so many days later. */
export const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10)

/** Months to choose from, newest first: the present one and those before it. */
export const recentMonths = (nowMs: number, zone: string, count = 13): readonly string[] =>
  Array.from({ length: count }, (_, back) => monthsAfter(monthOf(nowMs, zone), -back))

/** What a screen opens with: the last month that is over, since that is what gets settled. */
export const lastFullMonth = (nowMs: number, zone: string): string =>
  monthsAfter(monthOf(nowMs, zone), -1)
