import type { TicketHit, TicketRow } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { offeredTickets } from './offered-tickets'

const row = (number: string, subject: string, customerId: string, state = 'open') =>
  ({ id: number, number, subject, customerId, customerName: customerId, state }) as TicketRow
const hit = (number: string, subject: string, archivedAt: string | null = null) =>
  ({
    id: number,
    number: [{ text: number, hit: true }],
    title: [{ text: subject, hit: false }],
    customerName: [{ text: '临江', hit: false }],
    archivedAt,
  }) as unknown as TicketHit

const DESK = [
  row('TS-1001', '水泵异响', '海光'),
  row('TS-1002', '阀门渗漏', '临江'),
  row('TS-1003', '水泵停机', '海光', 'closed'),
]
const ids = (typed: string, customerId: string | undefined, found: readonly TicketHit[] = []) =>
  offeredTickets(DESK, found, typed, customerId).map(({ id }) => id)

test('before anything is typed, what is open of the sender’s customer is offered', () => {
  expect(ids('', '海光')).toEqual(['TS-1001'])
  expect(ids('', undefined, [hit('TS-9', '别的')])).toEqual([])
})

test('tickets are found by number, subject and customer, whoever wrote', () => {
  expect(ids('1002', '海光')).toEqual(['TS-1002'])
  expect(ids(' 水泵', undefined)).toEqual(['TS-1001', 'TS-1003'])
})

test('what search finds besides follows, each once and nothing of the archive', () => {
  const found = [hit('TS-1002', '阀门渗漏'), hit('TS-7', '阀门旧'), hit('TS-5', '阀门', '2026')]
  expect(ids('阀门', undefined, found)).toEqual(['TS-1002', 'TS-7'])
  expect(offeredTickets(DESK, found, '阀门', undefined)[1]?.label).toBe('TS-7 阀门旧 · 临江')
})
