import type { Shift } from '@bylaw/contract'

export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Day = (typeof DAYS)[number]

/** Hours as people write them, by day: `09:00-12:00, 13:00-18:00`; nothing for a free day. */
export type HoursText = Readonly<Record<Day, string>>

export const NO_HOURS: HoursText = { mon: '', tue: '', wed: '', thu: '', fri: '', sat: '', sun: '' }

export const hoursText = (hours: Shift['hours']): HoursText => ({
  ...NO_HOURS,
  ...Object.fromEntries(
    Object.entries(hours).map(([day, spans]) => [
      day,
      (spans ?? []).map(([from, to]) => `${from}-${to}`).join(', '),
    ]),
  ),
})

/** One day's hours as they are sent, or undefined where they cannot be read. */
export function spansIn(text: string): [string, string][] | undefined {
  const parts = text.split(/[,，、;；]/).map((part) => part.trim())
  const spans = parts.filter((part) => part !== '').map(spanIn)
  return spans.every((span) => span !== undefined) ? spans : undefined
}

/** The whole week, with free days left out; undefined where a day cannot be read. */
export function hoursIn(text: HoursText): Shift['hours'] | undefined {
  const days = DAYS.map((day) => [day, spansIn(text[day])] as const)
  if (days.some(([, spans]) => spans === undefined)) return undefined
  return Object.fromEntries(days.filter(([, spans]) => spans && spans.length > 0))
}

function spanIn(text: string): [string, string] | undefined {
  const found = /^(\d{1,2})[:：](\d{2})\s*[-–—~～至]\s*(\d{1,2})[:：](\d{2})$/.exec(text)
  if (!found) return undefined
  const [, fromHour = '', fromMinute = '', toHour = '', toMinute = ''] = found
  const from = timeOf(fromHour, fromMinute, 23)
  const to = timeOf(toHour, toMinute, 24)
  return from && to ? [from, to] : undefined
}

function timeOf(hour: string, minute: string, lastHour: number): string | undefined {
  const isTime = Number(hour) <= lastHour && Number(minute) <= 59
  const pastMidnight = Number(hour) === 24 && minute !== '00'
  return isTime && !pastMidnight ? `${hour.padStart(2, '0')}:${minute}` : undefined
}
