import { words } from '@bylaw/kernel'
import type { Example } from '@bylaw/rules-kit'
import type { AppealDecision } from './decide'
import type { AppealFacts } from './facts'
import type { AppealRules } from './rules'
import { starter } from './starter'

const decided: AppealRules = {
  ...starter,
  window: { every: 10, unit: 'working_day' },
  heardBy: 'others',
  leastHearers: 2,
  meanwhile: 'frozen',
  decidedWithin: { every: 10, unit: 'working_day' },
}
const appeal: AppealFacts = {
  against: 'appraisal',
  appellant: '何青',
  toldOn: '2026-06-01',
  appealedOn: '2026-06-15',
  earlier: 0,
  gaveIt: ['陈经理'],
  superiors: ['总经理'],
  hearers: ['总经理', '人事经理'],
  decidedOn: null,
  today: '2026-06-20',
  holidays: [],
  makeUpDays: [],
}
const inTime: AppealDecision = {
  until: '2026-06-15',
  taken: true,
  blocks: [],
  unfit: [],
  heard: true,
  result: 'frozen',
  decideBy: '2026-06-29',
  overdue: false,
}

type AppealExample = Example<AppealRules, AppealFacts, AppealDecision>
const example = (
  zh: string,
  en: string,
  rules: AppealRules,
  facts: AppealFacts,
  expect: AppealDecision | string,
): AppealExample => ({
  name: words(zh, en),
  rules,
  facts,
  expect: typeof expect === 'string' ? { refusal: expect } : { decision: expect },
})

/** Appeals worked by hand (APR-07). */
export const examples: readonly AppealExample[] = [
  example(
    '第十个工作日申诉，结果冻结',
    'on the tenth working day: frozen',
    decided,
    appeal,
    inTime,
  ),
  example(
    '端午放假一天，期限顺延一天',
    'a holiday between makes it a day longer',
    decided,
    { ...appeal, appealedOn: '2026-06-16', holidays: ['2026-06-12'] },
    { ...inTime, until: '2026-06-16', decideBy: '2026-06-30' },
  ),
  example(
    '过了期限，结果照常算数',
    'too late: the result counts',
    decided,
    { ...appeal, appealedOn: '2026-06-16' },
    {
      ...inTime,
      taken: false,
      blocks: ['too_late'],
      result: 'counts',
      decideBy: null,
    },
  ),
  example(
    '原评分人参加裁定，须回避',
    'whoever gave the result does not hear the appeal',
    decided,
    { ...appeal, hearers: ['陈经理', '人事经理'] },
    { ...inTime, unfit: ['陈经理'], heard: false },
  ),
  example(
    '一个月的期限：6 月 30 日告知，7 月 30 日截止',
    'a month: told on 30 June, until 30 July',
    { ...decided, window: { every: 1, unit: 'month' } },
    { ...appeal, toldOn: '2026-06-30', appealedOn: null, today: '2026-07-30' },
    { ...inTime, until: '2026-07-30', result: 'counts', decideBy: null },
  ),
  example(
    '没有告知结果，期限不开始',
    'no time runs against someone who was not told',
    decided,
    { ...appeal, toldOn: null, appealedOn: null },
    {
      ...inTime,
      until: null,
      taken: false,
      blocks: ['not_told'],
      result: 'counts',
      decideBy: null,
    },
  ),
  example('期限未定', 'refused while there is no window', starter, appeal, 'undecided'),
]
