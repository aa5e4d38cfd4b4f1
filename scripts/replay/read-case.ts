import { Calendar, type Pause } from '@bylaw/calendar'
import { type Instant, instant } from '@bylaw/kernel'

/** The calendar of a case, or a sentence about the first thing wrong with it. */
export function readCalendar(value: unknown): Calendar {
  const read = Calendar.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Error(`calendar/${issue?.path.join('/') ?? ''}: ${issue?.message ?? 'unreadable'}`)
}

/** An instant written in ISO 8601 with its offset from UTC. */
export function readInstant(value: unknown, name: string): Instant {
  const text = readText(value, name)
  const ms = /(Z|[+-]\d\d:?\d\d)$/.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(ms)) throw new Error(`“${name}” is no instant: ${text}`)
  return instant(ms)
}

/** Stretches of time with a beginning and an end; none when the case has no such field. */
export function readPauses(value: unknown): readonly Pause[] {
  if (value === undefined) return []
  return readList(value, 'pauses').map((pause) => {
    const { from, to } = readObject(pause, 'pauses')
    return {
      from: readInstant(from, 'pauses/from'),
      to: to === null || to === undefined ? null : readInstant(to, 'pauses/to'),
    }
  })
}

export function readText(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new Error(`the case has no text “${name}”`)
  return value
}

export function readList(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`the case has no list “${name}”`)
  return value
}

export function readObject(value: unknown, name: string): { readonly [key: string]: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`the case has no object “${name}”`)
  return value as { readonly [key: string]: unknown }
}
