import { expect, test } from 'vitest'
import { absenceFrom, standingOf } from './model'

const draft = {
  personId: 'per_a',
  date: '2026-10-12',
  minutes: '',
  excused: false,
  account: ' 没有人接 ',
  replyBy: '2026-10-20',
}

test('an absence waits for the person first, then for who decides', () => {
  const shutdown = null
  expect(standingOf({ state: 'proposed', hasReply: false, shutdown })).toBe('waits_reply')
  expect(standingOf({ state: 'proposed', hasReply: true, shutdown })).toBe('waits_verdict')
  expect(standingOf({ state: 'counted', hasReply: true, shutdown })).toBe('counted')
})

test('one that counted does not while its day is of a shutdown', () => {
  const shutdown = { id: 'stp_1', cause: '缺料', from: '2026-10-12', to: '2026-10-13' }
  expect(standingOf({ state: 'counted', hasReply: true, shutdown })).toBe('shut')
  expect(standingOf({ state: 'dismissed', hasReply: true, shutdown })).toBe('dismissed')
})

test('an absence is proposed once whose it is, its day and what happened are said', () => {
  expect(absenceFrom(draft)).toEqual({
    personId: 'per_a',
    date: '2026-10-12',
    outOfContactMinutes: 0,
    excused: false,
    account: '没有人接',
    replyBy: '2026-10-20',
  })
  expect(absenceFrom({ ...draft, minutes: 'long' })).toBeUndefined()
  expect(absenceFrom({ ...draft, account: ' ' })).toBeUndefined()
})
