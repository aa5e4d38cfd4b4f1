import { MOST_FIGURE_DAYS } from '@bylaw/contract'
import { daysAfter, daysFromTo, lastDateOf, monthsAfter, words } from '@bylaw/kernel'
import { dayStartMs } from '../platform/month'
import { Problem } from '../platform/problem'
import type { DayStarts } from './figures-store'

/** From one day to another, both included. */
export interface DaySpan {
  readonly from: string
  readonly to: string
}

/** The stretch that was asked for; one the wrong way round, or longer than is added up, is refused. */
export function spanOf({ from, to }: DaySpan): DaySpan {
  const count = daysFromTo(from, to)
  if (count >= 1 && count <= MOST_FIGURE_DAYS) return { from, to }
  const message =
    count < 1
      ? words('结束日期早于开始日期。', 'The last day is before the first.')
      : words(
          `一次最多统计 ${MOST_FIGURE_DAYS} 天。`,
          `At most ${MOST_FIGURE_DAYS} days are added up at once.`,
        )
  throw new Problem('unacceptable', {
    errors: [{ pointer: '/query/to', code: 'out_of_range', message }],
  })
}

/** `2026-02-01` to `2026-02-28`: each day of it. */
export const daysOf = ({ from, to }: DaySpan): string[] =>
  Array.from({ length: daysFromTo(from, to) }, (_, index) => daysAfter(from, index))

/** When each day begins in a zone, and when the last is over. */
export const startsOf = (zone: string, span: DaySpan): DayStarts =>
  [...daysOf(span), daysAfter(span.to, 1)].map((day) => dayStartMs(zone, day))

/**
 * What a stretch is set beside: whole months beside as many months, anything else beside as many
 * days. February stands beside January, and 2 to 8 March beside 23 February to 1 March.
 */
export function spanBefore({ from, to }: DaySpan): DaySpan {
  const areMonths = from.endsWith('-01') && to === lastDateOf(to.slice(0, 7))
  const months = areMonths ? monthsFromTo(from, to) : 0
  const start = months > 0 ? monthsAfter(from, -months) : daysAfter(from, -daysFromTo(from, to))
  return { from: start, to: daysAfter(from, -1) }
}

const monthsFromTo = (from: string, to: string): number => monthIndex(to) - monthIndex(from) + 1
const monthIndex = (date: string): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
