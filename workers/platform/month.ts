import { zoneOf } from '@bylaw/calendar'
import { monthsAfter } from '@bylaw/kernel'

/**
 * The last instant of a calendar month in a zone. October 2026 ends in Shanghai at
 * 2026-10-31T15:59:59.999Z. Rules in force then decide the month.
 */
export const monthEndMs = (zone: string, month: string): number =>
  zoneOf(zone).instantOf(Date.parse(`${monthsAfter(`${month}-01`, 1)}T00:00:00Z`)) - 1
