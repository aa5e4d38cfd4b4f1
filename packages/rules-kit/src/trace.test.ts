import { words } from '@bylaw/kernel'
import { describe, expect, test } from 'vitest'
import { clausesOf, withCitations } from './trace'

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
