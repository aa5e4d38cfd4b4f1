import { words } from '@bylaw/kernel'
import { type ExampleOf, withProposals } from '@bylaw/rulebook'
import type { RuleSetOf } from '../pack'
import { officeRules } from '../r05/office'

const rules: RuleSetOf<'escalation'>['rules'] = {
  roles: [
    { key: 'assignee', name: words('接手部门经办人', 'Whoever has it there') },
    { key: 'group_leader', name: words('接手部门负责人', 'Head of that department') },
  ],
  ladders: { request: null },
}
const at = (local: string) => Date.parse(`2026-06-08T${local}+08:00`)
const { name: _, ...calendar } = officeRules

/** Raised to R&D on Monday at 10:00, to be answered within 30 minutes; looked at at 10:40. */
const raised: ExampleOf<'escalation'>['facts'] = {
  priority: 'high',
  calendar,
  nowMs: at('10:40'),
  clocks: {
    request: {
      startedAtMs: at('10:00'),
      targetSeconds: 1_800,
      clock: 'business',
      pauses: [],
      metAtMs: null,
    },
  },
  complaint: null,
  sent: [],
}

/**
 * Following a ticket that was raised to another department until it is done (R06.6.5). R03 chases
 * unanswered requests by the same clock: adopting both leaves one `chasing` to settle.
 */
export const raisedTickets: RuleSetOf<'escalation'> = {
  kind: 'escalation',
  key: 'chasing',
  title: words('转请其他部门后的催办', 'Chasing what was raised to another department'),
  rules,
  citations: { '': ['R06.6.4'], '/ladders/request': ['R06.6.5'] },
  examples: [
    {
      name: words(
        '研发 30 分钟未答复，10:30 催办',
        'unanswered by R&D for 30 minutes: chased at 10:30',
      ),
      rules: withProposals('escalation', rules),
      facts: raised,
      expect: {
        decision: {
          due: [
            {
              clock: 'request',
              step: 'remind',
              reminder: 0,
              atMs: at('10:30'),
              tell: ['assignee'],
              assign: null,
            },
          ],
          // An hour after the first; the leader hears of it at the same moment, 90 minutes in.
          next: { clock: 'request', step: 'remind', atMs: at('11:30') },
          complaint: null,
          refused: {},
        },
      },
    },
    {
      name: words('催办办法未定，拒绝判断', 'refused while nobody has said how it is chased'),
      rules,
      facts: raised,
      expect: { refusal: 'undecided' },
    },
  ],
}
