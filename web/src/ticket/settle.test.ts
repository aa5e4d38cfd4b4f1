import type { ClockExplanation, ClockReason, Explanation, RuleSetSummary } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { lacksDueTime, serviceLevelsOf, settleHref } from './settle'

const rulesOf = (kind: string) => ({ kind, ruleSetId: `rst_${kind}` }) as Explanation['rules'][0]
const clock = (value: number | null): ClockReason => ({
  trace: { name: { zh: '解决', en: 'Resolution' }, value, unit: 'instant' },
  rules: [rulesOf('calendar'), rulesOf('sla')],
  course: null,
})
const clocks = (first: number | null, second: number | null): ClockExplanation => ({
  firstResponse: clock(first),
  nextResponse: null,
  keepInformed: null,
  complaint: null,
  resolution: clock(second),
})
const serviceLevels = (more: Partial<RuleSetSummary>): RuleSetSummary =>
  ({ id: 'rst_sla', regulationId: 'reg_5', openMustAskCount: 0, ...more }) as RuleSetSummary

test('one missing due time is enough to offer the way to settle it', () => {
  expect(lacksDueTime(clocks(1, 2))).toBe(false)
  expect(lacksDueTime(clocks(1, null))).toBe(true)
  expect(lacksDueTime(clocks(null, 2))).toBe(true)
})

test('a clock that stands still needs no settling: it has a course', () => {
  const paused = { ...clock(null), course: {} as ClockReason['course'] }
  expect(lacksDueTime({ ...clocks(1, 2), resolution: paused })).toBe(false)
})

test('it is settled in the service levels, not in the calendar', () => {
  expect(serviceLevelsOf(clocks(1, null))).toBe('rst_sla')
})

test('an undecided due time leads to the questions that are open', () => {
  expect(settleHref(serviceLevels({ openMustAskCount: 1 }))).toBe('/rulebook/reg_5?part=questions')
})

test('one that the rules do not give leads to the rules, and without rules to the rulebook', () => {
  expect(settleHref(serviceLevels({}))).toBe('/rulebook/rule-sets/rst_sla')
  expect(settleHref(serviceLevels({ openMustAskCount: 1, regulationId: null }))).toBe(
    '/rulebook/rule-sets/rst_sla',
  )
  expect(settleHref(undefined)).toBe('/rulebook')
})
