import { describe, expect, test } from 'vitest'
import { listAt, listsFor, type ProposalDraft, proposalFrom, setsFor, standingOf } from './model'

const reward = (key: string, needs: 'sum' | 'nothing', forSuggestions = false) => ({
  key,
  name: { zh: key, en: key },
  forSuggestions,
  needs,
  clauses: [],
})
const rules = {
  sets: [
    {
      ruleSetId: 'rul_1',
      title: { zh: '奖励', en: 'Rewards' },
      rewards: [reward('suggestion', 'sum', true), reward('innovation', 'sum')],
    },
    {
      ruleSetId: 'rul_2',
      title: { zh: '表扬', en: 'Praise' },
      rewards: [reward('praise', 'nothing')],
    },
  ],
}
const draft = (more: Partial<ProposalDraft>): ProposalDraft => ({
  ruleSetId: 'rul_1',
  chosen: ['suggestion'],
  sums: { suggestion: ' 100 ' },
  payMonth: '2026-11',
  text: '省工时',
  ...more,
})

test('a deed stands where its reward does, and before that where the suggestion has come', () => {
  expect(standingOf({ state: 'made', reward: 'none' })).toBe('to_assess')
  expect(standingOf({ state: 'worked', reward: 'none' })).toBe('worked')
  expect(standingOf({ state: 'adopted', reward: 'proposed' })).toBe('proposed')
})

test('whoever assesses sees all first; an address that is nobody’s shows the first list', () => {
  expect(listAt('all', listsFor(false))).toBe('mine')
  expect(listAt(undefined, listsFor(true))).toBe('all')
  expect(listAt('shown', listsFor(false))).toBe('shown')
})

describe('a proposal', () => {
  const known = rules.sets[0]?.rewards ?? []

  test('is of rewards that such a deed can earn, those made for suggestions first', () => {
    const keys = (kind: 'suggestion' | 'deed') =>
      setsFor(rules, { kind }).map((set) => set.rewards.map(({ key }) => key))
    expect(keys('suggestion')).toEqual([['suggestion', 'innovation'], ['praise']])
    expect(keys('deed')).toEqual([['innovation'], ['praise']])
  })

  test('says a sum where the rules leave it open, and a reason', () => {
    expect(proposalFrom(draft({}), known)?.claims).toEqual([{ reward: 'suggestion', sum: '100' }])
    expect(proposalFrom(draft({ sums: {} }), known)).toBeUndefined()
    expect(proposalFrom(draft({ text: ' ' }), known)).toBeUndefined()
    expect(proposalFrom(draft({ chosen: [] }), known)).toBeUndefined()
  })
})
