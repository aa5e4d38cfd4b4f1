import { describe, expect, test } from 'vitest'
import { attemptsThatCount } from './attempts'
import { decide } from './decide'
import type { AttendanceRules } from './rules'
import { starter } from './starter'

const absence = (change: Partial<AttendanceRules['absence']>): AttendanceRules => ({
  ...starter,
  absence: { ...starter.absence, ...change },
})

describe('attempts count only so far apart', () => {
  test.each([
    [['10:00', '10:29'], 1],
    [['10:30', '10:00'], 2],
    [['10:00', '10:20', '10:40', '11:00'], 2],
    [[], 0],
  ] as const)('%j: %i', (times, count) =>
    expect(
      attemptsThatCount(
        times.map((time) => `2026-05-08T${time}`),
        30,
      ),
    ).toBe(count),
  )
})

describe('an answer begins the attempts anew', () => {
  test.each([
    [['10:00', '10:30'], ['10:10'], 1],
    [['10:00', '10:30', '11:00'], ['10:10'], 2],
    [['10:00', '10:30'], ['09:00'], 2],
    [['10:00', '10:30'], ['11:00'], 2],
    [['10:00', '10:05'], ['10:02'], 1],
  ] as const)('without an answer %j, with one %j: %i', (times, answers, count) => {
    const local = (time: string) => `2026-05-08T${time}`
    expect(attemptsThatCount(times.map(local), 30, answers.map(local))).toBe(count)
  })
})

describe('what the attempts of a day come to', () => {
  const attemptsAt = ['2026-05-08T10:00', '2026-05-08T10:30']
  const tried = (onTrip: boolean, rules: AttendanceRules) => {
    const answer = decide(rules, { about: 'reach', onTrip, attemptsAt, answeredAt: [] })
    return answer.ok ? answer.value.decision : answer.refusal.question
  }
  const twice = absence({ unreachable: { attempts: 2, minutesApart: 30 } })
  test('is asked while nobody has said what beyond reach means', () =>
    expect(tried(true, absence({}))).toBe('attendance.unreachable_swallows_12_hours'))
  test('is a ground on a trip, or wherever the company says', () => {
    expect(tried(true, twice)).toMatchObject({ tried: 2, needed: 2, isGround: true })
    expect(tried(false, twice)).toMatchObject({ isGround: false })
    const all = absence({ unreachable: { attempts: 2, minutesApart: 30 }, where: 'all' })
    expect(tried(false, all)).toMatchObject({ isGround: true })
  })
})
