import { expect, test } from 'vitest'
import { canonical, sameJson } from './canonical'

test('the order of keys does not matter, that of a list does', () => {
  expect(sameJson({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toBe(true)
  expect(sameJson([1, 2], [2, 1])).toBe(false)
})

test('a number is not its text, and null is not a missing field', () => {
  expect(sameJson({ a: 1 }, { a: '1' })).toBe(false)
  expect(sameJson({ a: null }, {})).toBe(false)
  expect(canonical(undefined)).toBe('undefined')
})
