import { words } from '@bylaw/kernel'
import { type RulesOf, withProposals } from '@bylaw/rulebook'
import { option } from '@bylaw/rules-kit'
import type { Notice, RuleSetOf } from '../pack'

type Rules = RulesOf<'reward'>

const rules: Rules = {
  rewards: [
    {
      key: 'excellent',
      name: words('考核优秀奖励', 'Reward for an excellent appraisal'),
      forSuggestions: false,
    },
  ],
  worth: null,
  suggestionFrom: null,
  approvedBy: null,
  several: null,
  together: 'all',
}
const EACH_SET: NonNullable<Rules['worth']> = { excellent: { by: 'case_by_case' } }
const PRAISED: NonNullable<Rules['worth']> = { excellent: { by: 'praise' } }
const APPROVED = ['manager', 'general_manager']

/** The excellent are rewarded (R10.2.4): with what, and on whose word, the text does not say. */
export const rewards: RuleSetOf<'reward'> = {
  kind: 'reward',
  key: 'presales_rewards',
  title: words('考核优秀奖励', 'Rewards for excellent appraisals'),
  rules,
  citations: { '': ['R10.2.4'] },
  settled: ['reward.suggestion_from', 'reward.several', 'reward.together'],
  examples: [
    {
      name: words('核定 300 元', 'set at 300'),
      rules: { ...withProposals('reward', rules), worth: EACH_SET },
      facts: {
        people: ['何青'],
        claims: [{ reward: 'excellent', progress: null, setFen: 300_00, benefitFen: null }],
        approvals: APPROVED,
      },
      expect: {
        decision: {
          given: ['excellent'],
          notGiven: [],
          shares: [{ person: '何青', fen: 300_00 }],
          totalFen: 300_00,
        },
      },
    },
    {
      name: words('奖什么未定，不发', 'nothing while nobody has said what it is worth'),
      rules,
      facts: {
        people: ['何青'],
        claims: [{ reward: 'excellent', progress: null, setFen: 300_00, benefitFen: null }],
        approvals: APPROVED,
      },
      expect: { refusal: 'undecided' },
    },
  ],
}

export const worthNotice: Notice = {
  id: 'reward.worth',
  ruleSet: 'presales_rewards',
  at: '/worth',
  type: 'gap',
  clauses: ['R10.2.4'],
  ask: words(
    '考核优秀给什么奖励、多少？原文没有写。',
    'What is the reward of the excellent, and how much? The text does not say.',
  ),
  options: [
    option(
      EACH_SET,
      words('逐次核定金额', 'A sum set each time'),
      words('没有核定就没有奖金。', 'Without a sum that is set nothing is paid.'),
    ),
    option(PRAISED, words('只表扬', 'Praise only'), words('不发奖金。', 'No money is paid.')),
  ],
  proposed: EACH_SET,
  mustAsk: true,
}
