import { expect, test } from 'vitest'
import { isOurSeal, ourAddress, replyAddress } from './reply-address'

const SECRET = 'a vault secret for tests, 32 or more'
const TICKET = `tkt_${'0123456789abcdefghjkmnpqrs'}`
const place = { companyId: 'com_acme', handle: 'acme', domain: 'mail.example' }
const address = replyAddress(SECRET, place, TICKET)

const sealHolds = (text: string, companyId = 'com_acme') => {
  const reply = ourAddress(text, 'mail.example')?.reply
  return reply !== undefined && isOurSeal(SECRET, companyId, reply)
}

test('an answer finds its ticket, in whatever letters a server passes it on', () => {
  expect(ourAddress(address, 'mail.example')).toMatchObject({
    handle: 'acme',
    reply: { ticketId: TICKET },
  })
  expect(sealHolds(address)).toBe(true)
  expect(sealHolds(address.toUpperCase())).toBe(true)
  expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64)
})

test('an answer finds a follow-up that was named after its origin', () => {
  const ticketId = `${TICKET}-1161-1170`
  const named = replyAddress(SECRET, place, ticketId)
  expect(ourAddress(named, 'mail.example')?.reply?.ticketId).toBe(ticketId)
  expect(sealHolds(named)).toBe(true)
})

test('no other ticket and no other company can be reached by changing it', () => {
  expect(sealHolds(address, 'com_rival')).toBe(false)
  expect(sealHolds(address.replace('+0', '+1'))).toBe(false)
  for (let at = address.indexOf('-') + 1; at < address.indexOf('@'); at += 1) {
    const other = address[at] === '0' ? '1' : '0'
    expect(sealHolds(address.slice(0, at) + other + address.slice(at + 1))).toBe(false)
  }
})

test('what is no address of ours is nobody’s', () => {
  for (const text of [
    'acme@elsewhere.example',
    'acme@mail.example.evil.example',
    '@mail.example',
    '',
  ])
    expect(ourAddress(text, 'mail.example')).toBeUndefined()
  expect(ourAddress('acme@mail.example', 'mail.example')).toEqual({ handle: 'acme' })
})
