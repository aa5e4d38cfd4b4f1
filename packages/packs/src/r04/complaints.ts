import { words } from '@bylaw/kernel'
import type { ExampleOf, RulesOf } from '@bylaw/rulebook'
import type { RuleSetOf } from '../pack'

type Case = ExampleOf<'escalation'>
type Rules = RulesOf<'escalation'>
type Ladder = NonNullable<NonNullable<Rules['complaint']>['ladder']>

const rules: Rules = {
  roles: [
    { key: 'assignee', name: words('负责人', 'The assignee') },
    { key: 'group_leader', name: words('组长', 'The leader') },
    { key: 'deputy', name: words('副组长', 'The deputy') },
    { key: 'manager', name: words('经理', 'The manager') },
  ],
  ladders: {},
  complaint: { handler: 'deputy', withinMinutes: null, clock: 'business', ladder: null },
}

/** The deputy is reminded, and then the leader hears of it; also the proposal of R04’s question. */
export const deputyThenLeader: Ladder = [
  rung('warn', 75, 'deputy'),
  rung('due', 100, 'group_leader'),
]
/** Nobody is told before the complaint is due. */
export const leaderWhenDue: Ladder = [rung('due', 100, 'group_leader')]

const decided: Rules = {
  ...rules,
  complaint: {
    handler: 'deputy',
    withinMinutes: 480,
    clock: 'business',
    ladder: deputyThenLeader,
  },
}

/** 23 November 2026 is a Monday; the group is there from 09:00 to 18:00. */
const at = (time: string) => Date.parse(`2026-11-23T${time}+08:00`)
const complained = (now: string): Case['facts'] => ({
  priority: 'normal',
  calendar: { timezone: 'Asia/Shanghai', hours: { mon: [['09:00', '18:00']] }, holidays: [] },
  nowMs: at(now),
  clocks: {},
  complaint: { receivedAtMs: at('09:00'), pauses: [], metAtMs: null },
  sent: [],
})
const told = (step: string, time: string, role: string) => ({
  clock: 'complaint' as const,
  step,
  reminder: 0,
  atMs: at(time),
  tell: [role],
  assign: null,
})

/** Complaints are the deputy’s, with a clock of their own (R04.1.5). */
export const complaints: RuleSetOf<'escalation'> = {
  kind: 'escalation',
  key: 'complaints',
  title: words('投诉处理', 'Complaints'),
  rules,
  citations: { '': ['R04.1.5'] },
  examples: [
    {
      // 480 minutes from 09:00 end at 17:00, three quarters of them at 15:00.
      name: words(
        '9:00 的投诉归副组长，17:00 到期',
        'a complaint of 09:00 is the deputy’s, due by 17:00',
      ),
      rules: decided,
      facts: complained('10:00'),
      expect: {
        decision: {
          due: [],
          next: { clock: 'complaint', step: 'warn', atMs: at('15:00') },
          complaint: { handler: 'deputy', dueAtMs: at('17:00') },
          refused: {},
        },
      },
    },
    {
      name: words('17:00 还没有答复，告知组长', 'unanswered at 17:00: the leader is told'),
      rules: decided,
      facts: {
        ...complained('17:00'),
        sent: [{ clock: 'complaint', step: 'warn', atMs: at('15:00') }],
      },
      expect: {
        decision: {
          due: [told('due', '17:00', 'group_leader')],
          next: null,
          complaint: { handler: 'deputy', dueAtMs: at('17:00') },
          refused: {},
        },
      },
    },
    {
      name: words('答复期限未定，不作答', 'refused while no time to answer is set'),
      rules,
      facts: complained('10:00'),
      expect: { refusal: 'undecided' },
    },
  ],
}

function rung(key: string, percent: number, role: string): Ladder[number] {
  return {
    key,
    at: { by: 'percent', percent },
    priorities: null,
    tell: [role],
    assign: null,
    repeat: null,
  }
}
