import { expect, test } from 'vitest'
import { comingClauses } from './coming-clauses'
import { citablePlaces } from './place'

test('a cell is cited by itself, in a table as its row, or as a group that the rules speak of', () => {
  const known = ['', '/guarantee', '/levels', '/tables/0/bands/1']
  expect(citablePlaces('/guarantee/fen', known)).toEqual(['/guarantee/fen', '/guarantee'])
  expect(citablePlaces('/levels/3/baseFen', known)).toEqual(['/levels/3', '/levels'])
  expect(citablePlaces('/tables/0/bands/1/first', known)).toEqual(['/tables/0/bands/1'])
  expect(citablePlaces('/statementDay', known)).toEqual(['/statementDay'])
})

test('a clause that is still to come is named with the day of the first text that has it', () => {
  const both = { zh: '条', en: 'Clause' }
  const clause = (id: string) => ({ id, heading: both, text: both })
  const texts = [
    { from: '2027-02-01', clauses: ['KQ.1', 'KQ.2', 'KQ.3'].map(clause) },
    { from: '2027-01-01', clauses: ['KQ.1', 'KQ.2'].map(clause) },
  ]
  expect(comingClauses(['KQ.1'], texts).map(({ id, from }) => [id, from])).toEqual([
    ['KQ.2', '2027-01-01'],
    ['KQ.3', '2027-02-01'],
  ])
})
