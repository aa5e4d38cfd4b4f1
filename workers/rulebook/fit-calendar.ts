import type { RulesOf } from '@bylaw/rulebook'

type CalendarRules = RulesOf<'calendar'>

/** Zones whose public holidays and make-up days (调休) are those of the State Council's notice. */
const MAINLAND_ZONES = new Set([
  'Asia/Shanghai',
  'Asia/Urumqi',
  'Asia/Chongqing',
  'Asia/Chungking',
  'Asia/Harbin',
  'Asia/Kashgar',
  'PRC',
])

/**
 * A pack's calendar as the adopting company lives: its hours stand, in the company's own zone. The
 * mainland's holidays are kept only on the mainland; elsewhere the company enters its own, since a
 * wrong holiday would move every due time without anyone having said so.
 */
export const fitCalendar = (rules: CalendarRules, zone: string): CalendarRules => ({
  ...rules,
  timezone: zone,
  ...(MAINLAND_ZONES.has(zone) ? {} : { holidays: [], shifts: {} }),
})
