import { describe, expect, test } from 'vitest'
import { check } from './check'
import { decide } from './decide'
import type { Claim, RewardFacts } from './facts'
import { RewardRules } from './rules'
import { starter } from './starter'

const rules: RewardRules = {
  ...starter,
  worth: { suggestion: { by: 'fixed', fen: 100_00 }, innovation: { by: 'case_by_case' } },
  approvedBy: [{ key: 'boss', name: { zh: '老板', en: 'Boss' } }],
  several: 'equal_shares',
}
const suggestion: Claim = {
  reward: 'suggestion',
  progress: 'adopted',
  setFen: null,
  benefitFen: null,
}
const innovation: Claim = { ...suggestion, reward: 'innovation', progress: null, setFen: 500_00 }
const at = (claims: readonly Claim[], changes: Partial<RewardFacts> = {}, ruled = {}) => {
  const answer = decide(
    { ...rules, ...ruled },
    { people: ['An'], approvals: ['boss'], claims: [...claims], ...changes },
  )
  return answer.ok ? answer.value.decision : (answer.refusal.question ?? answer.refusal.code)
}

describe('a suggestion', () => {
  test.each([
    ['made', 'made', true],
    ['adopted', 'made', false],
    ['adopted', 'worked', true],
    ['worked', 'adopted', false],
    ['worked', 'worked', true],
  ] as const)('that counts when %s, and is %s: %s', (suggestionFrom, progress, given) =>
    expect(at([{ ...suggestion, progress }], {}, { suggestionFrom })).toMatchObject({
      given: given ? ['suggestion'] : [],
    }),
  )
  test('needs a rule on how far it has to have come', () =>
    expect(
      RewardRules.safeParse({ ...rules, suggestionFrom: null }).error?.issues[0]?.path,
    ).toEqual(['suggestionFrom']))
})

describe('several rewards for one deed', () => {
  test('are all paid where that is the rule', () =>
    expect(at([suggestion, innovation], {}, { together: 'all' })).toMatchObject({
      totalFen: 600_00,
      notGiven: [],
    }))
  test('come down to the first of two that are worth the same', () =>
    expect(at([suggestion, { ...innovation, setFen: 100_00 }])).toMatchObject({
      given: ['suggestion'],
      totalFen: 100_00,
    }))
  test('a reward that is held up does not push out another', () =>
    expect(at([suggestion, { ...innovation, setFen: null }])).toMatchObject({
      given: ['suggestion'],
      notGiven: [{ reward: 'innovation', why: 'no_sum_set' }],
    }))
})

describe('several people', () => {
  test('for any sum and number no fen appears or vanishes', () => {
    for (let fen = 1; fen < 400; fen += 7)
      for (let count = 1; count <= 7; count += 1) {
        const people = Array.from({ length: count }, (_, index) => `P${index}`)
        const answer = at([{ ...innovation, setFen: fen }], { people })
        const shares = typeof answer === 'string' ? [] : answer.shares
        expect(shares.reduce((sum, share) => sum + share.fen, 0)).toBe(fen)
      }
  })
  test('leave it to the first named where that is the rule', () =>
    expect(at([suggestion], { people: ['An', 'Bo'] }, { several: 'first_named' })).toMatchObject({
      shares: [{ person: 'An', fen: 100_00 }],
    }))
  test('are asked about only when there is money to share', () => {
    expect(at([suggestion], { people: ['An', 'Bo'] }, { several: null })).toBe('reward.several')
    expect(at([suggestion], {}, { several: null })).toMatchObject({ totalFen: 100_00 })
  })
})

test('praise is given and pays nothing', () =>
  expect(
    at([suggestion], {}, { worth: { ...rules.worth, suggestion: { by: 'praise' } } }),
  ).toMatchObject({ given: ['suggestion'], totalFen: 0, shares: [] }))
test('a share waits for what was gained to be confirmed', () =>
  expect(
    at(
      [innovation],
      {},
      { worth: { ...rules.worth, innovation: { by: 'share_of_benefit', bp: 100 } } },
    ),
  ).toMatchObject({ notGiven: [{ why: 'no_benefit_confirmed' }] }))
test('a reward that there is not is refused', () =>
  expect(at([{ ...suggestion, reward: 'medal' }])).toBe('no_such_reward'))
test('each reward has a worth, and one that was taken out leaves a warning', () => {
  const { suggestion: _, ...rest } = rules.worth ?? {}
  expect(RewardRules.safeParse({ ...rules, worth: rest }).error?.issues[0]?.path).toEqual([
    'worth',
    'suggestion',
  ])
  expect(check({ ...rules, rewards: rules.rewards.slice(1) }).map(({ code }) => code)).toEqual([
    'unknown_name',
  ])
})
