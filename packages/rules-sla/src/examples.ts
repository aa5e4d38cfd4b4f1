import type { Calendar } from '@bylaw/calendar'
import { words } from '@bylaw/kernel'
import type { Example } from '@bylaw/rules-kit'
import type { Clock } from './clock'
import type { SlaDecision } from './clocks'
import type { SlaFacts } from './facts'
import { pauseWhenAsking } from './question'
import { decideFirst } from './refusal'
import type { SlaRules } from './rules'
import { starter } from './starter'

const at = (local: string) => Date.parse(`${local}+08:00`)

const day = [
  ['09:00', '12:00'],
  ['13:00', '18:00'],
] satisfies [string, string][]
const calendar: Calendar = {
  timezone: 'Asia/Shanghai',
  hours: { mon: day, tue: day, wed: day, thu: day, fri: day },
  holidays: [],
}

/** An urgent ticket of Friday 17:50: answered within 30 minutes, solved within 4 hours. */
const friday: SlaFacts = {
  priority: 'urgent',
  channel: 'phone',
  openedAtMs: at('2026-05-08T17:50'),
  history: [],
  calendar,
  nowMs: at('2026-05-08T17:50'),
}

const nothing = {
  clocks: { firstResponse: null, nextResponse: null, keepInformed: null, resolution: null },
  rounds: { nextResponse: [], keepInformed: [] },
  refused: {},
}

const undecidedRules: SlaRules = {
  ...starter,
  pauses: { ...starter.pauses, waitingCustomer: null },
}

const asked: SlaFacts = {
  ...friday,
  openedAtMs: at('2026-05-11T09:00'),
  history: [
    { type: 'agent_reply', atMs: at('2026-05-11T09:10') },
    { type: 'waiting_customer', atMs: at('2026-05-11T09:10') },
    { type: 'customer_message', atMs: at('2026-05-11T11:10') },
  ],
  nowMs: at('2026-05-11T11:10'),
}

const running = (clock: Partial<Clock>): Clock => ({
  startedAtMs: friday.openedAtMs,
  targetSeconds: 0,
  promisedAtMs: null,
  dueAtMs: null,
  lateAtMs: null,
  warnAtMs: [],
  usedSeconds: 0,
  leftSeconds: 0,
  pausedSeconds: 0,
  metAtMs: null,
  breached: false,
  paused: false,
  ...clock,
})

/** Answered at 09:10, ten minutes into the thirty. */
const answeredInTime = running({
  startedAtMs: asked.openedAtMs,
  targetSeconds: 1_800,
  promisedAtMs: at('2026-05-11T09:30'),
  usedSeconds: 600,
  leftSeconds: 1_200,
  metAtMs: at('2026-05-11T09:10'),
})

export const examples: readonly Example<SlaRules, SlaFacts, SlaDecision>[] = [
  {
    name: words(
      '周五 17:50 的紧急工单，周一 09:20 前首次响应、13:50 前解决',
      'An urgent ticket of Friday 17:50 is answered by Monday 09:20 and solved by 13:50',
    ),
    rules: starter,
    facts: friday,
    expect: {
      decision: {
        ...nothing,
        policy: { index: 0, name: words('紧急', 'Urgent') },
        clocks: {
          ...nothing.clocks,
          // 10 minutes on Friday, 20 on Monday.
          firstResponse: running({
            targetSeconds: 1_800,
            leftSeconds: 1_800,
            promisedAtMs: at('2026-05-11T09:20'),
            dueAtMs: at('2026-05-11T09:20'),
            lateAtMs: at('2026-05-11T09:20:01'),
            warnAtMs: [at('2026-05-11T09:05')],
          }),
          // 10 minutes on Friday, 3 hours on Monday morning, 50 minutes after lunch.
          resolution: running({
            targetSeconds: 14_400,
            leftSeconds: 14_400,
            promisedAtMs: at('2026-05-11T13:50'),
            dueAtMs: at('2026-05-11T13:50'),
            lateAtMs: at('2026-05-11T13:50:01'),
            warnAtMs: [at('2026-05-11T11:50'), at('2026-05-11T13:35')],
          }),
        },
        next: { clock: 'firstResponse', dueAtMs: at('2026-05-11T09:20') },
      },
    },
  },
  {
    name: words(
      '等客户两小时，解决到期从 14:00 顺延到 16:00',
      'Two hours of waiting for the customer move the solution from 14:00 to 16:00',
    ),
    rules: starter,
    facts: asked,
    expect: {
      decision: {
        ...nothing,
        policy: { index: 0, name: words('紧急', 'Urgent') },
        clocks: {
          ...nothing.clocks,
          firstResponse: answeredInTime,
          // 10 minutes, then 11:10–12:00 and 13:00–16:00: four hours.
          resolution: running({
            startedAtMs: asked.openedAtMs,
            targetSeconds: 14_400,
            promisedAtMs: at('2026-05-11T16:00'),
            dueAtMs: at('2026-05-11T16:00'),
            lateAtMs: at('2026-05-11T16:00:01'),
            warnAtMs: [at('2026-05-11T15:00'), at('2026-05-11T15:45')],
            usedSeconds: 600,
            leftSeconds: 13_800,
            pausedSeconds: 7_200,
          }),
        },
        next: { clock: 'resolution', dueAtMs: at('2026-05-11T16:00') },
      },
    },
  },
  {
    name: words(
      '是否暂停尚未决定时，等过客户的工单只有首次响应有时限，解决时限不作答',
      'While it is undecided whether clocks pause, a ticket that waited has its first response timed, its solution refused',
    ),
    rules: undecidedRules,
    facts: asked,
    expect: {
      decision: {
        ...nothing,
        policy: { index: 0, name: words('紧急', 'Urgent') },
        clocks: { ...nothing.clocks, firstResponse: answeredInTime },
        refused: { resolution: decideFirst(pauseWhenAsking) },
        next: null,
      },
    },
  },
  {
    name: words(
      '只承诺了解决时限、等过客户、是否暂停尚未决定的工单不作答',
      'A ticket that waited and is promised a solution only is refused while pausing is undecided',
    ),
    rules: {
      ...undecidedRules,
      policies: starter.policies.map((policy) => ({ ...policy, firstResponseMinutes: null })),
    },
    facts: asked,
    expect: { refusal: 'undecided' },
  },
  {
    name: words('没有规则符合的工单不计时', 'A ticket that no policy matches has no clocks'),
    rules: { ...starter, policies: starter.policies.slice(1) },
    facts: friday,
    expect: { decision: { ...nothing, policy: null, next: null } },
  },
]
