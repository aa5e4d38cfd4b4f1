import type { Calendar } from '@bylaw/calendar'
import { words } from '@bylaw/kernel'
import type { Example } from '@bylaw/rules-kit'
import type { LifecycleDecision } from './decide'
import type { LifecycleFacts } from './facts'
import type { LifecycleRules } from './rules'
import { starter } from './starter'

/** 7 December 2026 is a Monday. */
const at = (local: string) => Date.parse(`2026-12-${local}+08:00`)
const day = [['09:00', '18:00']] satisfies [string, string][]
const calendar: Calendar = {
  timezone: 'Asia/Shanghai',
  hours: { mon: day, tue: day, wed: day, thu: day, fri: day },
  holidays: [],
}

const decided: LifecycleRules = {
  ...starter,
  states: [
    ...starter.states,
    { key: 'testing', name: words('测试中', 'Testing'), category: 'in_progress' },
  ],
  transitions: [
    { from: null, to: 'in_progress', by: ['lead', 'engineer'] },
    { from: 'in_progress', to: 'testing', by: ['engineer'] },
    { from: null, to: 'solved', by: ['engineer'] },
    { from: 'solved', to: 'closed', by: ['lead'] },
  ],
  silence: {
    after: { count: 3, unit: 'working_days' },
    reminders: [],
    ends: 'back_to_work',
  },
  confirmation: {
    after: { count: 7, unit: 'days' },
    reminders: [{ count: 3, unit: 'days' }],
    ends: 'close',
  },
  reopening: { within: { count: 7, unit: 'days' } },
}

type Case = Example<LifecycleRules, LifecycleFacts, LifecycleDecision>
const example = (
  zh: string,
  en: string,
  facts: LifecycleFacts,
  expect: LifecycleDecision | string,
  rules: LifecycleRules = decided,
): Case => ({
  name: words(zh, en),
  rules,
  facts,
  expect: typeof expect === 'string' ? { refusal: expect } : { decision: expect },
})

const moving = (from: string, to: string, role: 'lead' | 'engineer'): LifecycleFacts => ({
  by: 'move',
  from,
  to,
  role,
})
const silent = (waitingFor: 'answer' | 'confirmation', since: string): LifecycleFacts => ({
  by: 'silence',
  waitingFor,
  sinceMs: at(since),
  calendar,
})
const written = (atMs: number): LifecycleFacts => ({
  by: 'reply',
  closedAtMs: at('07T10:00'),
  atMs,
  calendar,
})
const until = { by: 'reply', untilMs: at('14T10:00') } as const

/** Tickets on their way, worked by hand. */
export const examples: readonly Case[] = [
  example(
    '工程师把处理中的工单转为测试中',
    'an engineer brings work in progress to testing',
    moving('in_progress', 'testing', 'engineer'),
    { by: 'move', allowed: true, category: 'in_progress' },
  ),
  example(
    '只有组长能关闭：工程师不行',
    'only a lead may close: an engineer may not',
    moving('solved', 'closed', 'engineer'),
    { by: 'move', allowed: false, category: 'closed' },
  ),
  example(
    '没有一行从处理中直接关闭：组长也不行',
    'no row closes work in progress: a lead may not either',
    moving('in_progress', 'closed', 'lead'),
    { by: 'move', allowed: false, category: 'closed' },
  ),
  example(
    '没有这个状态',
    'a state that there is not',
    moving('in_progress', 'parked', 'engineer'),
    'no_such_state',
  ),
  example(
    '周一给出方案：周四提醒，下周一关闭',
    'a solution of Monday: reminded on Thursday, closed a week after',
    silent('confirmation', '07T10:00'),
    {
      by: 'silence',
      dueAtMs: at('14T10:00'),
      ends: 'close',
      remindAtMs: [at('10T10:00')],
    },
  ),
  example(
    '周四索要资料：三个工作日后的周二 9:00 退回处理',
    'asked on Thursday: back to work on Tuesday 09:00, three working days later',
    silent('answer', '10T15:00'),
    { by: 'silence', dueAtMs: at('15T09:00'), ends: 'back_to_work', remindAtMs: [] },
  ),
  example(
    '关闭后一周之内来信：重新打开',
    'a word within a week of closing: reopened',
    written(at('14T10:00')),
    { ...until, does: 'reopen' },
  ),
  example(
    '晚一分钟：另立一张关联的工单',
    'a minute later: another ticket, linked to it',
    written(at('14T10:01')),
    { ...until, does: 'follow_up' },
  ),
  example(
    '还有两张子工单没关闭：不能关闭',
    'two parts still open: not to be closed',
    { by: 'closing', openChildren: 2 },
    { by: 'closing', allowed: false },
  ),
  example(
    '没有规定客户不确认怎么办',
    'refused while nobody has said what an unconfirmed solution comes to',
    silent('confirmation', '07T10:00'),
    'undecided',
    starter,
  ),
  example(
    '没有规定客户不回怎么办',
    'refused while nobody has said what silence comes to',
    silent('answer', '07T10:00'),
    'undecided',
    starter,
  ),
  example(
    '没有规定多久以内算同一件事',
    'refused while nobody has said how long a matter stays the same',
    written(at('08T10:00')),
    'undecided',
    starter,
  ),
]
