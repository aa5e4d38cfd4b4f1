import { zoneOf } from '@bylaw/calendar'
import type { NoticeSending } from '@bylaw/contract'

/** When in the morning the notices of a day go out. */
const MORNING_MS = 8 * 3_600_000
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/**
 * When a person's notices are looked at next: in a minute, or the next time that it is eight in
 * the morning where the company is; null where they want none.
 */
export function nextLookMs(send: NoticeSending, zone: string, nowMs: number): number | null {
  if (send === 'off') return null
  if (send === 'at_once') return nowMs + MINUTE_MS
  const { offsetAt, instantOf } = zoneOf(zone)
  const localMs = nowMs + offsetAt(nowMs)
  const morningMs = Math.floor(localMs / DAY_MS) * DAY_MS + MORNING_MS
  return instantOf(localMs < morningMs ? morningMs : morningMs + DAY_MS)
}
