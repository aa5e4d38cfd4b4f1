import { words } from '@bylaw/kernel'
import { type ExampleOf, type RulesOf, withProposals } from '@bylaw/rulebook'
import type { RuleSetOf } from '../pack'

const rules: RulesOf<'appeal'> = {
  against: [{ key: 'appraisal', name: words('考核结果', 'The result of an appraisal') }],
  window: null,
  heardBy: null,
  leastHearers: 1,
  meanwhile: null,
  decidedWithin: null,
  mostTimes: 1,
}
const appeal: ExampleOf<'appeal'>['facts'] = {
  against: 'appraisal',
  appellant: '何青',
  toldOn: '2026-06-01',
  appealedOn: '2026-06-15',
  earlier: 0,
  gaveIt: ['陈经理'],
  superiors: ['总经理'],
  hearers: ['人事经理'],
  decidedOn: null,
  today: '2026-06-18',
  holidays: [],
  makeUpDays: [],
}
const taken: Extract<ExampleOf<'appeal'>['expect'], { decision: unknown }>['decision'] = {
  until: '2026-06-15',
  taken: true,
  blocks: [],
  unfit: [],
  heard: true,
  result: 'frozen',
  decideBy: '2026-06-29',
  overdue: false,
}

/** An employee is told the result and may appeal (R12.2.2, R12.2.3; APR-07). */
export const appeals: RuleSetOf<'appeal'> = {
  kind: 'appeal',
  key: 'appeals',
  title: words('考核申诉', 'Appeals against appraisals'),
  rules,
  citations: {
    '': ['R12.2.3'],
    '/against': ['R12.2.3'],
    '/window': ['R12.2.2', 'R12.2.3'],
    '/meanwhile': ['R12.2.3', 'R12.2.4'],
  },
  examples: [
    {
      name: words('第十个工作日申诉，结果冻结', 'on the tenth working day: the result is frozen'),
      rules: withProposals('appeal', rules),
      facts: appeal,
      expect: { decision: taken },
    },
    {
      name: words('原评分人裁定，须回避', 'whoever gave the result does not hear the appeal'),
      rules: withProposals('appeal', rules),
      facts: { ...appeal, hearers: ['陈经理'] },
      expect: { decision: { ...taken, unfit: ['陈经理'], heard: false } },
    },
    {
      name: words('期限未定，不判断', 'refused while nobody has set a limit'),
      rules,
      facts: appeal,
      expect: { refusal: 'undecided' },
    },
  ],
}
