import { expect, test } from 'vitest'
import type { PieceworkLine } from './facts'
import { lineAmount } from './line'
import { starter } from './starter'

const line: PieceworkLine = {
  medium: 'drain',
  diameterMm: 1200,
  metres: '0',
  scope: 'weld',
  role: 'first',
  innerWeld: false,
}
const amount = (metres: string) => {
  const answer = lineAmount(starter, { ...line, metres }, 0)
  return answer.ok ? answer.value.amountFen : answer.refusal.code
}

test('a line is rounded once, half a fen going up', () => {
  // 0.35 × 10.1 = 3.535 yuan; 0.35 × 10.0 = 3.5; 0.35 × 0.014 = 0.0049.
  expect(amount('10.1')).toBe(3_54)
  expect(amount('10')).toBe(3_50)
  expect(amount('0.014')).toBe(0)
})

test('the sentence shows what was rounded away', () => {
  const answer = lineAmount(starter, { ...line, metres: '10.1' }, 0)
  expect(answer.ok && answer.value.trace.because?.zh).toBe('0.35 元/米 × 10.1 米 = 3.535 ≈ 3.54')
})

test('metres below zero are no quantity; zero metres are', () => {
  expect(amount('-0.1')).toBe('negative_metres')
  expect(amount('-0')).toBe(0)
})
