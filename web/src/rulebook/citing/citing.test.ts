import { expect, test } from 'vitest'
import { citedPlace } from './place'

test('a cell is cited as the place that the rules speak of, in a table at least as its row', () => {
  const known = ['', '/guarantee', '/levels', '/tables/0/bands/1']
  expect(citedPlace('/guarantee/fen', known)).toBe('/guarantee')
  expect(citedPlace('/levels/3/baseFen', known)).toBe('/levels/3')
  expect(citedPlace('/tables/0/bands/1/first', known)).toBe('/tables/0/bands/1')
  expect(citedPlace('/statementDay', known)).toBe('/statementDay')
})
