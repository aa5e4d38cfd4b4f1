import { words } from '@bylaw/kernel'
import type { Example } from '@bylaw/rules-kit'
import type { Told } from './climb'
import type { EscalationDecision } from './decide'
import type { ClockRun, EscalationFacts } from './facts'
import { climbing } from './questions'
import type { EscalationRules, Ladder } from './rules'
import { starter } from './starter'

/** 23 November 2026 is a Monday; the desk is open 09:00 to 18:00 on weekdays. */
const at = (local: string) => Date.parse(`2026-11-${local}+08:00`)
const DAY: [string, string][] = [['09:00', '18:00']]
const monday: EscalationFacts = {
  priority: 'normal',
  calendar: {
    timezone: 'Asia/Shanghai',
    hours: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY },
    holidays: [],
  },
  nowMs: at('23T12:00'),
  clocks: {},
  complaint: null,
  sent: [],
}
const run = (started: string, targetMinutes: number): ClockRun => ({
  startedAtMs: at(started),
  targetSeconds: targetMinutes * 60,
  clock: 'business',
  pauses: [],
  metAtMs: null,
})

/** An hour before, when due, and an hour late to the director for urgent tickets alone. */
const byTheHour: Ladder = [
  { key: 'soon', at: { by: 'minutes', minutes: -60 }, priorities: null, ...telling('assignee') },
  { key: 'due', at: { by: 'minutes', minutes: 0 }, priorities: null, ...telling('group_leader') },
  {
    key: 'late',
    at: { by: 'minutes', minutes: 60 },
    priorities: ['urgent'],
    ...telling('director'),
    assign: 'manager',
  },
]
const decided: EscalationRules = {
  ...starter,
  ladders: { ...starter.ladders, nextResponse: byTheHour },
  complaint: { handler: 'deputy', withinMinutes: 480, clock: 'business', ladder: climbing },
}
const quiet: EscalationDecision = { due: [], next: null, complaint: null, refused: {} }
const told = (
  clock: Told['clock'],
  step: string,
  atLocal: string,
  tell: readonly string[],
  more: Partial<Told> = {},
): Told => ({ clock, step, reminder: 0, atMs: at(atLocal), tell, assign: null, ...more })
const next = (clock: Told['clock'], step: string, atLocal: string) => ({
  clock,
  step,
  atMs: at(atLocal),
})

type EscalationExample = Example<EscalationRules, EscalationFacts, EscalationDecision>
const example = (
  zh: string,
  en: string,
  facts: Partial<EscalationFacts>,
  expect: EscalationDecision | string,
  rules: EscalationRules = decided,
): EscalationExample => ({
  name: words(zh, en),
  rules,
  facts: { ...monday, ...facts },
  expect: typeof expect === 'string' ? { refusal: expect } : { decision: expect },
})

/** Promises followed by hand. */
export const examples: readonly EscalationExample[] = [
  // 75 % of 4 hours is 3: 12:00. All of it is 13:00.
  example(
    '4 小时解决时限，12:00 提醒负责人',
    'a solution due in 4 hours: the assignee is warned at 12:00',
    { clocks: { resolution: run('23T09:00', 240) } },
    {
      ...quiet,
      due: [told('resolution', 'warn', '23T12:00', ['assignee'])],
      next: next('resolution', 'due', '23T13:00'),
    },
  ),
  example(
    '已提醒过，不再重复',
    'told already, so not again',
    {
      clocks: { resolution: run('23T09:00', 240) },
      nowMs: at('23T12:30'),
      sent: [{ clock: 'resolution', step: 'warn', atMs: at('23T12:00') }],
    },
    { ...quiet, next: next('resolution', 'due', '23T13:00') },
  ),
  example(
    '15:30 才查看，三级一起补通知',
    'nobody looked until 15:30: three steps are told, the earliest first',
    { clocks: { resolution: run('23T09:00', 240) }, nowMs: at('23T15:30') },
    {
      ...quiet,
      due: [
        told('resolution', 'warn', '23T12:00', ['assignee']),
        told('resolution', 'due', '23T13:00', ['assignee', 'group_leader']),
        told('resolution', 'late', '23T15:00', ['group_leader', 'manager']),
      ],
    },
  ),
  example(
    '周五 16:00 起 4 小时首次响应，周一 10:00 才提醒',
    'an answer due 4 hours from Friday 16:00: warned on Monday at 10:00',
    { clocks: { firstResponse: run('20T16:00', 240) }, nowMs: at('20T18:00') },
    { ...quiet, next: next('firstResponse', 'warn', '23T10:00') },
  ),
  example(
    '紧急工单超时 1 小时，告知总监并转给经理',
    'an urgent ticket an hour late: the director is told, the manager gets it',
    {
      priority: 'urgent',
      clocks: { nextResponse: run('23T09:00', 120) },
      sent: [
        { clock: 'nextResponse', step: 'soon', atMs: at('23T10:00') },
        { clock: 'nextResponse', step: 'due', atMs: at('23T11:00') },
      ],
    },
    {
      ...quiet,
      due: [told('nextResponse', 'late', '23T12:00', ['director'], { assign: 'manager' })],
    },
  ),
  // Day and night: 75 % of 2 hours from Saturday 20:00 is 21:30, half as much over is 23:00.
  example(
    '全天计时的进展告知，周六夜里也提醒',
    'news promised day and night: told on a Saturday night too',
    {
      clocks: { keepInformed: { ...run('21T20:00', 120), clock: 'always' } },
      nowMs: at('21T21:30'),
    },
    {
      ...quiet,
      due: [told('keepInformed', 'warn', '21T21:30', ['assignee'])],
      next: next('keepInformed', 'due', '21T22:00'),
    },
  ),
  // Due at 10:30; chased at 11:30 and 12:30; three times the time was 11:30.
  example(
    '协助请求：12:40 第二次再催',
    'a request for help: at 12:40 it is chased for the second time again',
    {
      clocks: { request: run('23T10:00', 30) },
      nowMs: at('23T12:40'),
      sent: [
        { clock: 'request', step: 'remind', atMs: at('23T10:30') },
        { clock: 'request', step: 'remind', atMs: at('23T11:30') },
        { clock: 'request', step: 'tell_leader', atMs: at('23T11:30') },
      ],
    },
    {
      ...quiet,
      due: [told('request', 'remind', '23T12:30', ['assignee'], { reminder: 2 })],
      next: next('request', 'remind', '23T13:30'),
    },
  ),
  // 480 minutes from 09:00 end at 17:00; three quarters of them at 15:00.
  example(
    '投诉由副组长处理，当天 17:00 前答复',
    'a complaint is the deputy’s, to be answered by 17:00',
    {
      complaint: { receivedAtMs: at('23T09:00'), pauses: [], metAtMs: null },
      nowMs: at('23T10:00'),
    },
    {
      ...quiet,
      next: next('complaint', 'warn', '23T15:00'),
      complaint: { handler: 'deputy', dueAtMs: at('23T17:00') },
    },
  ),
  example(
    '等待客户暂停中，不催',
    'while it waits for the customer nobody is told',
    {
      clocks: {
        resolution: {
          ...run('23T09:00', 240),
          pauses: [{ fromMs: at('23T10:00'), toMs: null }],
        },
      },
      nowMs: at('23T16:00'),
    },
    quiet,
  ),
  example(
    '投诉的时限未定',
    'refused while a complaint has no time to be answered in',
    { complaint: { receivedAtMs: at('23T09:00'), pauses: [], metAtMs: null } },
    'undecided',
    starter,
  ),
]

function telling(...tell: string[]): { tell: string[]; assign: null; repeat: null } {
  return { tell, assign: null, repeat: null }
}
