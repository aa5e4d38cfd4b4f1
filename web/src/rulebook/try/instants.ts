import { offsetMs } from '../drafts/when'

/** An instant as a day and a time in a zone: `2026-11-28T09:30`. */
export function localOf(atMs: unknown, zone: string): string {
  if (typeof atMs !== 'number' || !Number.isFinite(atMs)) return ''
  const local = new Date(atMs + offsetMs(atMs, zone)).toISOString()
  return local.endsWith(':00.000Z') ? local.slice(0, 16) : local.slice(0, 19)
}

/** The instant that a day and a time in a zone are; null while they are not complete. */
export function instantOf(local: string, zone: string): number | null {
  const utc = Date.parse(`${local}Z`)
  if (Number.isNaN(utc)) return null
  // Twice, for the offset there may be another than that of the first guess.
  const first = utc - offsetMs(utc, zone)
  return utc - offsetMs(first, zone)
}
