import { words } from '@bylaw/kernel'
import type { Example } from '@bylaw/rules-kit'
import type { ClosingDecision } from './closing'
import type { SurveyDecision } from './decide'
import type { ClosingFacts, RateFacts, SurveyFacts } from './facts'
import type { SurveyRules } from './rules'
import { starter } from './starter'

/** 27 November 2026 is a Friday; the desk is open 09:00 to 18:00 on weekdays. */
const at = (local: string) => Date.parse(`2026-${local}+08:00`)
const DAY: [string, string][] = [['09:00', '18:00']]
const friday: ClosingFacts = {
  by: 'closing',
  closedAtMs: at('11-27T17:00'),
  reopenedAtMs: null,
  ticketType: 'fault',
  merged: false,
  solved: true,
  contact: { reachable: ['portal', 'email'], declined: false, lastAskedAtMs: null },
  sentAtMs: [],
  answeredAtMs: null,
  calendar: {
    timezone: 'Asia/Shanghai',
    hours: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY },
    holidays: [],
  },
  nowMs: at('11-27T17:00'),
}
/** Sent on Monday the 30th at 09:00; three days on is Thursday 09:00, fourteen the 14th. */
const planned: ClosingDecision = {
  by: 'closing',
  ground: null,
  sendAtMs: at('11-30T09:00'),
  channel: 'email',
  remindAtMs: [at('12-03T09:00')],
  expiresAtMs: at('12-14T09:00'),
  now: 'wait',
  nextAtMs: at('11-30T09:00'),
}
const silent: ClosingDecision = {
  by: 'closing',
  ground: null,
  sendAtMs: null,
  channel: null,
  remindAtMs: [],
  expiresAtMs: null,
  now: 'nothing',
  nextAtMs: null,
}
const scored = (asked: number, ...scores: number[]): RateFacts => ({ by: 'rate', asked, scores })

type SurveyExample = Example<SurveyRules, SurveyFacts, SurveyDecision>
const example = (
  zh: string,
  en: string,
  facts: SurveyFacts,
  expect: SurveyDecision | string,
  rules: SurveyRules = starter,
): SurveyExample => ({
  name: words(zh, en),
  rules,
  facts,
  expect: typeof expect === 'string' ? { refusal: expect } : { decision: expect },
})

/** Closings and answers worked by hand. */
export const examples: readonly SurveyExample[] = [
  example(
    '周五 17:00 关闭，周一 9:00 发出回访',
    'closed on Friday at 17:00: asked on Monday at 09:00',
    friday,
    planned,
  ),
  example(
    '周一 9:00 发出',
    'on Monday at 09:00 it goes out',
    { ...friday, nowMs: at('11-30T09:00') },
    { ...planned, now: 'invite', nextAtMs: null },
  ),
  example(
    '三天没有评分，提醒一次',
    'not answered for three days: reminded once',
    { ...friday, sentAtMs: [at('11-30T09:00')], nowMs: at('12-03T09:10') },
    { ...planned, now: 'remind', nextAtMs: null },
  ),
  example(
    '提醒过一次就不再打扰',
    'reminded once, and left in peace',
    {
      ...friday,
      sentAtMs: [at('11-30T09:00'), at('12-03T09:10')],
      nowMs: at('12-08T09:00'),
    },
    { ...planned, remindAtMs: [at('12-03T09:10')], now: 'nothing', nextAtMs: null },
  ),
  example(
    '已并入另一张工单，不回访',
    'merged into another ticket: not asked',
    { ...friday, merged: true },
    { ...silent, ground: 'merged' },
  ),
  example(
    '客户没有邮箱也不用门户',
    'neither e-mail nor portal reaches the customer',
    { ...friday, contact: { ...friday.contact, reachable: ['telephone'] } },
    { ...silent, ground: 'no_channel' },
  ),
  // Satisfied are 5, 4, 4 and 5 of five: 80 %; the marks add up to 20, a mean of 4.
  example(
    '10 份回访收到 5 份，4 份满意：80%',
    'five answers to ten questions, four satisfied: 80 %',
    scored(10, 5, 4, 4, 2, 5),
    {
      by: 'rate',
      asked: 10,
      answers: 5,
      satisfied: 4,
      satisfiedPercent: '80.00',
      meanScore: '4.00',
      answeredPercent: '50.00',
    },
  ),
  // 4 of 6 is 66.666…, 23 marks of 6 are 3.8333…, 6 of 7 is 85.714….
  example('四舍五入到两位小数', 'rounded half up to two places', scored(7, 5, 5, 4, 4, 3, 2), {
    by: 'rate',
    asked: 7,
    answers: 6,
    satisfied: 4,
    satisfiedPercent: '66.67',
    meanScore: '3.83',
    answeredPercent: '85.71',
  }),
  example(
    '只有 4 份答卷，只显示份数',
    'four answers are too few for a rate',
    scored(10, 5, 5, 5, 1),
    {
      by: 'rate',
      asked: 10,
      answers: 4,
      satisfied: 3,
      satisfiedPercent: null,
      meanScore: null,
      answeredPercent: '40.00',
    },
  ),
  example('分数超出分制', 'a mark off the scale', scored(3, 5, 9), 'score_off_scale'),
  example('回访时间未定', 'refused while no time is set', friday, 'undecided', {
    ...starter,
    after: null,
  }),
]
