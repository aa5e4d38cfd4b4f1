import { words } from '@bylaw/kernel'
import type { ExampleOf } from '@bylaw/rulebook'
import type { RuleSetOf } from '../pack'
import { officeRules } from '../r05/office'
import { CHASED_UNTIL_DONE } from './chasing'

const rules: RuleSetOf<'escalation'>['rules'] = {
  roles: [
    { key: 'assignee', name: words('整改责任人', 'Whoever rectifies') },
    { key: 'group_leader', name: words('责任部门负责人', 'Head of the department') },
    { key: 'manager', name: words('部门经理', 'The manager') },
  ],
  ladders: { request: null },
}
const decided: typeof rules = { ...rules, ladders: { request: CHASED_UNTIL_DONE } }
const at = (local: string) => Date.parse(`2026-06-${local}+08:00`)
const { name: _, ...calendar } = officeRules

/** Found on Monday 8 June at 09:00, to be put right within a working day, and still open on Wednesday. */
const found: ExampleOf<'escalation'>['facts'] = {
  priority: 'normal',
  calendar,
  nowMs: at('10T10:00'),
  clocks: {
    request: {
      startedAtMs: at('08T09:00'),
      targetSeconds: 28_800,
      clock: 'business',
      pauses: [],
      metAtMs: null,
    },
  },
  complaint: null,
  sent: [{ clock: 'request', step: 'chase', atMs: at('08T18:00') }],
}

/** What an inspection finds is rectified, and chased until it is (R16.2.2, R16.2.3). */
export const rectification: RuleSetOf<'escalation'> = {
  kind: 'escalation',
  key: 'rectification',
  title: words('整改跟踪', 'Tracking a rectification'),
  rules,
  citations: { '': ['R16.2.2'], '/ladders/request': ['R16.2.3'] },
  examples: [
    {
      name: words('逾期一个工作日，再催一次', 'a working day late: chased once more'),
      rules: decided,
      facts: found,
      expect: {
        decision: {
          due: [
            {
              clock: 'request',
              step: 'chase',
              reminder: 1,
              atMs: at('09T18:00'),
              tell: ['assignee', 'manager'],
              assign: null,
            },
          ],
          next: { clock: 'request', step: 'chase', atMs: at('10T18:00') },
          complaint: null,
          refused: {},
        },
      },
    },
    {
      name: words('整改完成即停止催办', 'done: nobody is chased any more'),
      rules: decided,
      facts: {
        ...found,
        clocks: {
          request: {
            startedAtMs: at('08T09:00'),
            targetSeconds: 28_800,
            clock: 'business',
            pauses: [],
            metAtMs: at('10T09:30'),
          },
        },
      },
      expect: { decision: { due: [], next: null, complaint: null, refused: {} } },
    },
    {
      name: words('跟踪办法未定，拒绝判断', 'refused while nobody has said how it is tracked'),
      rules,
      facts: found,
      expect: { refusal: 'undecided' },
    },
  ],
}
