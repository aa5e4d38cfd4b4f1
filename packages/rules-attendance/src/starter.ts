import { words } from '@bylaw/kernel'
import type { AttendanceRules } from './rules'

/** The figures of R19.1, R19.4 and R19.7 with everything that the text leaves open left open. */
export const starter: AttendanceRules = {
  clocking: { headquarters: true, traveller: 'exempt' },
  reports: {
    dailyUntil: null,
    weekly: [
      { key: 'weekly_plan', name: words('下周工作计划', 'Next week’s plan') },
      { key: 'weekly_feedback', name: words('每周市场与质量反馈', 'Weekly feedback') },
    ],
    weeklyDue: null,
  },
  absence: {
    where: 'trips',
    outOfContactSeconds: 43_200,
    unreachable: null,
    costs: null,
    contested: 'answer_first',
  },
  hours: { toleranceMinutes: null, lapses: { freeTimes: 0, fenEach: 0 }, missed: 'absence' },
  leave: { kinds: null },
  week: { length: null, notice: 'notice_and_reply' },
}
