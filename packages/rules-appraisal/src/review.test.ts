import { describe, expect, test } from 'vitest'
import { reviewScore } from './review'
import type { RatersTemplate } from './rules'
import { review360 } from './starter'

const weights = { self: '10', peer: '20', superior: '50', customer: '20' }
const raters = { self: ['95'], peer: ['88', '84', '91'], superior: ['82'], customer: ['90', '76'] }
const score = (given: Record<string, readonly string[]>, changes: Partial<RatersTemplate> = {}) => {
  const template: RatersTemplate = {
    ...(review360.template as RatersTemplate),
    weightsPercent: weights,
    missingGroup: 'renormalise',
    ...changes,
  }
  const answer = reviewScore(template, given)
  return answer.ok ? answer.value.total.toFixed(2) : answer.refusal
}

test('groups weigh as decided, whatever their size', () => {
  // (95 × 10 + 87.666… × 20 + 82 × 50 + 83 × 20) ÷ 100 = 84.6333…
  expect(score(raters)).toBe('84.63')
  expect(score({ ...raters, customer: ['83', '83', '83', '83'] })).toBe('84.63')
})

describe('a group that gave no score', () => {
  const { customer, ...rest } = raters
  test.each([
    // (950 + 1753.333… + 4100) ÷ 80 = 85.0416…
    ['renormalise', '85.04'],
    // The same 6803.333… ÷ 100.
    ['zero', '68.03'],
  ] as const)('%s', (missingGroup, expected) => {
    expect(score(rest, { missingGroup })).toBe(expected)
    expect(score({ ...rest, customer: [] }, { missingGroup })).toBe(expected)
  })
  test('block names it', () =>
    expect(score(rest, { missingGroup: 'block' })).toMatchObject({
      code: 'rater_group_missing',
      details: { group: 'customer' },
    }))
  test('is asked about while nobody has decided', () => {
    expect(score(rest, { missingGroup: null })).toMatchObject({
      question: 'appraisal.missing_group',
    })
    expect(score(raters, { missingGroup: null })).toBe('84.63')
  })
})

test('thirds of a point do not tip the rounding', () => {
  // 250/3 × 30% is 25 exactly, and 82.85 × 70% is 57.995: 82.995 goes up, 82.99499… would not.
  const weightsPercent = { self: '30', superior: '70', peer: '0', customer: '0' }
  const given = { self: ['83', '83', '84'], superior: ['82.85'] }
  expect(score(given, { weightsPercent })).toBe('83.00')
})

test('too few raters to stay unknown stop the result, unless the company shows it anyway', () => {
  const few = { ...raters, peer: ['88', '84'] }
  expect(score(few)).toMatchObject({
    code: 'too_few_raters',
    details: { group: 'peer', given: 2, needed: 3 },
  })
  // (950 + 86 × 20 + 4100 + 1660) ÷ 100.
  expect(score(few, { tooFewRaters: 'show_anyway' })).toBe('84.30')
})

describe('what cannot be is refused', () => {
  test.each([
    ['a score above 100', { ...raters, superior: ['100.01'] }, 'score_outside_0_to_100'],
    ['a score below 0', { ...raters, superior: ['-1'] }, 'score_outside_0_to_100'],
    ['a group the review lacks', { ...raters, family: ['100'] }, 'unknown_rater_group'],
    ['no score at all', {}, 'no_scores'],
  ])('%s', (_, given, code) => expect(score(given)).toMatchObject({ code }))

  test('weights that do not reach 100', () =>
    expect(score(raters, { weightsPercent: { ...weights, customer: '15' } })).toMatchObject({
      code: 'weights_do_not_sum_to_100',
      details: { sum: '95' },
    }))
  test('weights that nobody has decided', () =>
    expect(score(raters, { weightsPercent: null })).toMatchObject({
      question: 'appraisal.weights',
    }))
})
