import { expect, test } from 'vitest'
import { absenceFrom, standingOf } from './model'

const draft = {
  personId: 'per_a',
  date: '2026-10-12',
  minutes: '',
  excused: false,
  attempts: ' 9:30，10：00 14:05',
  account: ' 没有人接 ',
  replyBy: '2026-10-20',
}

test('an absence waits for the person first, then for who decides', () => {
  expect(standingOf({ state: 'proposed', hasReply: false })).toBe('waits_reply')
  expect(standingOf({ state: 'proposed', hasReply: true })).toBe('waits_verdict')
  expect(standingOf({ state: 'counted', hasReply: true })).toBe('counted')
})

test('attempts are times of the day, however they are typed', () => {
  expect(absenceFrom(draft)).toEqual({
    personId: 'per_a',
    date: '2026-10-12',
    outOfContactMinutes: 0,
    excused: false,
    attemptsAt: ['2026-10-12T09:30', '2026-10-12T10:00', '2026-10-12T14:05'],
    account: '没有人接',
    replyBy: '2026-10-20',
  })
  expect(absenceFrom({ ...draft, attempts: '25:00' })).toBeUndefined()
  expect(absenceFrom({ ...draft, minutes: 'long' })).toBeUndefined()
  expect(absenceFrom({ ...draft, account: ' ' })).toBeUndefined()
})
