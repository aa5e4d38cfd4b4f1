import { expect, test } from 'vitest'
import { ApiProblem } from '../api'
import { metIn } from './already-on'
import { decidedAs } from './letter-decision'

const problem = (refusal: object) =>
  new ApiProblem({
    ...{ type: '', title: '', status: 409, code: 'wrong_state', requestId: '', refusal },
  } as never)

const message = { zh: '王敏已于 2026-11-30 10:42 将这封来信转为工单 TS-1。', en: '…' }

test('who decides a letter second is told what it became, and is led there', () => {
  const details = { ticketId: 'tkt_1', number: 'TS-1' }
  expect(metIn(problem({ code: 'decided_already', message, details }))).toEqual({
    ...{ ticketId: 'tkt_1', became: message },
  })
  expect(metIn(problem({ code: 'decided_already', message }))?.ticketId).toBeUndefined()
})

test('another refusal stays a note beside the button', () => {
  expect(metIn(problem({ code: 'open_children', message }))).toBeUndefined()
  expect(metIn(new Error('offline'))).toBeUndefined()
})

const THEN = '2026-11-30T02:42:00.000Z'

test.each([
  ['taken', true, THEN, null, 'opened'],
  ['taken', false, THEN, null, 'added'],
  ['taken', true, null, null, undefined],
  ['dismissed', false, THEN, null, 'dismissed'],
  ['set_aside', false, THEN, null, undefined],
  ['held', false, null, null, undefined],
  ['held', false, THEN, THEN, 'dismissed'],
  ['arrived', false, null, null, undefined],
] as const)(
  'a letter that is %s, has a ticket of its own: %s, was decided %s, taken back %s, says that it was %s',
  (state, openedTicket, decidedAt, restoredAt, as) => {
    expect(decidedAs({ state, openedTicket, decidedAt, restoredAt })).toBe(as)
  },
)
