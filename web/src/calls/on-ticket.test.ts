import { expect, test } from 'vitest'
import { saidOfTicket } from './on-ticket'

const call = { ticketId: 'tkt_1', customerId: 'cus_1' }
const theirs = { row: { customerId: 'cus_1' }, isHidden: false }

test('a call’s record says nothing of a ticket of the same customer', () => {
  expect(saidOfTicket(call, theirs, false)).toEqual([])
  expect(saidOfTicket({ ...call, customerId: null }, theirs, false)).toEqual([])
  expect(
    saidOfTicket({ ...call, ticketId: null }, { row: undefined, isHidden: false }, false),
  ).toEqual([])
})

test('that its ticket is another customer’s, or not the reader’s to see, is said in words', () => {
  const others = { row: { customerId: 'cus_2' }, isHidden: false }
  expect(saidOfTicket(call, others, false)).toEqual(['ticket_of_other'])
  expect(saidOfTicket(call, { row: undefined, isHidden: true }, false)).toEqual(['ticket_hidden'])
})

test('who ended it after it had ended is told so, with the ticket only where they see it', () => {
  expect(saidOfTicket(call, theirs, true)).toEqual(['already_on'])
  expect(saidOfTicket(call, { row: undefined, isHidden: false }, true)).toEqual([])
  expect(saidOfTicket(call, { row: undefined, isHidden: true }, true)).toEqual([
    'ended_before',
    'ticket_hidden',
  ])
  expect(
    saidOfTicket({ ...call, ticketId: null }, { row: undefined, isHidden: false }, true),
  ).toEqual(['ended_before'])
})
