import { expect, test } from 'vitest'
import { scoreFaults } from './score-faults'
import { review360, starter } from './starter'

const faults = (template: Parameters<typeof scoreFaults>[0], scores: Record<string, string>) =>
  scoreFaults(template, scores).map(({ fact, code }) => [fact, code])

test('every score that could never count is named, in the order given', () => {
  // Loyalty gives at most 15; scores come in halves.
  const given = { loyalty: '15.5', charm: '3', records: '7.25', planning: '4.5' }
  expect(faults(starter.template, given)).toEqual([
    ['/scores/loyalty', 'score_outside_0_to_max'],
    ['/scores/charm', 'unknown_criterion'],
    ['/scores/records', 'score_not_in_steps'],
  ])
})

test('a sheet filled in bit by bit is not at fault for what is still missing', () => {
  expect(faults(starter.template, {})).toEqual([])
  expect(faults(starter.template, { loyalty: '15' })).toEqual([])
})

test('a review by groups has no criteria to score', () => {
  expect(faults(review360.template, { loyalty: '1' })).toEqual([
    ['/scores/loyalty', 'unknown_criterion'],
  ])
})
