import { words } from '@bylaw/kernel'
import type { ExampleOf, RulesOf } from '@bylaw/rulebook'
import type { RuleSetOf } from '../pack'

type Case = ExampleOf<'escalation'>
type Rules = RulesOf<'escalation'>
type Ladder = NonNullable<Rules['ladders']['request']>

const rules: Rules = {
  roles: [
    { key: 'assignee', name: words('被请求的人', 'Whoever was asked') },
    { key: 'group_leader', name: words('其组长', 'Their group leader') },
    { key: 'manager', name: words('经理', 'The manager') },
  ],
  ladders: { request: null },
}

/** “Urgent ones at once” is printed; after how long the others are chased is not. */
const atOnce: Ladder[number] = {
  key: 'urgent_at_once',
  at: { by: 'percent', percent: 0 },
  priorities: ['urgent'],
  tell: ['assignee'],
  assign: null,
  repeat: null,
}
const dueRung = (tell: string): Ladder[number] => ({
  ...atOnce,
  key: tell === 'assignee' ? 'remind' : 'tell_leader',
  at: { by: 'percent', percent: 100 },
  priorities: null,
  tell: [tell],
})

/** Chased hourly three times, then the leader hears of it; also the proposal of R03’s question. */
export const chasedHourly: Ladder = [
  atOnce,
  { ...dueRung('assignee'), repeat: { everyMinutes: 60, most: 3 } },
  { ...dueRung('group_leader'), at: { by: 'percent', percent: 300 } },
]
export const leaderWhenDue: Ladder = [atOnce, dueRung('group_leader')]

const decided: Rules = { ...rules, ladders: { request: chasedHourly } }

/** 23 November 2026 is a Monday. */
const at = (time: string) => Date.parse(`2026-11-23T${time}+08:00`)
const asked = (priority: 'urgent' | 'normal', now: string): Case['facts'] => ({
  priority,
  calendar: { timezone: 'Asia/Shanghai', hours: { mon: [['09:00', '18:00']] }, holidays: [] },
  nowMs: at(now),
  clocks: {
    request: {
      startedAtMs: at('10:00'),
      targetSeconds: 30 * 60,
      clock: 'business',
      pauses: [],
      metAtMs: null,
    },
  },
  complaint: null,
  sent: [],
})
const reminded = (step: string, time: string) => ({
  clock: 'request' as const,
  step,
  reminder: 0,
  atMs: at(time),
  tell: ['assignee'],
  assign: null,
})

/** Resource requests that stay unanswered are chased, urgent ones at once (R03.6). */
export const chasing: RuleSetOf<'escalation'> = {
  kind: 'escalation',
  key: 'chasing',
  title: words('资源请求催办', 'Chasing resource requests'),
  rules,
  citations: { '': ['R03.6'], '/ladders/request': ['R03.6.1', 'R03.6.2'] },
  examples: [
    {
      name: words('紧急请求当即催办', 'an urgent request is chased at once'),
      rules: decided,
      facts: asked('urgent', '10:00'),
      expect: {
        decision: {
          due: [reminded('urgent_at_once', '10:00')],
          next: { clock: 'request', step: 'remind', atMs: at('10:30') },
          complaint: null,
          refused: {},
        },
      },
    },
    {
      name: words('一般请求 30 分钟没有答复才催', 'an ordinary one after 30 minutes of silence'),
      rules: decided,
      facts: asked('normal', '10:30'),
      expect: {
        decision: {
          due: [reminded('remind', '10:30')],
          next: { clock: 'request', step: 'remind', atMs: at('11:30') },
          complaint: null,
          refused: {},
        },
      },
    },
    {
      name: words('催办办法未定，不作答', 'refused while it is undecided how to chase'),
      rules,
      facts: asked('normal', '10:30'),
      expect: { refusal: 'undecided' },
    },
  ],
}
