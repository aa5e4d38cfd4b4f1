import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { verifyWebhook } from '.'

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const event = {
  type: 'ticket.opened',
  timestamp: '2026-11-02T01:30:00.000Z',
  companyId: 'com_1',
  data: { ticketId: 'tkt_1' },
}
const body = JSON.stringify(event)

const now = new Date('2026-11-02T01:30:00Z')
beforeEach(() => vi.useFakeTimers({ now }))
afterEach(() => vi.useRealTimers())

const headersAt = (at: Date) => ({
  'webhook-id': 'evt_1',
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': new Webhook(secret).sign('evt_1', at, body),
})

describe('a receiver', () => {
  test('reads what we signed', () => {
    expect(verifyWebhook(secret, headersAt(now), body)).toEqual(event)
  })

  test('refuses a body that was changed on the way', () => {
    expect(() => verifyWebhook(secret, headersAt(now), body.replace('tkt_1', 'tkt_2'))).toThrow()
  })

  test('refuses what was signed more than five minutes ago', () => {
    const old = new Date('2026-11-02T01:24:59Z')
    expect(() => verifyWebhook(secret, headersAt(old), body)).toThrow()
  })
})
