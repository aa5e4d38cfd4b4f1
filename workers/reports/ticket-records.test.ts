import { runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { CustomerView, TicketFigures, TicketRecord } from '@bylaw/contract'
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

test('what was merged or withdrawn first is neither kept nor late, and late stays late', async () => {
  const answeredAtMs = Date.parse('2026-09-01T08:20+08:00')
  const rows = [
    { id: 'TS-71', ended: 'merged', late: 0, answeredAtMs: null },
    { id: 'TS-72', ended: 'withdrawn', late: 1, answeredAtMs: null },
    { id: 'TS-73', ended: 'withdrawn', late: 0, answeredAtMs },
  ]
  for (const shard of [env.SHARD_01, env.SHARD_02])
    await shard
      .prepare(
        `INSERT INTO ticket_index (company_id, id, number, subject, state, type, priority,
           customer_id, opened_at_ms, closed_at_ms, first_response_breached, resolution_breached,
           version, seq, first_responded_at_ms, first_response_promised, ended)
         SELECT ?1, value ->> 'id', value ->> 'id', 'S', 'closed', 'fault', 'low', 'cus_x', ?2, ?2,
           value ->> 'late', 0, 1, 1, value ->> 'answeredAtMs', 1, value ->> 'ended'
         FROM json_each(?3) WHERE EXISTS (SELECT 1 FROM members WHERE company_id = ?1)`,
      )
      .bind(ours.companyId, Date.parse('2026-09-01T08:00+08:00'), JSON.stringify(rows))
      .run()
  const september = 'from=2026-09-01&to=2026-09-30'
  const figures = await ours.owner.get<TicketFigures>(`/v1/ticket-figures?${september}`)
  expect(figures.body.total).toEqual({
    ...{ opened: 3, closed: 3, firstResponseBreached: 1, resolutionBreached: 0 },
    ...{ firstResponseEnded: 1, resolutionEnded: 3 },
  })
  const lines = (await ours.owner.get<string>(`/v1/ticket-records.csv?${september}`)).body
    .trim()
    .split('\r\n')
    .slice(1)
  expect(lines.map((line) => line.split(',').slice(-2).join())).toEqual([
    '不再计时：已并入其他工单,不再计时：已并入其他工单',
    '超时,不再计时：客户已撤回',
    '按时,不再计时：客户已撤回',
  ])
})
