import { words } from '@bylaw/kernel'
import { type ExampleOf, withProposals } from '@bylaw/rulebook'
import { openSurvey } from '../open-survey'
import type { RuleSetOf } from '../pack'
import { officeRules } from '../r05/office'

const decided = withProposals('survey', openSurvey)
const at = (local: string) => Date.parse(`2026-${local}+08:00`)
const { name: _, ...calendar } = officeRules

/** Closed on Thursday 18 June at 16:00; Friday is the Dragon Boat Festival. */
const thursday: ExampleOf<'survey'>['facts'] = {
  by: 'closing',
  closedAtMs: at('06-18T16:00'),
  reopenedAtMs: null,
  ticketType: null,
  merged: false,
  solved: true,
  contact: { reachable: ['email'], declined: false, lastAskedAtMs: null },
  sentAtMs: [],
  answeredAtMs: null,
  calendar,
  nowMs: at('06-18T16:00'),
}

/**
 * Customer satisfaction, by which department and people are appraised (R08.3.1.3). R02 and
 * R11 measure the same `satisfaction`: adopting two asks whose way of asking holds.
 */
export const satisfaction: RuleSetOf<'survey'> = {
  kind: 'survey',
  key: 'satisfaction',
  title: words('客户满意度调查', 'Customer satisfaction survey'),
  rules: openSurvey,
  citations: { '': ['R08.3.1.3'] },
  examples: [
    {
      name: words(
        '端午节前一天关闭，节后周一询问',
        'closed on the eve of the festival, asked on Monday',
      ),
      rules: decided,
      facts: thursday,
      expect: {
        decision: {
          by: 'closing',
          ground: null,
          sendAtMs: at('06-22T09:00'),
          channel: 'email',
          remindAtMs: [at('06-25T09:00')],
          expiresAtMs: at('07-06T09:00'),
          now: 'wait',
          nextAtMs: at('06-22T09:00'),
        },
      },
    },
    {
      // 7 of 8 answers are 4 or 5: 87.5 %. The marks add up to 34: 34 ÷ 8 = 4.25. 8 of 10 answered.
      name: words(
        '发出 10 份，收回 8 份，7 份满意：87.5%',
        'eight answers to ten, seven satisfied: 87.5 %',
      ),
      rules: decided,
      facts: { by: 'rate', asked: 10, scores: [5, 4, 4, 4, 5, 5, 5, 2] },
      expect: {
        decision: {
          by: 'rate',
          asked: 10,
          answers: 8,
          satisfied: 7,
          satisfiedPercent: '87.50',
          meanScore: '4.25',
          answeredPercent: '80.00',
        },
      },
    },
    {
      name: words('分制未定，不出满意度', 'no rate while there is no scale'),
      rules: openSurvey,
      facts: { by: 'rate', asked: 10, scores: [5, 4, 4, 4, 5, 5, 5, 2] },
      expect: { refusal: 'undecided' },
    },
  ],
}
