import { words } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { setOtherwise } from './set-otherwise'

const clause = (text: string, heading = '给水管') => ({
  id: 'R19.14.3',
  heading: words(heading, ''),
  text: words(text, ''),
})
const LEFT = [
  {
    clause: 'R19.14.3',
    rule: '/tables/0/bands/2',
    states: ['1.5'],
    now: words('给水管 Φ315–630：每米 1.6 元。', 'Φ315–630: 1.6 a metre.'),
  },
]
const told = (after: string, heading?: string) =>
  setOtherwise(LEFT, {
    before: [clause('每米 1.5 元。')],
    after: [clause('第一条。'), clause(after, heading)].map((each, index) => ({
      ...each,
      id: index === 0 ? 'R19.1' : each.id,
    })),
  }).map(({ index, part, states }) => [index, part, states])

test('a clause brought up to date with a figure that its rule does not say is told of', () =>
  expect(told('每米 1.7 元。')).toEqual([[1, 'text', ['1.7']]]))

test('one that says what the rule says is right, whatever else it says', () => {
  expect(told('自 12 月起每米 1.6 元。')).toEqual([])
  expect(told('每米单价另定。')).toEqual([])
})

test('one that keeps the former figure is told of as left behind', () =>
  expect(told('每米 1.5 元，夜间 1.8 元。')).toEqual([]))
