import { assert, type Words, words } from '@bylaw/kernel'
import type { Duty } from './rules'

type Cadence = NonNullable<Duty['cadence']>

/** How often as people say it: 每月, every month; 每 2 周, every 2 weeks; 每月 25 日前. */
export function cadenceWords({ every, unit }: Cadence, dueDay?: Duty['dueDay']): Words {
  const { zh, measure, en } = UNITS[unit]
  const often =
    every === 1
      ? words(`每${zh}`, `every ${en}`)
      : words(`每 ${every} ${measure}${zh}`, `every ${every} ${en}s`)
  if (dueDay == null || unit === 'day') return often
  const by = unit === 'week' ? weekdayWords(dueDay) : monthDayWords(unit, dueDay)
  return words(`${often.zh}${by.zh}`, `${often.en} ${by.en}`)
}

function weekdayWords(day: number | 'last'): Words {
  const weekday = WEEKDAYS[(day === 'last' ? 7 : day) - 1]
  assert(weekday !== undefined, 'a week has seven days')
  const [zh, en] = weekday
  return words(`${zh}前`, `by ${en}`)
}

const monthDayWords = (unit: Cadence['unit'], day: number | 'last'): Words => {
  const [zh, en] = unit === 'month' ? ['', ''] : ['末月', ' of its last month']
  return day === 'last'
    ? words(`${zh}最后一天前`, `by the last day${en}`)
    : words(`${zh} ${day} 日前`, `by day ${day}${en}`)
}

const WEEKDAYS = [
  ['周一', 'Monday'],
  ['周二', 'Tuesday'],
  ['周三', 'Wednesday'],
  ['周四', 'Thursday'],
  ['周五', 'Friday'],
  ['周六', 'Saturday'],
  ['周日', 'Sunday'],
] as const

const UNITS: Readonly<Record<Cadence['unit'], { zh: string; measure: string; en: string }>> = {
  day: { zh: '天', measure: '', en: 'day' },
  week: { zh: '周', measure: '', en: 'week' },
  month: { zh: '月', measure: '个', en: 'month' },
  quarter: { zh: '季度', measure: '个', en: 'quarter' },
  year: { zh: '年', measure: '', en: 'year' },
}
