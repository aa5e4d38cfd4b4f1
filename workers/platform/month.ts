import { zoneOf } from '@bylaw/calendar'
import { monthsAfter } from '@bylaw/kernel'

/**
 * The last instant of a calendar month in a zone. October 2026 ends in Shanghai at
 * 2026-10-31T15:59:59.999Z. Rules in force then decide the month.
 */
export const monthEndMs = (zone: string, month: string): number =>
  zoneOf(zone).instantOf(Date.parse(`${monthsAfter(`${month}-01`, 1)}T00:00:00Z`)) - 1

/** The first instant of a calendar day in a zone. */
export const dayStartMs = (zone: string, date: string): number =>
  zoneOf(zone).instantOf(Date.parse(`${date}T00:00:00Z`))

/** The first instant after a calendar day in a zone. */
export const dayAfterMs = (zone: string, date: string): number =>
  zoneOf(zone).instantOf(Date.parse(`${date}T00:00:00Z`) + DAY_MS)
const DAY_MS = 86_400_000
