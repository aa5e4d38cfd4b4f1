import { expect, test } from 'vitest'
import { canonicalJson, pointerTo, sameJson } from './json'

test('the order of keys does not matter, the order of a list does', () => {
  expect(sameJson({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true)
  expect(sameJson([1, 2], [2, 1])).toBe(false)
  expect(sameJson({ a: null }, {})).toBe(false)
  expect(sameJson('1', 1)).toBe(false)
  expect(sameJson(undefined, undefined)).toBe(true)
  expect(sameJson(undefined, null)).toBe(false)
  expect(canonicalJson({ b: 1, a: 2 })).toBe('{"a":2,"b":1}')
})

test('a pointer tells a slash or tilde in a name from a step', () =>
  expect(pointerTo('rates', 0, 'a/b', 'c~d')).toBe('/rates/0/a~1b/c~0d'))
