import { words } from '@bylaw/kernel'
import { type Citations, withValueAt } from '@bylaw/rules-kit'
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

test('each figure of a rule is asked for by itself, as the rule writes it', () => {
  const clause = (text: string) => [
    { id: 'CL.1', heading: words('施工补贴', ''), text: words(text, '') },
  ]
  const rules = [
    ['/work/countyFen', 60_00],
    ['/work/prefectureFen', 80_00],
  ].reduce<unknown>(
    (all, [at, value]) => withValueAt(all, String(at), value),
    rulebook.travel.starter,
  )
  const unsaidBy = (text: string) =>
    figuresUnsaid(kindOf('travel'), { rules, citations: { '/work': ['CL.1'] } }, clause(text))
      .filter(({ rule }) => rule === '/work')
      .map(({ figures }) => figures)
  expect(unsaidBy('县级每夜 60 元，地级市八十元。')).toEqual([])
  expect(unsaidBy('县级每夜 60 元，地级市 90 元。')).toEqual([['80.00']])
  expect(unsaidBy('另行公布。')).toEqual([['60.00', '80.00']])
})
