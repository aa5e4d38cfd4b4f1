import { expect, test } from 'vitest'
import { AppraisalRules, type RatersTemplate } from './rules'
import { review360, starter } from './starter'

const faults = (rules: unknown) =>
  AppraisalRules.safeParse(rules).error?.issues.map(
    ({ path, message }) => `${path.join('/')}: ${message}`,
  ) ?? []
const weighed = (weightsPercent: Record<string, string>) => ({
  ...review360,
  template: { ...(review360.template as RatersTemplate), weightsPercent },
})

test('both starters are accepted as they are', () => {
  expect(faults(starter)).toEqual([])
  expect(faults(review360)).toEqual([])
})

test('weights reach 100, and every group has one', () => {
  expect(faults(weighed({ self: '10', peer: '20', superior: '50', customer: '15' }))).toEqual([
    'template/weightsPercent: weights add up to 100, these to 95',
  ])
  expect(faults(weighed({ self: '30', peer: '20', superior: '50' }))).toEqual([
    'template/weightsPercent/customer: customer has no weight',
  ])
  expect(
    faults(weighed({ self: '10', peer: '20', superior: '50', customer: '20', family: '0' })),
  ).toEqual(['template/weightsPercent/family: there is no group family'])
})

test('grades come from the highest down and leave no total without one', () => {
  const [excellent, good, pass, fail] = starter.bands
  expect(faults({ ...starter, bands: [good, excellent, pass, fail] })).toEqual([
    'bands/1/from: excellent must start below good',
  ])
  expect(faults({ ...starter, bands: [excellent, good, pass] })).toEqual([
    'bands/2/from: the lowest grade starts at 0, or some totals would have no grade',
  ])
})

test('points and weights that are no numbers are refused where they stand, and nothing else', () => {
  const [excellent, good, pass, fail] = starter.bands
  const points = 'points are a plain decimal'
  expect(faults({ ...starter, bands: [excellent, { ...good, from: '80x' }, pass, fail] })).toEqual([
    `bands/1/from: ${points}`,
  ])
  expect(faults(weighed({ self: '1O', peer: '20', superior: '50', customer: '20' }))).toEqual([
    `template/weightsPercent/self: ${points} with at most two places`,
  ])
})
