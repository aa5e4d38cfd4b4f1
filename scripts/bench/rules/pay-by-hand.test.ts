import { expect, test } from 'vitest'
import { sameSums } from './pay'
import { people } from './people'

test('the sums by hand that pay is measured against come to the same lines as the rules', () => {
  expect(sameSums(people(300))).toBeGreaterThan(300)
})
