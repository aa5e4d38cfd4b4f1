import type { Language } from '@bylaw/contract'
import { sayIn } from '../i18n/say-in'
import { formatDuration } from './duration'
import { formatWords } from './words'

const DAY_MS = 86_400_000

/** Where and how times are written: the reader's language, the company's zone. */
export interface Place {
  readonly language: Language
  readonly zone: string
}

/** An instant in the company's zone, e.g. `2026-10-12 09:05` or `12 Oct 2026, 09:05`. */
export function formatInstant(at: string | number, place: Place): string {
  return place.language === 'zh'
    ? numeric(at, place, true)
    : new Intl.DateTimeFormat('en-GB', {
        timeZone: place.zone,
        dateStyle: 'medium',
        timeStyle: 'short',
      }).format(new Date(at))
}

/** The day of an instant in the company's zone. */
export function formatDay(at: string | number, place: Place): string {
  return place.language === 'zh'
    ? numeric(at, place, false)
    : new Intl.DateTimeFormat('en-GB', { timeZone: place.zone, dateStyle: 'medium' }).format(
        new Date(at),
      )
}

/** Day and time without the year: for lists, where the year is plain. */
export function formatShort(at: string | number, place: Place): string {
  const zh = place.language === 'zh'
  return new Intl.DateTimeFormat(zh ? 'zh-CN' : 'en-GB', {
    timeZone: place.zone,
    month: zh ? 'numeric' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(at))
}

/** The time of day of an instant: `17:30`. */
export const formatClock = (at: string | number, place: Place): string =>
  numeric(at, place, true).slice(-5)

/** A date with its weekday and without its year: “5月11日周一”, “Mon 11 May”. */
export function formatDate(date: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: 'UTC',
    month: language === 'zh' ? 'numeric' : 'short',
    day: 'numeric',
    weekday: 'short',
  }).format(new Date(`${date}T00:00:00Z`))
}

/** A date with its year, for what lies years ahead or behind: `2028-10-12`, `12 Oct 2028`. */
export const formatWholeDate = (date: string, language: Language): string =>
  formatDay(`${date}T00:00:00Z`, { language, zone: 'UTC' })

/** A moment of the days ahead by its weekday, such as “周一 09:00”; further off by its date. */
export function formatWeekday(at: string, nowMs: number, place: Place): string {
  if (Date.parse(at) - nowMs >= 6 * DAY_MS) return formatShort(at, place)
  const weekday = new Intl.DateTimeFormat(place.language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: place.zone,
    weekday: 'short',
  }).format(new Date(at))
  return `${weekday} ${formatClock(at, place)}`
}

/** “12 分钟前” under a day, the date after that. */
export function formatAgo(at: string, nowMs: number, place: Place): string {
  const ageMs = nowMs - Date.parse(at)
  if (ageMs >= DAY_MS) return formatShort(at, place)
  const say = sayIn(formatWords, place.language)
  if (ageMs < 60_000) return say('format.just_now')
  return say('format.ago', { length: formatDuration(wholeHours(ageMs) / 1000, place.language) })
}

/** A calendar month such as `2026-10`. */
export function formatMonth(month: string, language: Language): string {
  const [year = '', number = ''] = month.split('-')
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })
  return sayIn(formatWords, language)('format.month', {
    year,
    month: language === 'zh' ? Number(number) : name.format(new Date(`${month}-01T00:00:00Z`)),
  })
}

/** Above an hour nobody wants the minutes of “ago”. */
const wholeHours = (ms: number): number => (ms < 3_600_000 ? ms : ms - (ms % 3_600_000))

function numeric(at: string | number, place: Place, withTime: boolean): string {
  const parts = new Intl.DateTimeFormat('zh-CN', {
    timeZone: place.zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(at))
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  const day = `${part('year')}-${part('month')}-${part('day')}`
  return withTime ? `${day} ${part('hour')}:${part('minute')}` : day
}
