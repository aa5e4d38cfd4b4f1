import { words } from '@bylaw/kernel'
import { type RulesOf, withProposals } from '@bylaw/rulebook'
import { option } from '@bylaw/rules-kit'
import type { Notice, RuleSetOf } from '../pack'

type Rules = RulesOf<'reward'>

const rules: Rules = {
  rewards: [
    { key: 'reward', name: words('奖励', 'Reward'), forSuggestions: false },
    { key: 'praise', name: words('表扬', 'Praise'), forSuggestions: false },
  ],
  worth: null,
  suggestionFrom: null,
  approvedBy: null,
  several: null,
  together: 'all',
}
const EACH_APPROVED: NonNullable<Rules['worth']> = {
  reward: { by: 'case_by_case' },
  praise: { by: 'praise' },
}
const PRAISE_ALONE: typeof EACH_APPROVED = { reward: { by: 'praise' }, praise: { by: 'praise' } }
const decided: Rules = { ...withProposals('reward', rules), worth: EACH_APPROVED }

/** Rewards and praise for those who stand out (R12.3.1, R12.3.2). */
export const rewards: RuleSetOf<'reward'> = {
  kind: 'reward',
  key: 'rewards',
  title: words('奖励与表扬', 'Rewards and praise'),
  rules,
  citations: {
    '': ['R12.3'],
    '/rewards/0': ['R12.3.1'],
    '/rewards/1': ['R12.3.2'],
    '/worth': ['R12.3.1', 'R12.3.2'],
  },
  settled: ['reward.suggestion_from'],
  examples: [
    {
      name: words('奖励核定 500 元，另加表扬', 'a reward of 500 and praise'),
      rules: decided,
      facts: {
        people: ['何青'],
        claims: [
          { reward: 'reward', progress: null, setFen: 500_00, benefitFen: null },
          { reward: 'praise', progress: null, setFen: null, benefitFen: null },
        ],
        approvals: ['manager', 'general_manager'],
      },
      expect: {
        decision: {
          given: ['reward', 'praise'],
          notGiven: [],
          shares: [{ person: '何青', fen: 500_00 }],
          totalFen: 500_00,
        },
      },
    },
    {
      name: words('没有批准，不发', 'nothing without an approval'),
      rules: decided,
      facts: {
        people: ['何青'],
        claims: [{ reward: 'reward', progress: null, setFen: 500_00, benefitFen: null }],
        approvals: [],
      },
      expect: {
        decision: {
          given: [],
          notGiven: [{ reward: 'reward', why: 'not_approved' }],
          shares: [],
          totalFen: 0,
        },
      },
    },
  ],
}

export const rewardNotices: readonly Notice[] = [
  {
    id: 'reward.together',
    ruleSet: 'rewards',
    at: '/together',
    type: 'ambiguity',
    clauses: ['R12.3'],
    ask: words(
      '同一件事能否既奖励又表扬？原文写“给予奖励和表扬”。',
      'May one deed earn a reward and praise? The text says “rewarded and praised”.',
    ),
    options: [
      option(
        'all',
        words('奖励和表扬并给', 'Both'),
        words('核定奖励 500 元的，同时表扬。', 'A reward of 500 comes with praise.'),
      ),
      option(
        'highest',
        words('只给一项，取金额高的', 'One, the higher sum'),
        words('核定奖励 500 元的，不再表扬。', 'With a reward of 500 there is no praise.'),
      ),
    ],
    proposed: 'all',
    mustAsk: false,
  },
  {
    id: 'reward.worth',
    ruleSet: 'rewards',
    at: '/worth',
    type: 'gap',
    clauses: ['R12.3.1', 'R12.3.2'],
    ask: words(
      '奖励和表扬的形式和金额是什么？原文没有写。',
      'In which form are reward and praise given, and how much? The text does not say.',
    ),
    options: [
      option(
        EACH_APPROVED,
        words(
          '奖励逐次核定金额，表扬不发钱',
          'A sum approved for each reward; praise without money',
        ),
        words('没有核定就没有奖金。', 'Without a sum that is set nothing is paid.'),
      ),
      option(
        PRAISE_ALONE,
        words('只表扬，不发钱', 'Praise only'),
        words('奖励也只记名。', 'A reward is a mention, too.'),
      ),
    ],
    proposed: EACH_APPROVED,
    mustAsk: true,
  },
]
