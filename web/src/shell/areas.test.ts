import { expect, test } from 'vitest'
import { AREAS } from './areas'

test('a letter after g goes to one place', () => {
  // The views and one’s own settings are no areas.
  const letters = ['v', 's', ...AREAS.flatMap(({ letter }) => letter ?? [])]
  expect(new Set(letters).size).toBe(letters.length)
  expect(letters).toEqual(expect.arrayContaining(['n', 'm', 'l', 'c']))
})
