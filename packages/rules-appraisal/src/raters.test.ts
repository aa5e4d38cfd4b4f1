import { expect, test } from 'vitest'
import { decidedTotal } from './decided-total'
import { meanIsShown, raterSource } from './raters'
import { review360 } from './starter'

test.each([
  ['self', 'self'],
  ['superior', 'superior'],
  ['customer', 'customers'],
  ['peer', 'colleagues'],
  ['other_departments', 'colleagues'],
  ['constructor', 'colleagues'],
])('the group %s is %s', (key, source) => expect(raterSource(key)).toBe(source))

test.each([
  // fewest, given, shown where few are kept back, shown where the rules let few show
  [3, 0, false, false],
  [3, 2, false, true],
  [3, 3, true, true],
  [1, 1, true, true],
])('of at least %d, %d gave a score', (minRaters, given, kept, shown) => {
  expect(meanIsShown({ tooFewRaters: 'block' }, { minRaters }, given)).toBe(kept)
  expect(meanIsShown({ tooFewRaters: 'show_anyway' }, { minRaters }, given)).toBe(shown)
})

test('a total decided on appeal is graded by the same bands, and not above 100', () => {
  const total = (points: string) => decidedTotal(review360, points)
  expect(total('89.5')).toMatchObject({ ok: true, value: { decision: { grade: 'good' } } })
  expect(total('100.01')).toMatchObject({ ok: false, refusal: { code: 'score_outside_0_to_100' } })
})
