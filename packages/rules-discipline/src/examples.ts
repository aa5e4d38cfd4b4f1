import { words } from '@bylaw/kernel'
import type { Example } from '@bylaw/rules-kit'
import type { DisciplineDecision } from './decide'
import type { DisciplineFacts } from './facts'
import type { DisciplineRules, Step } from './rules'
import { starter } from './starter'

const decided: DisciplineRules = {
  ...starter,
  ladder: ['criticism', 'warning', 'demotion', 'dismissal'],
  countsForMonths: 12,
}
const fining: DisciplineRules = {
  ...decided,
  ladder: ['criticism', 'warning', 'fine', 'dismissal'],
  fine: { on: true, fen: 50_00 },
}
const late: DisciplineFacts = {
  breach: 'late',
  on: '2026-06-10',
  serious: false,
  earlier: [],
  lossFen: 0,
}
const twice: DisciplineFacts = {
  ...late,
  earlier: [
    { on: '2026-02-01', step: 'criticism' },
    { on: '2026-04-01', step: 'warning' },
  ],
}
const leads = (step: Step, more: Partial<DisciplineDecision> = {}): DisciplineDecision => ({
  step,
  fineFen: 0,
  opensCase: step === 'demotion' || step === 'dismissal',
  lossFen: 0,
  ...more,
})

type DisciplineExample = Example<DisciplineRules, DisciplineFacts, DisciplineDecision>
const example = (
  zh: string,
  en: string,
  facts: DisciplineFacts,
  expect: DisciplineDecision | string,
  rules: DisciplineRules = decided,
): DisciplineExample => ({
  name: words(zh, en),
  rules,
  facts,
  expect: typeof expect === 'string' ? { refusal: expect } : { decision: expect },
})

/** Breaches of R12 and R18 worked by hand. */
export const examples: readonly DisciplineExample[] = [
  example('第一次迟到：批评', 'late for the first time: criticism', late, leads('criticism')),
  example(
    '一年内第三次：降职，立案',
    'a third time within a year: demotion, a case',
    twice,
    leads('demotion'),
  ),
  example(
    '启用罚款的阶梯，第三次罚 50 元',
    'on a ladder with fines the third time costs 50',
    twice,
    leads('fine', { fineFen: 50_00 }),
    fining,
  ),
  example(
    '罚款未启用，跳过这一级',
    'while fines are off that step is passed over',
    twice,
    leads('warning'),
    { ...fining, fine: { on: false, fen: null } },
  ),
  example(
    '情节严重：直接辞退立案，损失依法承担',
    'serious: dismissal at once as a case, the loss answered for under the law',
    { ...late, breach: 'secrecy', serious: true, lossFen: 3_000_00 },
    leads('dismissal', { lossFen: 3_000_00 }),
  ),
  example(
    '制度里没有的违纪',
    'a breach the rules do not know',
    { ...late, breach: 'whistling' },
    'no_such_breach',
  ),
  example(
    '两条阶梯未选定，拒绝处分',
    'refused while two ladders contradict each other',
    late,
    'undecided',
    starter,
  ),
]
