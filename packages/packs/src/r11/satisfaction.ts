import { words } from '@bylaw/kernel'
import { withProposals } from '@bylaw/rulebook'
import { openSurvey } from '../open-survey'
import type { RuleSetOf } from '../pack'

const decided = withProposals('survey', openSurvey)

/**
 * The customer survey among the methods of appraisal (R11.2.2.3). R02 and R08 measure the same
 * `satisfaction`: a company that adopts more than one settles how customers are asked.
 */
export const satisfaction: RuleSetOf<'survey'> = {
  kind: 'survey',
  key: 'satisfaction',
  title: words('客户调查', 'Customer survey'),
  rules: openSurvey,
  citations: { '': ['R11.2.2.3'], '/scale': ['R11.2.1.4', 'R11.2.2.3'] },
  examples: [
    {
      // Four of six are 4 or 5: 66.67 %. The marks add up to 23: 3.83. Six of twelve answered.
      name: words('收回 6 份，4 份满意：66.67%', 'six answers, four satisfied: 66.67 %'),
      rules: decided,
      facts: { by: 'rate', asked: 12, scores: [5, 5, 4, 3, 2, 4] },
      expect: {
        decision: {
          by: 'rate',
          asked: 12,
          answers: 6,
          satisfied: 4,
          satisfiedPercent: '66.67',
          meanScore: '3.83',
          answeredPercent: '50.00',
        },
      },
    },
    {
      name: words('只收回 4 份：不显示满意度', 'only four answers: no rate is shown'),
      rules: decided,
      facts: { by: 'rate', asked: 12, scores: [5, 5, 5, 5] },
      expect: {
        decision: {
          by: 'rate',
          asked: 12,
          answers: 4,
          satisfied: 4,
          satisfiedPercent: null,
          meanScore: null,
          answeredPercent: '33.33',
        },
      },
    },
    {
      name: words('分制未定，不出满意度', 'no rate while there is no scale'),
      rules: openSurvey,
      facts: { by: 'rate', asked: 12, scores: [5] },
      expect: { refusal: 'undecided' },
    },
  ],
}
