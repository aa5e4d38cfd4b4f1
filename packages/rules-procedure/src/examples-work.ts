import { words } from '@bylaw/kernel'
import type { Example } from '@bylaw/rules-kit'
import type { ProcedureDecision } from './decide'
import type { CustodyFacts, ProcedureFacts, RemedyFacts, StagesFacts } from './facts'
import type { Duty, ProcedureRules } from './rules'
import { developmentStages, issuedThings, rectification, workRecord } from './starter-work'

type ProcedureExample = Example<ProcedureRules, ProcedureFacts, ProcedureDecision>

export const example = (
  zh: string,
  en: string,
  rules: ProcedureRules,
  facts: ProcedureFacts,
  expect: ProcedureDecision | string,
): ProcedureExample => ({
  name: words(zh, en),
  rules,
  facts,
  expect: typeof expect === 'string' ? { refusal: expect } : { decision: expect },
})

const event = (
  stage: string,
  outcome: 'passed' | 'failed' = 'passed',
  cause: string | null = null,
): StagesFacts['events'][number] => ({ stage, outcome, said: 'director', cause })

const found = (rest: Partial<RemedyFacts>): RemedyFacts => ({
  by: 'remedy',
  foundOn: '2026-06-08',
  setFor: null,
  written: ['finding', 'measure'],
  doneOn: null,
  checks: [],
  today: '2026-06-13',
  ...rest,
})

const given = (rest: Partial<CustodyFacts>): CustodyFacts => ({
  by: 'custody',
  issued: [
    { thing: 'tools', count: 3, signed: true },
    { thing: 'clothes', count: 2, signed: true },
  ],
  returned: [],
  lost: [],
  occasion: 'leaving',
  ...rest,
})

const dueOn = (cadence: Duty['cadence'], dueDay: Duty['dueDay']): ProcedureRules => ({
  template: { by: 'duty', name: words('报送', 'Reports'), cadence, ...(dueDay ? { dueDay } : {}) },
})

/** Forms, stages, findings, things handed out, and duties with a day of their own. */
export const workExamples: readonly ProcedureExample[] = [
  example(
    '工作记录没写用时，不完整',
    'a record of work without its time',
    workRecord,
    { by: 'form', values: { description: '服务器无法启动', steps: '更换电源', minutes: ' ' } },
    { by: 'form', complete: false, missing: ['minutes'], wrong: [] },
  ),
  example(
    '用时写成文字，算填错',
    'a time that is no number',
    workRecord,
    { by: 'form', values: { description: '无法登录', steps: '重置密码', minutes: '半小时' } },
    { by: 'form', complete: false, missing: [], wrong: ['minutes'] },
  ),
  example(
    '设计通过，实施记录还没归档',
    'designed, and the build record is not on file',
    developmentStages,
    { by: 'stages', events: [event('design')], filed: ['design_paper'] },
    {
      by: 'stages',
      at: 'build',
      passed: ['design'],
      notCounted: [],
      missing: ['build_record'],
      mayPass: false,
    },
  ),
  example(
    '验收发现设计有误，退回方案设计',
    'a fault of design found at acceptance returns it there',
    developmentStages,
    {
      by: 'stages',
      events: [event('design'), event('build'), event('acceptance', 'failed', 'design')],
      filed: ['design_paper', 'build_record'],
    },
    {
      by: 'stages',
      at: 'design',
      passed: [],
      notCounted: [],
      missing: [],
      mayPass: true,
    },
  ),
  example('逾期两天仍未整改', 'two days late and not put right', rectification, found({}), {
    by: 'remedy',
    state: 'open',
    dueOn: '2026-06-11',
    daysLate: 2,
    missing: [],
  }),
  example(
    '整改后由责任人自己复查，不算',
    'a check by whoever did it does not count',
    rectification,
    found({
      doneOn: '2026-06-10',
      checks: [{ on: '2026-06-10', who: 'whoever_did_it', inOrder: true }],
    }),
    { by: 'remedy', state: 'to_check', dueOn: '2026-06-11', daysLate: 0, missing: [] },
  ),
  example(
    '检查人复查合格，销项',
    'closed once the inspector is satisfied',
    rectification,
    found({
      doneOn: '2026-06-10',
      checks: [{ on: '2026-06-11', who: 'whoever_found_it', inOrder: true }],
    }),
    { by: 'remedy', state: 'closed', dueOn: '2026-06-11', daysLate: 0, missing: [] },
  ),
  example(
    '离职时还有两件工具未还、一件丢失',
    'leaving with two tools to return and one lost',
    issuedThings,
    given({ lost: [{ thing: 'tools', count: 1 }] }),
    {
      by: 'custody',
      settled: false,
      toReturn: [{ thing: 'tools', count: 2 }],
      held: [],
      unsigned: [],
      lost: [{ thing: 'tools', count: 1 }],
      lossBorneBy: 'case_by_case',
    },
  ),
  example(
    '归还的多于领用的',
    'more returned than handed out',
    issuedThings,
    given({ returned: [{ thing: 'tools', count: 4 }] }),
    'more_than_issued',
  ),
  example(
    '每月 25 日前：5 月的做过，6 月 25 日到期',
    'by the 25th: done for May, due on 25 June',
    dueOn({ every: 1, unit: 'month' }, 25),
    { by: 'duty', lastOn: '2026-06-02', lastFor: '2026-05-25', today: '2026-06-26' },
    { by: 'duty', nextOn: '2026-06-25', overdue: true },
  ),
  example(
    '每周五前：上周三做过，本周五到期',
    'by Friday: done last Wednesday, due this Friday',
    dueOn({ every: 1, unit: 'week' }, 5),
    { by: 'duty', lastOn: '2026-05-06', today: null },
    { by: 'duty', nextOn: '2026-05-15', overdue: null },
  ),
  example(
    '每季度末：一季度做过，6 月 30 日到期',
    'at quarter’s end: done for the first quarter, due on 30 June',
    dueOn({ every: 1, unit: 'quarter' }, 'last'),
    { by: 'duty', lastOn: '2026-02-10', today: null },
    { by: 'duty', nextOn: '2026-06-30', overdue: null },
  ),
]
