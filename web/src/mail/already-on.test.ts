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

test.each([
  ['taken', true, 'opened'],
  ['taken', false, 'added'],
  ['dismissed', false, 'dismissed'],
  ['set_aside', false, 'set_aside'],
  ['held', false, undefined],
  ['arrived', false, undefined],
] as const)('a letter that is %s, with a ticket of its own: %s, was decided as %s', (state, openedTicket, as) => {
  expect(decidedAs({ state, openedTicket })).toBe(as)
})
