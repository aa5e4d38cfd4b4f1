import { expect, test } from 'vitest'
import { comingClauses } from './coming-clauses'
import { citedPlace } from './place'

test('a cell is cited as the place that the rules speak of, in a table at least as its row', () => {
  const known = ['', '/guarantee', '/levels', '/tables/0/bands/1']
  expect(citedPlace('/guarantee/fen', known)).toBe('/guarantee')
  expect(citedPlace('/levels/3/baseFen', known)).toBe('/levels/3')
  expect(citedPlace('/tables/0/bands/1/first', known)).toBe('/tables/0/bands/1')
  expect(citedPlace('/statementDay', known)).toBe('/statementDay')
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
