import type { DraftView } from '@bylaw/contract'
import { dayOf } from '../../area/months'

/** When a draft is to take effect and why it was written, as the form holds it. */
export interface When {
  readonly from: 'approval' | 'future' | 'past'
  /** A date in the company’s zone, e.g. `2026-12-01`; unused with `approval`. */
  readonly day: string
  readonly reason: string
  readonly note: string
}

export const BLANK_WHEN: When = { from: 'approval', day: '', reason: '', note: '' }

/** What a stored draft says of it. */
export function whenOf({ validFrom, retroactiveReason, note }: DraftView, zone: string): When {
  if (validFrom === null) return { ...BLANK_WHEN, note }
  return {
    from: retroactiveReason === null ? 'future' : 'past',
    day: dayOf(Date.parse(validFrom), zone),
    reason: retroactiveReason ?? '',
    note,
  }
}

/** The same as the server wants it: the day begins at midnight where the company is. */
export const wishFrom = ({ from, day, reason, note }: When, zone: string) => ({
  note: note.trim(),
  validFrom: from === 'approval' ? null : startOfDay(day, zone),
  retroactiveReason: from === 'past' ? reason.trim() : null,
})

/** What keeps the form from being sent; undefined when nothing does. */
export function missingIn(
  { from, day, reason, note }: When,
  today: string,
): 'note' | 'day_future' | 'day_past' | 'reason' | undefined {
  if (from === 'future' && !(day > today)) return 'day_future'
  if (from === 'past' && !(day !== '' && day <= today)) return 'day_past'
  if (from === 'past' && reason.trim() === '') return 'reason'
  return note.trim() === '' ? 'note' : undefined
}

/** The instant at which a day begins in a zone: 2026-12-01 in Shanghai is 2026-11-30T16:00Z. */
export function startOfDay(day: string, zone: string): string {
  const utc = Date.parse(`${day}T00:00:00.000Z`)
  // Twice, for the offset at midnight may be another than that of the first guess.
  const first = utc - offsetMs(utc, zone)
  return new Date(utc - offsetMs(first, zone)).toISOString()
}

/** How far a zone is ahead of UTC at an instant. */
export function offsetMs(atMs: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(atMs))
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '00'
  const local = `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`
  return Date.parse(local) - Math.floor(atMs / 1000) * 1000
}

/** The last instant of a day in a zone. */
export const endOfDay = (day: string, zone: string): string => {
  const next = new Date(Date.parse(`${day}T00:00:00.000Z`) + 86_400_000).toISOString()
  return new Date(Date.parse(startOfDay(next.slice(0, 10), zone)) - 1).toISOString()
}
