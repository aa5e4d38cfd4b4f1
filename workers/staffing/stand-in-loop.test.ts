import { expect, test } from 'vitest'
import { type Away, standsInForThemselves } from './stand-in-loop'

/** Days as numbers are enough. */
const away = (
  personId: string,
  substituteId: string | null,
  fromMs: number,
  toMs: number,
): Away => ({
  personId,
  substituteId,
  fromMs,
  toMs,
})

test.each([
  ['standing in for each other at once', [away('bo', 'an', 0, 5)], away('an', 'bo', 0, 5), true],
  ['one after the other', [away('bo', 'an', 0, 5)], away('an', 'bo', 5, 9), false],
  [
    'over a third person',
    [away('bo', 'ci', 0, 5), away('ci', 'an', 3, 9)],
    away('an', 'bo', 0, 9),
    true,
  ],
  [
    'over a third person, but never at one moment',
    [away('bo', 'ci', 0, 3), away('ci', 'an', 3, 9)],
    away('an', 'bo', 0, 9),
    false,
  ],
  ['a chain that ends', [away('bo', 'ci', 0, 9)], away('an', 'bo', 0, 9), false],
  ['nobody standing in', [away('bo', 'an', 0, 5)], away('an', null, 0, 5), false],
] as const)('%s: %j then %j is a circle: %s', (_, others, absence, circle) => {
  expect(standsInForThemselves(others, absence)).toBe(circle)
})
