import { expect, test } from 'vitest'
import { valueAt, withValueAt } from './pointer'

const rules = { levels: [{ baseFen: 1 }, { baseFen: null }], 'a/b': { '~': 3 } }

test('a pointer finds nested, listed and escaped places', () => {
  expect(valueAt(rules, '/levels/1/baseFen')).toBeNull()
  expect(valueAt(rules, '/a~1b/~0')).toBe(3)
  expect(valueAt(rules, '/levels/2/baseFen')).toBeUndefined()
  expect(valueAt(rules, '/constructor/name')).toBeUndefined()
  expect(valueAt(rules, '')).toBe(rules)
})

test('one place is replaced and the original is left as it was', () => {
  expect(withValueAt(rules, '/levels/1/baseFen', 9)).toEqual({
    ...rules,
    levels: [{ baseFen: 1 }, { baseFen: 9 }],
  })
  expect(rules.levels[1]).toEqual({ baseFen: null })
})

test('a place that does not exist is our bug', () => {
  expect(() => withValueAt(rules, '/nothing/here', 1)).toThrow('there is no /nothing/here')
})
