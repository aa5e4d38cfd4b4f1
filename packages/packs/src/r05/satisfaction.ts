import { words } from '@bylaw/kernel'
import { type ExampleOf, withProposals } from '@bylaw/rulebook'
import { openSurvey } from '../open-survey'
import type { RuleSetOf } from '../pack'
import { officeRules } from './office'

const decided = {
  ...withProposals('survey', openSurvey),
  after: { count: 3, unit: 'days' },
} as const
const at = (local: string) => Date.parse(`2026-${local}+08:00`)
const { name: _, ...calendar } = officeRules

/** 23 November 2026 is a Monday. */
const monday: ExampleOf<'survey'>['facts'] = {
  by: 'closing',
  closedAtMs: at('11-23T10:00'),
  reopenedAtMs: null,
  ticketType: null,
  merged: false,
  solved: true,
  contact: { reachable: ['email'], declined: false, lastAskedAtMs: null },
  sentAtMs: [],
  answeredAtMs: null,
  calendar,
  nowMs: at('11-26T10:00'),
}

/**
 * The follow-up some set time after closing (R05.4). R02, R08 and R11 measure the same
 * `satisfaction`: adopted together, one way of asking holds.
 */
export const satisfaction: RuleSetOf<'survey'> = {
  kind: 'survey',
  key: 'satisfaction',
  title: words('回访与满意度', 'Follow-up and satisfaction'),
  rules: openSurvey,
  citations: { '': ['R05.4'] },
  examples: [
    {
      name: words(
        '周一 10:00 关闭，周四 10:00 回访',
        'closed on Monday at 10:00, asked on Thursday at 10:00',
      ),
      rules: decided,
      facts: monday,
      expect: {
        decision: {
          by: 'closing',
          ground: null,
          sendAtMs: at('11-26T10:00'),
          channel: 'email',
          // Three days on is Sunday: it waits for Monday’s opening. The link ends after fourteen days.
          remindAtMs: [at('11-30T09:00')],
          expiresAtMs: at('12-10T10:00'),
          now: 'invite',
          nextAtMs: null,
        },
      },
    },
    {
      // Four of five are 4 or 5: 80 %. The marks add up to 19: 3.80. Five of eight answered.
      name: words(
        '发出 8 份，收回 5 份，4 份满意：80%',
        'five answers to eight, four satisfied: 80 %',
      ),
      rules: decided,
      facts: { by: 'rate', asked: 8, scores: [5, 4, 4, 2, 4] },
      expect: {
        decision: {
          by: 'rate',
          asked: 8,
          answers: 5,
          satisfied: 4,
          satisfiedPercent: '80.00',
          meanScore: '3.80',
          answeredPercent: '62.50',
        },
      },
    },
    {
      name: words('回访时间未定，不回访', 'nobody is asked while no time is set'),
      rules: openSurvey,
      facts: monday,
      expect: { refusal: 'undecided' },
    },
  ],
}
