import { zoneOf } from '@bylaw/calendar'

/** A moment where the company is, to the minute: `2026-10-12T14:30`. */
export const localMinute = (zone: string, atMs: number): string =>
  new Date(atMs + zoneOf(zone).offsetAt(atMs)).toISOString().slice(0, 16)
