import { words } from '@bylaw/kernel'
import type { RuleSetOf } from '../pack'
import { monthlyExamples } from './examples/monthly'

const rules: RuleSetOf<'appraisal'>['rules'] = {
  cycle: { period: 'month', dueDay: 25 },
  template: {
    by: 'criteria',
    parts: [
      {
        key: 'attitude',
        name: words('工作态度', 'Attitude'),
        criteria: [
          { key: 'initiative', name: words('积极性', 'Enthusiasm'), max: 10 },
          { key: 'coordination', name: words('协调性', 'Coordination'), max: 10 },
          { key: 'loyalty', name: words('忠诚度', 'Loyalty'), max: 15 },
          { key: 'appearance', name: words('仪容仪表', 'Appearance'), max: 5 },
        ],
      },
      {
        key: 'ability',
        name: words('职务能力', 'Ability'),
        criteria: [
          { key: 'planning', name: words('计划能力', 'Planning'), max: 8 },
          { key: 'execution', name: words('执行能力', 'Execution'), max: 10 },
          { key: 'work_quality', name: words('工作质量', 'Work quality'), max: 12 },
          { key: 'records', name: words('工作记录', 'Records'), max: 10 },
        ],
      },
    ],
    reading: null,
    scoreStep: '0.5',
  },
  bands: [
    { grade: 'excellent', name: words('优秀', 'Excellent'), from: '90' },
    { grade: 'good', name: words('良好', 'Good'), from: '80' },
    { grade: 'pass', name: words('合格', 'Pass'), from: '60' },
    { grade: 'fail', name: words('不合格', 'Fail'), from: '0' },
  ],
  bandOn: 'total',
  letters: null,
  lowGrades: { letter: 'C', times: 6, counting: 'calendar_year', worseCounts: true },
}

/**
 * The monthly sheet (R19.10). Its grades are those of R15.3, since R19 speaks of C grades
 * without naming any.
 */
export const monthly: RuleSetOf<'appraisal'> = {
  kind: 'appraisal',
  key: 'monthly',
  title: words('工程部月度考核', 'Monthly appraisal of the engineering department'),
  rules,
  citations: {
    '': ['R19.10'],
    '/cycle': ['R19.10.1'],
    '/template/parts/0': ['R19.10.2'],
    '/template/parts/1': ['R19.10.3'],
    '/template/reading': ['R19.10.4'],
    '/template/scoreStep': ['R19.10.2', 'R19.10.3'],
    '/bands': ['R19.11.1'],
    '/letters': ['R19.11.2'],
    '/lowGrades': ['R19.11.2'],
  },
  examples: monthlyExamples(rules),
}
