import { words } from '@bylaw/kernel'
import type { Citations } from '@bylaw/rules-kit'
import { expect, test } from 'vitest'
import { figuresUnsaid } from './figures-unsaid'
import { kindOf, rulebook } from './rulebook'

const clauses = [
  {
    id: 'KQ.1',
    heading: words('评优', 'Awards'),
    text: words(
      '每月评两名优秀员工，奖金另定。',
      'Two people a month; the prize is set elsewhere.',
    ),
  },
]
const unsaid = (citations: Citations) =>
  figuresUnsaid(kindOf('award'), { rules: rulebook.award.starter, citations }, clauses).map(
    ({ rule }) => rule,
  )

test('figures of rules that rest on no clause are said by none', () =>
  expect(unsaid({})).toEqual(['/seats', '/votes', '/prize/fen']))

test('a clause says those that it states, in digits or in words', () =>
  expect(unsaid({ '/seats': ['KQ.1'] })).toEqual(['/votes', '/prize/fen']))

test('one that is cited and states another figure, or none, says nothing of it', () =>
  expect(unsaid({ '': ['KQ.1', 'KQ.9'] })).toEqual(['/votes', '/prize/fen']))
