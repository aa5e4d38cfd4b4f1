import { words } from '@bylaw/kernel'
import { describe, expect, test } from 'vitest'
import { clausesAbout, clausesOf, withCitations } from './trace'

const citations = { '': ['R19.13'], '/levels': ['R19.13.2'], '/levels/3/baseFen': ['R19.13.3'] }

describe('a rule is covered by the citation of its nearest enclosing place', () => {
  test.each([
    ['/levels/3/baseFen', 'R19.13.3'],
    ['/levels/4/baseFen', 'R19.13.2'],
    ['/fieldAllowanceFen', 'R19.13'],
  ])('%s comes from %s', (pointer, clause) =>
    expect(clausesOf(pointer, citations)).toEqual([clause]),
  )

  test('what nobody cited names no clause', () => {
    expect(clausesOf('/levels/3', {})).toBeUndefined()
  })
})

test('every step of a trace learns its clause, and steps without a rule stay as they are', () => {
  const name = words('基本工资', 'Base')
  const trace = {
    name,
    value: 2,
    unit: 'fen',
    of: [{ name, value: 2, unit: 'fen', rule: '/levels/1' }],
  } as const
  expect(withCitations(trace, citations)).toEqual({
    ...trace,
    of: [{ ...trace.of[0], clauses: ['R19.13.2'] }],
  })
})

test('a sentence about a place whose parts alone have clauses rests on those, each once', () => {
  const parts = { '/guarantee/fen': ['R19.13.1'], '/guarantee/reading': ['R19.13.1', 'R19.13.2'] }
  expect(clausesAbout('/guarantee', parts)).toEqual(['R19.13.1', 'R19.13.2'])
  expect(clausesAbout('/guarantee', { ...parts, '/guarantee': ['R19.13'] })).toEqual(['R19.13'])
  expect(clausesAbout('/guarant', parts)).toEqual([])
})
