import { words } from '@bylaw/kernel'
import { type ExampleOf, type RulesOf, withProposals } from '@bylaw/rulebook'
import { option } from '@bylaw/rules-kit'
import type { Notice, RuleSetOf } from '../pack'

type Rules = RulesOf<'reward'>
type Facts = ExampleOf<'reward'>['facts']

const rules: Rules = {
  rewards: [
    {
      key: 'suggestion',
      name: words('合理化建议奖', 'Reward for a suggestion'),
      forSuggestions: true,
    },
    {
      key: 'outstanding',
      name: words('优秀奖励', 'Reward for the outstanding'),
      forSuggestions: false,
    },
    {
      key: 'innovation',
      name: words('创新专项奖', 'Special award for innovation'),
      forSuggestions: false,
    },
  ],
  worth: null,
  suggestionFrom: 'adopted',
  approvedBy: null,
  several: null,
  together: 'highest',
}
const EACH_SET: NonNullable<Rules['worth']> = {
  suggestion: { by: 'case_by_case' },
  outstanding: { by: 'case_by_case' },
  innovation: { by: 'case_by_case' },
}
const SUGGESTIONS_PRAISED: typeof EACH_SET = { ...EACH_SET, suggestion: { by: 'praise' } }
const decided: Rules = { ...withProposals('reward', rules), worth: EACH_SET }

const claim = (
  reward: string,
  setFen: number | null,
  progress: Facts['claims'][number]['progress'] = null,
): Facts['claims'][number] => ({ reward, progress, setFen, benefitFen: null })
const APPROVED = ['manager', 'general_manager']

/** Rewards for suggestions, for the outstanding and for innovation (R18.1.4, R18.3.1, R18.3.2). */
export const rewards: RuleSetOf<'reward'> = {
  kind: 'reward',
  key: 'technical_rewards',
  title: words('建议奖与专项奖', 'Rewards for suggestions and special awards'),
  rules,
  citations: {
    '': ['R18.3'],
    '/rewards/0': ['R18.1.4'],
    '/rewards/1': ['R18.3.1'],
    '/rewards/2': ['R18.3.2'],
    '/worth': ['R18.1.4', 'R18.3.1', 'R18.3.2'],
    '/suggestionFrom': ['R18.1.4'],
    '/several': ['R18.1.4'],
    '/together': ['R18.1.4', 'R18.3.1', 'R18.3.2'],
  },
  examples: [
    {
      name: words(
        '三人同提的建议核定 100 元：33.34、33.33、33.33',
        'a suggestion of three, set at 100: 33.34, 33.33 and 33.33',
      ),
      rules: decided,
      facts: {
        people: ['何青', '孙小梅', '罗天'],
        claims: [claim('suggestion', 100_00, 'adopted')],
        approvals: APPROVED,
      },
      expect: {
        decision: {
          given: ['suggestion'],
          notGiven: [],
          shares: [
            { person: '何青', fen: 33_34 },
            { person: '孙小梅', fen: 33_33 },
            { person: '罗天', fen: 33_33 },
          ],
          totalFen: 100_00,
        },
      },
    },
    {
      name: words('同一件事只取最高的一项', 'one deed earns its highest reward'),
      rules: decided,
      facts: {
        people: ['何青'],
        claims: [claim('suggestion', 100_00, 'worked'), claim('innovation', 1000_00)],
        approvals: APPROVED,
      },
      expect: {
        decision: {
          given: ['innovation'],
          notGiven: [{ reward: 'suggestion', why: 'lower_of_two' }],
          shares: [{ person: '何青', fen: 1000_00 }],
          totalFen: 1000_00,
        },
      },
    },
    {
      name: words('没有采纳的建议，不发奖', 'a suggestion that is not adopted'),
      rules: decided,
      facts: {
        people: ['何青'],
        claims: [claim('suggestion', 100_00, 'made')],
        approvals: APPROVED,
      },
      expect: {
        decision: {
          given: [],
          notGiven: [{ reward: 'suggestion', why: 'not_yet' }],
          shares: [],
          totalFen: 0,
        },
      },
    },
  ],
}

export const worthNotice: Notice = {
  id: 'reward.worth',
  ruleSet: 'technical_rewards',
  at: '/worth',
  type: 'gap',
  clauses: ['R18.1.4', 'R18.3.1', 'R18.3.2'],
  ask: words(
    '建议奖、优秀奖、创新奖各奖多少？原文没有写。',
    'What are the rewards for suggestions, for the outstanding and for innovation worth? The text does not say.',
  ),
  options: [
    option(
      EACH_SET,
      words('三项都逐次核定金额', 'A sum set for each of the three'),
      words('没有核定就没有奖金。', 'Without a sum that is set nothing is paid.'),
    ),
    option(
      SUGGESTIONS_PRAISED,
      words('建议只表扬，另两项逐次核定', 'Praise for suggestions; a sum set for the other two'),
      words('建议不发奖金。', 'Suggestions earn no money.'),
    ),
  ],
  proposed: EACH_SET,
  mustAsk: true,
}
