import { words } from '@bylaw/kernel'
import { type ExampleOf, withProposals } from '@bylaw/rulebook'
import { openSurvey } from '../open-survey'
import type { RuleSetOf } from '../pack'

type Survey = ExampleOf<'survey'>

const decided = withProposals('survey', openSurvey)

/** 27 November 2026 is a Friday. */
const at = (local: string) => Date.parse(`2026-${local}+08:00`)
const DAY: [string, string][] = [['09:00', '18:00']]
const friday: Survey['facts'] = {
  by: 'closing',
  closedAtMs: at('11-27T17:00'),
  reopenedAtMs: null,
  ticketType: null,
  merged: false,
  solved: true,
  contact: { reachable: ['email'], declined: false, lastAskedAtMs: null },
  sentAtMs: [],
  answeredAtMs: null,
  calendar: {
    timezone: 'Asia/Shanghai',
    hours: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY },
    holidays: [],
  },
  nowMs: at('11-27T17:00'),
}

/**
 * Customer satisfaction as a measure of the department (R02.2.1). The text names it and prints
 * neither when to ask nor a scale. R05, R08 and R11 measure it too: adopted together, one rule set holds.
 */
export const satisfaction: RuleSetOf<'survey'> = {
  kind: 'survey',
  key: 'satisfaction',
  title: words('客户满意度调查', 'Customer satisfaction survey'),
  rules: openSurvey,
  citations: { '': ['R02.2.1'] },
  examples: [
    {
      name: words(
        '周五 17:00 关闭，周一 9:00 询问',
        'closed on Friday at 17:00, asked on Monday at 09:00',
      ),
      rules: decided,
      facts: friday,
      expect: {
        decision: {
          by: 'closing',
          ground: null,
          sendAtMs: at('11-30T09:00'),
          channel: 'email',
          // Three days after sending, and the link ends after fourteen.
          remindAtMs: [at('12-03T09:00')],
          expiresAtMs: at('12-14T09:00'),
          now: 'wait',
          nextAtMs: at('11-30T09:00'),
        },
      },
    },
    {
      // 5, 4, 4 and 5 of five answers are satisfied: 80 %. The marks add up to 21: 4.20.
      name: words(
        '发出 8 份，收回 5 份，4 份满意：80%',
        'five answers to eight, four satisfied: 80 %',
      ),
      rules: decided,
      facts: { by: 'rate', asked: 8, scores: [5, 4, 4, 3, 5] },
      expect: {
        decision: {
          by: 'rate',
          asked: 8,
          answers: 5,
          satisfied: 4,
          satisfiedPercent: '80.00',
          meanScore: '4.20',
          answeredPercent: '62.50',
        },
      },
    },
    {
      name: words('分制未定，不出满意度', 'no rate while there is no scale'),
      rules: openSurvey,
      facts: { by: 'rate', asked: 8, scores: [5, 4, 4, 3, 5] },
      expect: { refusal: 'undecided' },
    },
  ],
}
