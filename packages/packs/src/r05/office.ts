import { CHINA_2026, withPublicHolidays } from '@bylaw/calendar'
import { words } from '@bylaw/kernel'
import type { RuleSetOf } from '../pack'

const DAY: [string, string][] = [
  ['09:00', '12:00'],
  ['13:00', '18:00'],
]

const at = (local: string) => Date.parse(`${local}+08:00`)

/** Also the calendar of the service levels’ worked cases. */
export const officeRules: RuleSetOf<'calendar'>['rules'] = {
  name: '服务台工作时间',
  ...withPublicHolidays(
    {
      timezone: 'Asia/Shanghai',
      hours: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY },
      holidays: [],
    },
    CHINA_2026,
    DAY,
  ),
}

/** When the clocks of R05.5 run. The text names no hours: these are ours to be changed. */
export const office: RuleSetOf<'calendar'> = {
  kind: 'calendar',
  key: 'office',
  title: words('服务台工作日历', 'Service desk calendar'),
  rules: officeRules,
  citations: { '': ['R05.5'] },
  examples: [
    {
      // 10 minutes on Friday until 18:00, 20 more from Monday 09:00.
      name: words('周五 17:50 起 30 分钟', '30 minutes from Friday at 17:50'),
      rules: officeRules,
      facts: { atMs: at('2026-05-22T17:50'), seconds: 1_800 },
      expect: { decision: { dueAtMs: at('2026-05-25T09:20') } },
    },
    {
      // Closed 1–7 October; 8 and 9 October are a Thursday and a Friday.
      name: words('国庆前夜起 1 小时', 'one hour from the eve of National Day'),
      rules: officeRules,
      facts: { atMs: at('2026-09-30T17:30'), seconds: 3_600 },
      expect: { decision: { dueAtMs: at('2026-10-08T09:30') } },
    },
    {
      // Saturday 10 October makes up for the holiday and is worked.
      name: words('调休的周六照常计时', 'a make-up Saturday counts'),
      rules: officeRules,
      facts: { atMs: at('2026-10-09T17:30'), seconds: 3_600 },
      expect: { decision: { dueAtMs: at('2026-10-10T09:30') } },
    },
  ],
}
