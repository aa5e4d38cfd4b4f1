import { describe, expect, test } from 'vitest'
import { sequenceOf, shortcutOf } from './model'

const press = {
  key: 'c',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  typing: false,
}

describe('a letter is a shortcut only when nobody is writing', () => {
  test('plain letters are, in either case', () => {
    expect([shortcutOf(press, true), shortcutOf({ ...press, key: 'C' }, true)]).toEqual(['c', 'c'])
  })

  test.each([
    ['an input method is composing', { isComposing: true }],
    ['the press lands in a text field', { typing: true }],
    ['Ctrl is held', { ctrlKey: true }],
    ['⌘ is held', { metaKey: true }],
    ['Alt is held', { altKey: true }],
  ])('not when %s', (_, how) => expect(shortcutOf({ ...press, ...how }, true)).toBeUndefined())

  test('not when the reader switched them off', () =>
    expect(shortcutOf(press, false)).toBeUndefined())
})

test('g and a letter belong together for a moment only', () => {
  expect(sequenceOf({ key: 'g', atMs: 0 }, 'q', 900)).toBe('g q')
  expect(sequenceOf({ key: 'g', atMs: 0 }, 'q', 1_300)).toBe('q')
  expect(sequenceOf(undefined, 'q', 0)).toBe('q')
})
