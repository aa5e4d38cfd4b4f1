import type { TicketRow } from '@bylaw/contract'
import { expect, test } from 'vitest'
import type { Written } from './ledger'
import { webhookFaults } from './verify-webhooks'

const SOLVED: Written = { what: 'solution', mark: 'a-1.', answer: '', id: 'tkt_1', version: 4 }
const MAILED: Written = { what: 'mail', mark: 'a-2.', answer: 'taken', id: '' }
const BROKEN = {
  id: 'tkt_1',
  firstResponse: { breachedAt: null },
  resolution: { breachedAt: '2026-11-28T10:00:00.000Z' },
} as TicketRow

const told = (id: string, type: string, data: Record<string, unknown>) => {
  const event = { type, timestamp: '2026-11-28T10:00:00.000Z', companyId: 'com_1', data } as never
  return { id, event, body: JSON.stringify(event) }
}
const ALL = [
  told('m1', 'ticket.solved', { ticketId: 'tkt_1', version: 4 }),
  told('m2', 'ticket.opened', { ticketId: 'tkt_2', version: 1, subject: 'a-2.' }),
  told('m3', 'ticket.resolution_breached', { ticketId: 'tkt_1', version: 4 }),
]

test('what was told of once is neither lost nor doubled', () => {
  expect(webhookFaults([SOLVED, MAILED], [BROKEN], ALL)).toEqual({ untold: [], doubled: [] })
})

test.each([
  [0, 'a-1.'],
  [1, 'a-2.'],
  [2, 'ticket.resolution_breached tkt_1'],
])('without message %i, something is untold', (missing, name) => {
  const some = ALL.filter((_, index) => index !== missing)
  expect(webhookFaults([SOLVED, MAILED], [BROKEN], some).untold).toEqual([name])
})

test('one event under two ids is doubled, and so is a promise that broke twice', () => {
  const again = { ...(ALL[0] as (typeof ALL)[number]), id: 'm4' }
  const twice = told('m5', 'ticket.resolution_breached', { ticketId: 'tkt_1', version: 5 })
  expect(webhookFaults([SOLVED], [BROKEN], [...ALL, again, twice]).doubled).toHaveLength(2)
})
