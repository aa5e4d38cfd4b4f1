import { describe, expect, test } from 'vitest'
import { check } from './check'
import { decide } from './decide'
import type { AppealFacts } from './facts'
import type { AppealRules } from './rules'
import { lastDay } from './span'
import { starter } from './starter'

const rules: AppealRules = {
  ...starter,
  window: { every: 7, unit: 'day' },
  heardBy: 'others',
  meanwhile: 'frozen',
  decidedWithin: { every: 1, unit: 'week' },
}
const facts: AppealFacts = {
  against: 'appraisal',
  appellant: 'An',
  toldOn: '2026-06-30',
  appealedOn: '2026-07-02',
  earlier: 0,
  gaveIt: ['Chen'],
  superiors: ['Li'],
  hearers: ['Li'],
  decidedOn: null,
  today: '2026-07-03',
  holidays: [],
  makeUpDays: [],
}
const at = (changes: Partial<AppealFacts>, ruled: Partial<AppealRules> = {}) => {
  const answer = decide({ ...rules, ...ruled }, { ...facts, ...changes })
  return answer.ok ? answer.value.decision : (answer.refusal.question ?? answer.refusal.code)
}

describe('the time to appeal', () => {
  const none = { holidays: [], makeUpDays: [] }
  test.each([
    [7, 'day', '2026-06-30', '2026-07-07'],
    [2, 'week', '2026-06-30', '2026-07-14'],
    [1, 'month', '2026-01-31', '2026-02-28'],
    [10, 'working_day', '2026-06-01', '2026-06-15'],
    [1, 'working_day', '2026-06-05', '2026-06-08'],
    [1, 'working_day', '2026-06-06', '2026-06-08'],
  ] as const)('of %i %s from %s ends on %s', (every, unit, from, last) =>
    expect(lastDay(from, { every, unit }, none)).toBe(last),
  )
  test('skips holidays and counts weekend days that are made up for', () =>
    expect(
      lastDay(
        '2026-09-30',
        { every: 3, unit: 'working_day' },
        {
          holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
          makeUpDays: ['2026-10-10'],
        },
      ),
    ).toBe('2026-10-10'))
  test('takes an appeal on its last day and none after it', () => {
    expect(at({ appealedOn: '2026-07-07' })).toMatchObject({ taken: true })
    expect(at({ appealedOn: '2026-07-08' })).toMatchObject({ blocks: ['too_late'] })
  })
  test('goes by the day of the appeal, not by today', () =>
    expect(at({ today: '2026-08-01' })).toMatchObject({ taken: true, overdue: true }))
})

describe('who hears it', () => {
  test.each([
    ['others', ['Wang'], true, []],
    ['others', ['Chen'], false, ['Chen']],
    ['others', ['An'], false, ['An']],
    ['their_superior', ['Li'], true, []],
    ['their_superior', ['Wang'], false, ['Wang']],
  ] as const)('by %s: %j are heard: %s', (heardBy, hearers, heard, out) =>
    expect(at({ hearers: [...hearers] }, { heardBy })).toMatchObject({ heard, unfit: out }),
  )
  test('one person named twice has one voice', () =>
    expect(at({ hearers: ['Wang', 'Wang'] }, { leastHearers: 2 })).toMatchObject({ heard: false }))
})

describe('the result meanwhile', () => {
  test('is frozen from the appeal to its decision, and counts before and after', () => {
    expect(at({ appealedOn: null })).toMatchObject({ result: 'counts' })
    expect(at({})).toMatchObject({ result: 'frozen' })
    expect(at({ decidedOn: '2026-07-05' })).toMatchObject({ result: 'counts' })
  })
  test('counts where that was decided', () =>
    expect(at({}, { meanwhile: 'counts' })).toMatchObject({ result: 'counts' }))
  test('is asked about only once there is an appeal', () => {
    expect(at({ appealedOn: null }, { meanwhile: null })).toMatchObject({ taken: true })
    expect(at({}, { meanwhile: null })).toBe('appeal.effect')
  })
})

test('a second appeal against one result is not taken', () =>
  expect(at({ earlier: 1 })).toMatchObject({ blocks: ['too_often'] }))
test('nobody appeals before they are told', () =>
  expect(at({ appealedOn: '2026-06-29' })).toBe('appealed_before_told'))
test('nothing but what is listed is appealed against', () =>
  expect(at({ against: 'weather' })).toBe('not_appealable'))
test('a single hearer is warned about', () =>
  expect(check(rules).map(({ code }) => code)).toEqual(['single_hearer']))
