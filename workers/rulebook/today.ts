import { zoneOf } from '@bylaw/calendar'
import type { Scope } from '../scope'

/** The company's date of today: `2026-11-30`. */
export const today = ({ zone, now }: Pick<Scope, 'zone' | 'now'>): string =>
  new Date(now + zoneOf(zone).offsetAt(now)).toISOString().slice(0, 10)
