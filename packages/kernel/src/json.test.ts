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

test('what is the same JSON has one canonical text, and nothing else has', () => {
  const plain = [null, true, 0, '', 'a']
  const objects = [...plain, undefined].flatMap((a) =>
    [...plain, undefined].flatMap((b) => [
      { a, b },
      { b, a },
    ]),
  )
  const lists = [[], ...plain.flatMap((a) => [[a], ...plain.map((b) => [a, b])])]
  const small = [...plain, undefined, {}, ...objects, ...lists]
  const all = [...small, ...small.flatMap((within) => [{ within }, [{ within }, 0]])]
  for (const a of all)
    for (const b of all)
      if (sameJson(a, b) !== (canonicalJson(a) === canonicalJson(b)))
        expect.fail(`${canonicalJson(a)} and ${canonicalJson(b)}`)
  expect(all.length).toBeGreaterThan(300)
})

test('a pointer tells a slash or tilde in a name from a step', () =>
  expect(pointerTo('rates', 0, 'a/b', 'c~d')).toBe('/rates/0/a~1b/c~0d'))
