import { expect, test } from 'vitest'
import { sameJson } from './same-json'

test('the order of keys does not matter, the order of a list does', () => {
  expect(sameJson({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true)
  expect(sameJson([1, 2], [2, 1])).toBe(false)
  expect(sameJson({ a: null }, {})).toBe(false)
  expect(sameJson('1', 1)).toBe(false)
})
