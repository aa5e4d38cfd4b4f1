import { expect, test } from 'vitest'
import { withMember } from './json'
import { sheetOf } from './kinds/sheet-of'

test('rules that may be left out begin with their first member, and end with their last', () => {
  const round = { at: '/round', begun: { points: null, missing: false, days: '' } }
  const first = withMember({ name: 'x' }, round, '/round/days', 7)
  expect(first).toEqual({ name: 'x', round: { points: null, missing: false, days: 7 } })
  const second = withMember(first, round, '/round/points', '20')
  const less = withMember(second, round, '/round/days', '')
  expect(less).toEqual({ name: 'x', round: { points: '20', missing: false, days: '' } })
  expect(withMember(less, round, '/round/points', null)).toEqual({ name: 'x', round: null })
})

test('all of a second round can be emptied, and must be whole while there is one', () => {
  const round = (secondRound: unknown) => {
    const rules = { cycle: { period: 'quarter' }, template: { by: 'raters', secondRound } }
    const { sections } = sheetOf('appraisal', rules) ?? { sections: [] }
    const found = sections.find(({ title }) => title === 'figure.second_round')
    return found?.section === 'fields' ? found.fields : []
  }
  const sayings = (secondRound: unknown) => round(secondRound).map(({ empty }) => empty)
  expect(round(null).map(({ within }) => within?.at)).toEqual(
    Array.from({ length: 3 }, () => '/template/secondRound'),
  )
  expect(sayings(null)).toEqual(['nothing', 'nothing', 'nothing'])
  expect(sayings({ days: 7 })).toEqual(['nothing', undefined, undefined])
})
