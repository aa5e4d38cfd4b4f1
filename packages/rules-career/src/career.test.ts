import { describe, expect, test } from 'vitest'
import { decide } from './decide'
import type { CareerFacts } from './facts'
import { CareerRules } from './rules'
import { starter } from './starter'

const decided: CareerRules = { ...starter, monthsSince: 'at_current_level' }
const welder: CareerFacts = {
  currentLevel: 3,
  targetLevel: 4,
  enteredOn: '2024-05-06',
  atLevelSince: '2026-01-10',
  appliesOn: '2026-07-10',
  results: { theory: 'passed', ability: 'passed' },
  approvedOn: null,
  basePay: null,
}
const asked = (rules: Partial<CareerRules>, facts: Partial<CareerFacts>) => {
  const answer = decide({ ...decided, ...rules }, { ...welder, ...facts })
  return answer.ok ? answer.value.decision : (answer.refusal.question ?? answer.refusal.code)
}

describe('six months count from where the company says', () => {
  test('at the current level: 10 January to 10 July', () => {
    expect(asked({}, {})).toMatchObject({ eligible: true, earliestOn: '2026-07-10' })
    expect(asked({}, { appliesOn: '2026-07-09' })).toMatchObject({ blocks: ['too_early'] })
  })
  test('since entry', () =>
    expect(asked({ monthsSince: 'since_entry' }, { appliesOn: '2026-01-11' })).toMatchObject({
      eligible: true,
      earliestOn: '2024-11-06',
    }))
})

describe('tests', () => {
  test('not taken, or failed, are named', () =>
    expect(asked({}, { results: { theory: 'failed' } })).toMatchObject({
      blocks: ['theory', 'ability'],
    }))
  test('with marks ask for the pass mark, which itself passes', () => {
    const results = { theory: '60', ability: '59.99' }
    expect(asked({}, { results })).toBe('career.pass_marks')
    expect(asked({ passMarks: { theory: '60', ability: '60' } }, { results })).toMatchObject({
      blocks: ['ability'],
    })
  })
})

describe('higher pay', () => {
  const approved = { approvedOn: '2026-12-31' }
  test('starts with the next pay month, or on the day', () => {
    expect(asked({ paysFrom: 'next_pay_month' }, approved)).toMatchObject({
      paysFrom: '2027-01-01',
    })
    expect(asked({ paysFrom: 'day_of_approval' }, approved)).toMatchObject({
      paysFrom: '2026-12-31',
    })
  })
  test('is asked about only once it is due', () => {
    expect(asked({}, approved)).toBe('career.pays_from')
    expect(asked({}, { ...approved, results: {} })).toMatchObject({ paysFrom: null })
  })
  test('is none for someone who stays', () =>
    expect(asked({}, { results: {}, basePay: { nowFen: 1, thenFen: 2 } })).toMatchObject({
      baseChangeFen: null,
    }))
})

test('levels may be skipped where the company lets them, but never downwards', () => {
  expect(asked({ onlyNextLevel: false }, { targetLevel: 6 })).toMatchObject({ eligible: true })
  expect(asked({ onlyNextLevel: false }, { targetLevel: 3 })).toMatchObject({
    blocks: ['only_next_level'],
  })
})

test.each([
  [8, 9],
  [0, 1],
])('from level %i to %i is outside the table', (currentLevel, targetLevel) =>
  expect(asked({}, { currentLevel, targetLevel })).toBe('no_such_level'),
)

test('pass marks are set for every test or for none', () =>
  expect(
    CareerRules.safeParse({ ...decided, passMarks: { theory: '60' } }).error?.issues[0],
  ).toMatchObject({ path: ['passMarks', 'ability'] }))
