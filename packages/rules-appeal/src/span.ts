import { type DaysOff, daysAfter, isWorkday, monthsAfter, type Words, words } from '@bylaw/kernel'
import type { Span } from './rules'

/**
 * The last day of a time that starts on a date, which itself is not counted: 10 working days from
 * Monday 1 June are over on Monday 15 June.
 */
export function lastDay(from: string, { every, unit }: Span, off: DaysOff): string {
  if (unit === 'day') return daysAfter(from, every)
  if (unit === 'week') return daysAfter(from, every * 7)
  if (unit === 'month') return monthsAfter(from, every)
  let day = from
  for (let left = every; left > 0; ) {
    day = daysAfter(day, 1)
    if (isWorkday(day, off)) left -= 1
  }
  return day
}

/** 10 个工作日, 10 working days. */
export function spanWords({ every, unit }: Span): Words {
  const { zh, en } = UNITS[unit]
  return words(`${every} ${zh}`, `${every} ${en}${every === 1 ? '' : 's'}`)
}

const UNITS: Readonly<Record<Span['unit'], Words>> = {
  working_day: words('个工作日', 'working day'),
  day: words('天', 'day'),
  week: words('周', 'week'),
  month: words('个月', 'month'),
}
