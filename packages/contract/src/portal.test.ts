import { expect, test } from 'vitest'
import { PortalLinkWish } from './portal'

const TICKET = `tkt_${'0123456789abcdefghjkmnpqrs'}`

test.each([
  ['a ticket’s', TICKET, true],
  ['a follow-up’s that was named after its origin', `${TICKET}-1161-1170`, true],
  ['a word', 'tkt_x', false],
  ['a place elsewhere', `${TICKET}/../elsewhere`, false],
])('a link may lead to a ticket: %s', (_, ticketId, isTaken) => {
  const wish = { company: 'acme', email: 'ada@x.example', ticketId }
  expect(PortalLinkWish.safeParse(wish).success).toBe(isTaken)
})
