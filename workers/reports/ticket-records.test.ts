import { runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { CustomerView, TicketRecord } from '@bylaw/contract'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { deskName } from '../desk/desk-name'
import { type Company, mustBe, signUp } from '../journeys/front-door'

type Page = { items: TicketRecord[]; nextCursor: string | null }

let ours: Company
let theirs: Company

beforeAll(async () => {
  ours = await signUp('records-ours')
  theirs = await signUp('records-theirs')
  for (const subject of ['一', '二', '三']) await open(ours, subject)
  await open(theirs, '别家的')
  // A minute on, every event that the queue has not brought is brought by the desk itself.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
  for (const { companyId } of [ours, theirs])
    await runDurableObjectAlarm(env.DESK.getByName(deskName(companyId)))
}, 60_000)
afterAll(() => void vi.useRealTimers())

const open = async ({ owner }: Company, subject: string): Promise<void> => {
  const customer = await mustBe<CustomerView>(
    201,
    owner.post('/v1/customers', { name: subject, level: 'standard' }),
  )
  const wish = { subject, description: '…', priority: 'low', channel: 'web' }
  await mustBe(201, owner.post('/v1/tickets', { ...wish, customerId: customer.body.id }))
}

test('a company’s tickets are on record, latest first, and no one else’s', async () => {
  const subjects: string[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const query: string = `limit=2${cursor && `&cursor=${cursor}`}`
    const { body }: { body: Page } = await mustBe<Page>(
      200,
      ours.owner.get(`/v1/ticket-records?${query}`),
    )
    subjects.push(...body.items.map(({ subject }) => subject))
    cursor = body.nextCursor
  }
  expect(subjects).toEqual(['三', '二', '一'])
})

test('an engineer does not read reports', async () => {
  const engineer = await ours.as('engineer')
  expect((await engineer.get('/v1/ticket-records')).status).toBe(403)
})
