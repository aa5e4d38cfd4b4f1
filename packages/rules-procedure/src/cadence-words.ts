import { type Words, words } from '@bylaw/kernel'
import type { Duty } from './rules'

type Cadence = NonNullable<Duty['cadence']>

/** How often as people say it: 每月, every month; 每 2 周, every 2 weeks. */
export function cadenceWords({ every, unit }: Cadence): Words {
  const { zh, measure, en } = UNITS[unit]
  return every === 1
    ? words(`每${zh}`, `every ${en}`)
    : words(`每 ${every} ${measure}${zh}`, `every ${every} ${en}s`)
}

const UNITS: Readonly<Record<Cadence['unit'], { zh: string; measure: string; en: string }>> = {
  day: { zh: '天', measure: '', en: 'day' },
  week: { zh: '周', measure: '', en: 'week' },
  month: { zh: '月', measure: '个', en: 'month' },
  quarter: { zh: '季度', measure: '个', en: 'quarter' },
  year: { zh: '年', measure: '', en: 'year' },
}
