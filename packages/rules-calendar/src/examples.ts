import { words } from '@bylaw/kernel'
import type { Example } from '@bylaw/rules-kit'
import type { DueDecision } from './decide'
import type { CalendarFacts } from './facts'
import { type CalendarRules, starter } from './rules'

const at = (local: string) => Date.parse(`${local}+08:00`)

const labourDay: CalendarRules = {
  ...starter,
  holidays: ['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05'],
  shifts: { '2026-05-09': starter.hours.mon ?? [] },
}

export const examples: readonly Example<CalendarRules, CalendarFacts, DueDecision>[] = [
  {
    name: words(
      '周五 17:50 起 30 分钟，周一 09:20 到期',
      '30 minutes from Friday 17:50 end on Monday at 09:20',
    ),
    rules: starter,
    facts: { atMs: at('2026-05-08T17:50'), seconds: 1_800 },
    expect: { decision: { dueAtMs: at('2026-05-11T09:20') } },
  },
  {
    name: words(
      '午休不计：11:30 起 1 小时，13:30 到期',
      'Lunch is not counted: one hour from 11:30 ends at 13:30',
    ),
    rules: starter,
    facts: { atMs: at('2026-05-11T11:30'), seconds: 3_600 },
    expect: { decision: { dueAtMs: at('2026-05-11T13:30') } },
  },
  {
    name: words(
      '劳动节后到期：4 月 30 日 17:30 起 1 小时',
      'One hour from 30 April, 17:30, ends after Labour Day',
    ),
    rules: labourDay,
    facts: { atMs: at('2026-04-30T17:30'), seconds: 3_600 },
    expect: { decision: { dueAtMs: at('2026-05-06T09:30') } },
  },
  {
    name: words('调休的周六照常计时', 'The make-up Saturday counts'),
    rules: labourDay,
    facts: { atMs: at('2026-05-08T17:30'), seconds: 3_600 },
    expect: { decision: { dueAtMs: at('2026-05-09T09:30') } },
  },
]
