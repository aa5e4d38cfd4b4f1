import { describe, expect, test } from 'vitest'
import { decide } from './decide'
import { explain } from './explain'
import type { DisciplineFacts } from './facts'
import { DisciplineRules, type Step } from './rules'
import { starter } from './starter'

const decided: DisciplineRules = {
  ...starter,
  ladder: ['criticism', 'warning', 'fine', 'demotion', 'dismissal'],
  countsForMonths: 12,
}
const earlier = (...dates: string[]): DisciplineFacts['earlier'] =>
  dates.map((on) => ({ on, step: 'criticism' as Step }))
const LATE: DisciplineFacts = {
  breach: 'late',
  on: '2026-06-10',
  serious: false,
  earlier: [],
  lossFen: 0,
}
const step = (rules: Partial<DisciplineRules>, facts: Partial<DisciplineFacts>) => {
  const answer = decide({ ...decided, ...rules }, { ...LATE, ...facts })
  return answer.ok ? answer.value.decision.step : (answer.refusal.question ?? answer.refusal.code)
}

describe('an earlier step counts for as long as the company says', () => {
  test('to the day', () => {
    expect(step({}, { earlier: earlier('2025-06-11') })).toBe('warning')
    expect(step({}, { earlier: earlier('2025-06-10') })).toBe('criticism')
  })
  test('and one after the breach never does', () =>
    expect(step({}, { earlier: earlier('2026-06-11') })).toBe('criticism'))
  test('which is asked only where there is one', () => {
    expect(step({ countsForMonths: null }, {})).toBe('criticism')
    expect(step({ countsForMonths: null }, { earlier: earlier('2026-01-01') })).toBe(
      'discipline.counts_for',
    )
    expect(step({ countsForMonths: null }, { earlier: earlier('2026-01-01'), serious: true })).toBe(
      'dismissal',
    )
  })
})

describe('the last step', () => {
  const often = { earlier: earlier(...Array.from({ length: 9 }, () => '2026-06-01')) }
  test('takes a serious breach', () => {
    expect(step({}, often)).toBe('demotion')
    expect(step({}, { serious: true })).toBe('dismissal')
  })
  test('or repetition, where the company says so', () =>
    expect(step({ lastStepOnlyIfSerious: false }, often)).toBe('dismissal'))
  test('is traced to what keeps it for a serious breach', () => {
    const answer = decide(decided, { ...LATE, serious: true })
    const of = answer.ok ? answer.value.trace.of : []
    expect(of?.map(({ rule }) => rule)).toContain('/lastStepOnlyIfSerious')
  })
})

test('a breach that begins at a warning skips criticism', () =>
  expect(step({}, { breach: 'private_job' })).toBe('warning'))

describe('a fine', () => {
  const twice = { earlier: earlier('2026-01-01', '2026-02-01') }
  test('is never imposed while fines are off', () => expect(step({}, twice)).toBe('demotion'))
  test('asks for its amount once they are on', () => {
    expect(step({ fine: { on: true, fen: null } }, twice)).toBe('discipline.fine_amount')
    expect(step({ fine: { on: true, fen: 50_00 } }, twice)).toBe('fine')
  })
  test('is passed over, and not spoken of, where the text has none', () => {
    expect(step({ fine: null }, twice)).toBe('demotion')
    expect(explain({ ...decided, fine: null }).map(({ rule }) => rule)).not.toContain('/fine/on')
  })
})

test('a ladder has each step once', () =>
  expect(DisciplineRules.safeParse({ ...decided, ladder: ['warning', 'warning'] }).success).toBe(
    false,
  ))
