import { assert } from '@bylaw/kernel'

/** A calendar date, `2026-04-03`, moved by months; the 31st becomes the last day where there is none. */
export function monthsAfter(date: string, months: number): string {
  const [year, month, day] = partsOf(date)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0))
  first.setUTCDate(Math.min(day, lastDay.getUTCDate()))
  return first.toISOString().slice(0, 10)
}

function partsOf(date: string): [number, number, number] {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  assert(match !== null, `a date looks like 2026-04-03, got ${date}`)
  return [Number(match[1]), Number(match[2]), Number(match[3])]
}
