import type { Language } from '@bylaw/contract'

/** A day such as `2026-12-01`, or a moment of one such as `2026-12-01T09:30`, as people write it. */
export function writtenDay(value: string, language: Language): string {
  const [day = '', time] = value.split('T')
  const at = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(at)) return value
  const written =
    language === 'zh'
      ? day
      : new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(at)
  return time === undefined ? written : `${written}${language === 'zh' ? ' ' : ', '}${time}`
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The day that somebody wrote: `2026-12-01`, `2026/12/1`, `20261201`, `2026年12月1日` and
 * `1 Dec 2026` are the same one; undefined for what is no day.
 */
export function dayFromText(text: string): string | undefined {
  const written = text.trim()
  const numbers =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/.exec(written) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(written)
  if (numbers) return dayOf(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]))
  const named = /^(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})$/i.exec(written)
  const month = MONTHS.indexOf(named?.[2]?.toLowerCase() ?? '') + 1
  return named && month > 0 ? dayOf(Number(named[3]), month, Number(named[1])) : undefined
}

/** The same with the time that follows the day: `2026-12-01 9:30` is `2026-12-01T09:30`. */
export function momentFromText(text: string): string | undefined {
  const parts = /^(.+?)(?:\s*,\s*|\s+|T)(\d{1,2})[:：](\d{2})(?::(\d{2}))?$/.exec(text.trim())
  const day = dayFromText(parts?.[1] ?? '')
  const [, , hour = '', minute = '', second] = parts ?? []
  if (day === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59)
    return undefined
  return `${day}T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}`
}

/** Undefined for 30 February. */
function dayOf(year: number, month: number, day: number): string | undefined {
  const at = new Date(Date.UTC(year, month - 1, day))
  const isThere = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1
  return isThere && at.getUTCDate() === day ? at.toISOString().slice(0, 10) : undefined
}
