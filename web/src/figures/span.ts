import { dayOf, daysAfter, monthsAfter } from '../area/months'

/** From one day to another, both included. */
export interface Span {
  readonly from: string
  readonly to: string
}

export const SPAN_KINDS = ['week', 'month', 'days'] as const
export type SpanKind = (typeof SPAN_KINDS)[number]

/** What a stretch is: a calendar month, a week from Monday on, or simply some days. */
export function kindOf({ from, to }: Span): SpanKind {
  if (from === `${from.slice(0, 7)}-01` && to === monthAt(from).to) return 'month'
  return to === weekAt(from).to && from === weekAt(from).from ? 'week' : 'days'
}

/** The month or the week that a day is in. */
export const monthAt = (day: string): Span => {
  const month = day.slice(0, 7)
  return { from: `${month}-01`, to: daysAfter(`${monthsAfter(month, 1)}-01`, -1) }
}
export const weekAt = (day: string): Span => {
  const sinceMonday = (new Date(day).getUTCDay() + 6) % 7
  const from = daysAfter(day, -sinceMonday)
  return { from, to: daysAfter(from, 6) }
}

/** The days of a stretch that are of a month. */
export function partOf({ from, to }: Span, month: string): Span {
  const whole = monthAt(`${month}-01`)
  return { from: whole.from < from ? from : whole.from, to: whole.to > to ? to : whole.to }
}

/** Days that were chosen; of a month, or a week of it, that month with the five before it. */
export const aroundMonths = (span: Span): Span =>
  kindOf(span) === 'days'
    ? span
    : { from: `${monthsAfter(span.to.slice(0, 7), -5)}-01`, to: monthAt(span.to).to }

/** The stretch that the address names; this month where it names none. */
export function spanIn(from: string | undefined, to: string | undefined, now: Now): Span {
  return from && to && DAY.test(from) && DAY.test(to)
    ? { from, to }
    : monthAt(dayOf(now.ms, now.zone))
}
interface Now {
  readonly ms: number
  readonly zone: string
}
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The stretch after this one, or the one before: months by months, anything else by its days. */
export function spansAfter(span: Span, count: 1 | -1): Span {
  if (kindOf(span) === 'month') return monthAt(`${monthsAfter(span.from.slice(0, 7), count)}-01`)
  const days = count * ((Date.parse(span.to) - Date.parse(span.from)) / DAY_MS + 1)
  return { from: daysAfter(span.from, days), to: daysAfter(span.to, days) }
}
const DAY_MS = 86_400_000

/** The same time seen as another kind of stretch: by its last day, which is the one looked at. */
export const asKind = (kind: SpanKind, span: Span): Span =>
  kind === 'week' ? weekAt(span.to) : kind === 'month' ? monthAt(span.to) : span

/** The stretch with another first or last day; where that turns it round, that day alone. */
export const beginning = ({ to }: Span, from: string): Span =>
  from > to ? { from, to: from } : { from, to }
export const ending = ({ from }: Span, to: string): Span =>
  to < from ? { from: to, to } : { from, to }
