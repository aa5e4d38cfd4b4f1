import { words } from '@bylaw/kernel'
import type { RuleSetOf } from '../pack'
import { officeRules } from '../r05/office'

const at = (local: string) => Date.parse(`${local}+08:00`)

/**
 * When the clocks of R06.2 run. The text names no hours, so these are the initial ones of R05; with
 * both adopted there is one `office` calendar to settle.
 */
export const office: RuleSetOf<'calendar'> = {
  kind: 'calendar',
  key: 'office',
  title: words('服务台工作日历', 'Service desk calendar'),
  rules: officeRules,
  citations: { '': ['R06.2.5'] },
  examples: [
    {
      // 11:50 to 12:00, then 20 minutes after lunch.
      name: words('午休前 10 分钟起 30 分钟', '30 minutes from ten minutes before lunch'),
      rules: officeRules,
      facts: { atMs: at('2026-06-05T11:50'), seconds: 1_800 },
      expect: { decision: { dueAtMs: at('2026-06-05T13:20') } },
    },
    {
      // Friday 19 June is the Dragon Boat Festival: Thursday’s last hour is followed by Monday.
      name: words(
        '端午节前一天 17:00 起 2 小时',
        'two hours from the eve of the Dragon Boat Festival',
      ),
      rules: officeRules,
      facts: { atMs: at('2026-06-18T17:00'), seconds: 7_200 },
      expect: { decision: { dueAtMs: at('2026-06-22T10:00') } },
    },
  ],
}
