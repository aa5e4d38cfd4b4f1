import { words } from '@bylaw/kernel'
import type { RuleSetOf } from '../pack'
import { MONTHLY, recurring } from '../recurring'

const daily: RuleSetOf<'procedure'>['rules'] = {
  template: {
    by: 'duty',
    name: words('主管每日检查进度和质量', 'The supervisor’s daily watch'),
    cadence: { every: 1, unit: 'day' },
  },
}

/** The one period that R13 prints: every day (R13.1.3). */
export const dailyWatch: RuleSetOf<'procedure'> = {
  kind: 'procedure',
  key: 'daily_watch',
  title: words('主管每日检查进度和质量', 'The supervisor’s daily watch'),
  rules: daily,
  citations: { '': ['R13.1.3'] },
  settled: ['procedure.cadence'],
  examples: [
    {
      name: words('周一检查过，周二再查', 'done on Monday, due on Tuesday'),
      rules: daily,
      facts: { by: 'duty', lastOn: '2026-05-25', today: '2026-05-26' },
      expect: { decision: { by: 'duty', nextOn: '2026-05-26', overdue: false } },
    },
    {
      name: words('两天没查，逾期', 'overdue after two days'),
      rules: daily,
      facts: { by: 'duty', lastOn: '2026-05-25', today: '2026-05-27' },
      expect: { decision: { by: 'duty', nextOn: '2026-05-26', overdue: true } },
    },
  ],
}

/** Summary and evaluation of the department’s work (R13.3.1). */
export const workEvaluation = recurring({
  key: 'work_evaluation',
  name: words('工作总结与评估', 'Summary and evaluation of work'),
  clauses: ['R13.3.1'],
  worked: MONTHLY,
})
