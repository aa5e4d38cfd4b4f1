import { expect, test } from 'vitest'
import { isStillAtEnd } from './use-at-end'

/** A place of 600 pixels that shows 1400 to 2000 at its end. */
const at = (scrollTop: number, scrollHeight = 2_000) => ({
  scrollTop,
  scrollHeight,
  clientHeight: 600,
})

test('a picture that comes in beneath a reader at the end does not lead them away', () => {
  expect(isStillAtEnd(true, 1_400, at(1_400, 2_400))).toBe(true)
})

test('scrolling up does, and nothing that comes in brings them back', () => {
  expect(isStillAtEnd(true, 1_400, at(900))).toBe(false)
  expect(isStillAtEnd(false, 900, at(900, 2_400))).toBe(false)
  expect(isStillAtEnd(false, 900, at(1_000, 2_400))).toBe(false)
})

test('scrolled back to the end, they are there again', () => {
  expect(isStillAtEnd(false, 900, at(1_380))).toBe(true)
})
