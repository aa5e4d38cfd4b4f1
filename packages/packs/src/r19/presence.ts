import { words } from '@bylaw/kernel'
import type { RuleSetOf } from '../pack'
import { presenceExamples } from './examples/presence'

const rules: RuleSetOf<'attendance'>['rules'] = {
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
    outOfContactSeconds: 12 * 3_600,
    unreachable: null,
    costs: null,
    contested: 'answer_first',
  },
  hours: { toleranceMinutes: null, lapses: { freeTimes: 0, fenEach: 0 }, missed: 'absence' },
  leave: { kinds: null },
  week: { length: null, notice: 'notice_and_reply' },
}

/** Clocking, hours, leave, reports and absence (R19.1, R19.4, R19.7). */
export const presence: RuleSetOf<'attendance'> = {
  kind: 'attendance',
  key: 'presence',
  title: words('考勤与旷工', 'Attendance and absence'),
  rules,
  citations: {
    '': ['R19.1'],
    '/clocking': ['R19.1.1', 'R19.1.2'],
    '/hours': ['R19.1', 'R19.1.1'],
    '/leave': ['R19.1'],
    '/reports': ['R19.4'],
    '/reports/dailyUntil': ['R19.4.2', 'R19.6.5', 'R19.7.1'],
    '/reports/weekly': ['R19.4.1', 'R19.4.3'],
    '/reports/weeklyDue': ['R19.4.1', 'R19.4.3'],
    '/absence': ['R19.7'],
    '/absence/outOfContactSeconds': ['R19.7.2'],
    '/absence/unreachable': ['R19.7.2', 'R19.7.3'],
    '/week': ['R19.7.4'],
  },
  examples: presenceExamples(rules),
}
