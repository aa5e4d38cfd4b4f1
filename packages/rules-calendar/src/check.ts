import { missingYears } from '@bylaw/calendar'
import { instant } from '@bylaw/kernel'
import { errorAt, type RuleFinding, warningAt } from '@bylaw/rules-kit'
import type { CalendarRules } from './rules'

/** A calendar that will never open again, and years whose holidays nobody has entered. */
export const check = (rules: CalendarRules, asOf: string): readonly RuleFinding[] => [
  ...neverOpensAgain(rules, asOf),
  ...missingYears(rules, instant(Date.parse(`${asOf}T12:00:00Z`))).map((year) =>
    warningAt(
      '/holidays',
      'holidays_missing',
      `还没有填写 ${year} 年的假日，到期时间会按普通工作日计算。`,
      `No holiday of ${year} is entered: due times would count them as ordinary days.`,
    ),
  ),
]

/** Its schema asks for some open time; days that are over give none. */
function neverOpensAgain({ hours, holidays, shifts }: CalendarRules, asOf: string): RuleFinding[] {
  const weekly = Object.values(hours).some((intervals) => (intervals?.length ?? 0) > 0)
  const dated = Object.entries(shifts ?? {}).some(
    ([date, intervals]) => date >= asOf && intervals.length > 0 && !holidays.includes(date),
  )
  if (weekly || dated) return []
  return [
    errorAt(
      '/hours',
      'never_open',
      '一周之内没有任何工作时间，单独排班的日期也都已过去。',
      'The week has no open time, and all dates with shifts of their own are over.',
    ),
  ]
}
