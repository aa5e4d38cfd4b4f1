import { words } from '@bylaw/kernel'
import type { Example } from '@bylaw/rules-kit'
import type { RewardDecision } from './decide'
import type { Claim, RewardFacts } from './facts'
import { approvedBy } from './questions'
import type { RewardRules } from './rules'
import { starter } from './starter'

const decided: RewardRules = {
  ...starter,
  worth: {
    suggestion: { by: 'fixed', fen: 100_00 },
    innovation: { by: 'case_by_case' },
  },
  approvedBy: approvedBy.proposed as RewardRules['approvedBy'],
  several: 'equal_shares',
}
const claim = (reward: string, rest: Partial<Claim> = {}): Claim => ({
  reward,
  progress: null,
  setFen: null,
  benefitFen: null,
  ...rest,
})
const deed = (rest: Partial<RewardFacts>): RewardFacts => ({
  people: ['何青'],
  claims: [claim('suggestion', { progress: 'adopted' })],
  approvals: ['manager', 'general_manager'],
  ...rest,
})

type RewardExample = Example<RewardRules, RewardFacts, RewardDecision>
const example = (
  zh: string,
  en: string,
  rules: RewardRules,
  facts: RewardFacts,
  expect: RewardDecision | string,
): RewardExample => ({
  name: words(zh, en),
  rules,
  facts,
  expect: typeof expect === 'string' ? { refusal: expect } : { decision: expect },
})

/** Rewards worked by hand. */
export const examples: readonly RewardExample[] = [
  example(
    '三人同提一条建议，100 元分为 33.34、33.33、33.33',
    'three people share 100: 33.34, 33.33 and 33.33',
    decided,
    deed({ people: ['何青', '孙小梅', '罗天'] }),
    {
      given: ['suggestion'],
      notGiven: [],
      shares: [
        { person: '何青', fen: 33_34 },
        { person: '孙小梅', fen: 33_33 },
        { person: '罗天', fen: 33_33 },
      ],
      totalFen: 100_00,
    },
  ),
  example(
    '建议奖和创新奖只取最高的 1000 元',
    'of 100 and 1,000 only 1,000 is paid',
    decided,
    deed({
      claims: [
        claim('suggestion', { progress: 'adopted' }),
        claim('innovation', { setFen: 1000_00 }),
      ],
    }),
    {
      given: ['innovation'],
      notGiven: [{ reward: 'suggestion', why: 'lower_of_two' }],
      shares: [{ person: '何青', fen: 1000_00 }],
      totalFen: 1000_00,
    },
  ),
  example(
    '建议只是提出，还没有采纳',
    'a suggestion that is made and not adopted',
    decided,
    deed({ claims: [claim('suggestion', { progress: 'made' })] }),
    {
      given: [],
      notGiven: [{ reward: 'suggestion', why: 'not_yet' }],
      shares: [],
      totalFen: 0,
    },
  ),
  example(
    '创新奖按效益的 2.5% 提成',
    'an innovation that earns 2.5% of what it brings',
    { ...decided, worth: { ...decided.worth, innovation: { by: 'share_of_benefit', bp: 250 } } },
    deed({ claims: [claim('innovation', { benefitFen: 12_345_67 })] }),
    {
      given: ['innovation'],
      notGiven: [],
      shares: [{ person: '何青', fen: 308_64 }],
      totalFen: 308_64,
    },
  ),
  example(
    '总经理还没有批准，不发',
    'nothing without the general manager’s approval',
    decided,
    deed({ approvals: ['manager'] }),
    {
      given: [],
      notGiven: [{ reward: 'suggestion', why: 'not_approved' }],
      shares: [],
      totalFen: 0,
    },
  ),
  example(
    '奖多少未定',
    'refused while nobody has said what it is worth',
    starter,
    deed({}),
    'undecided',
  ),
]
