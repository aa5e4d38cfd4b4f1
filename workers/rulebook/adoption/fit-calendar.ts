import { keepsStateHolidays } from '@bylaw/calendar'
import type { RulesOf } from '@bylaw/rulebook'

type CalendarRules = RulesOf<'calendar'>

/**
 * A pack's calendar as the adopting company lives: its hours stand, in the company's own zone. The
 * mainland's holidays are kept only on the mainland; elsewhere the company enters its own, since a
 * wrong holiday would move every due time without anyone having said so.
 */
export const fitCalendar = (rules: CalendarRules, zone: string): CalendarRules => ({
  ...rules,
  timezone: zone,
  ...(keepsStateHolidays(zone) ? {} : { holidays: [], shifts: {} }),
})
