import { expect, test } from 'vitest'
import { recordedSince } from './recorded-since'

const version = (number: number, validFromMs: number, recordedAtMs: number) => ({
  ruleSetId: 'rul_pay',
  version: number,
  validFromMs,
  validToMs: null,
  recordedAtMs,
})
const END_OF_MONTH = 100

test('a version that decides the month and was recorded after it was worked out has changed it', () => {
  const both = [version(1, 0, 0), version(2, 90, 120)]
  expect(recordedSince(both, END_OF_MONTH, 110)).toBe(true)
  expect(recordedSince(both, END_OF_MONTH, 130)).toBe(false)
})

test('a version for later months changes nothing about this one', () =>
  expect(recordedSince([version(1, 0, 0), version(2, 101, 120)], END_OF_MONTH, 110)).toBe(false))

test('rule sets are told apart: the newest of one says nothing about another', () => {
  const other = { ...version(2, 200, 120), ruleSetId: 'rul_piecework' }
  expect(recordedSince([version(1, 0, 0), other], END_OF_MONTH, 110)).toBe(false)
})
