import { zoneOf } from '@bylaw/calendar'
import type { Scope } from '../scope'

/** The company's date of today: `2026-11-30`. */
export const today = ({ zone, now }: Pick<Scope, 'zone' | 'now'>): string => dateIn(zone, now)

/** The date of a moment where the company is. */
export const dateIn = (zone: string, atMs: number): string =>
  new Date(atMs + zoneOf(zone).offsetAt(atMs)).toISOString().slice(0, 10)

/** The instant at which a local date begins there. */
export const startOfDate = (zone: string, date: string): number =>
  zoneOf(zone).instantOf(Date.parse(`${date}T00:00:00Z`))
