import type { AppraisalView } from '@bylaw/contract'
import { describe, expect, test } from 'vitest'
import { faultOf, isChanged, progressOf, scoresFrom } from './model'

const name = { zh: '项', en: 'Item' }
const part = (key: string, maxima: Readonly<Record<string, string>>) => ({
  key,
  name,
  maximum: '40',
  criteria: Object.entries(maxima).map(([criterion, maximum]) => ({
    key: criterion,
    name,
    maximum,
    clauses: [],
  })),
})
// The sheet of R19.10: its two printed parts come to 80, not to 100.
const parts: AppraisalView['parts'] = [
  part('attitude', { initiative: '10', coordination: '10', loyalty: '15', appearance: '5' }),
  part('ability', { planning: '8', execution: '10', work_quality: '12', records: '10' }),
]

describe('a score is checked against its own maximum', () => {
  test.each([
    ['8', '8', undefined],
    ['8.5', '8', 'above_maximum'],
    ['8.01', '8', 'above_maximum'],
    ['0', '8', undefined],
    ['', '8', undefined],
    ['-1', '8', 'not_a_score'],
    ['7,5', '8', 'not_a_score'],
    ['7.125', '8', 'not_a_score'],
  ])('%s of %s', (typed, maximum, fault) => expect(faultOf(typed, maximum)).toBe(fault))
})

test('the sheet adds up to the 80 that is printed, with the points so far', () => {
  expect(progressOf(parts, { initiative: '9.5', planning: '7' })).toEqual({
    points: '16.5',
    maximum: '80',
    scored: 2,
    criteria: 8,
  })
})

test('tenths are added exactly', () => {
  expect(progressOf(parts, { initiative: '0.1', coordination: '0.2' }).points).toBe('0.3')
})

test('a criterion not scored yet is left out, never sent as zero', () => {
  expect(scoresFrom({ initiative: ' 9 ', loyalty: '' })).toEqual({ initiative: '9' })
})

test('clearing a saved score is a change, and so is a new comment', () => {
  const sheet = { scores: { initiative: '9' }, comment: '' } as unknown as AppraisalView
  expect([
    isChanged({ initiative: '9' }, sheet, ''),
    isChanged({ initiative: '' }, sheet, ''),
    isChanged({ initiative: '9' }, sheet, '很好'),
  ]).toEqual([false, true, true])
})
