import { env } from 'cloudflare:workers'
import type { CustomerView, ProblemView, TicketFigures } from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Company, mustBe, signUp } from '../journeys/front-door'
import { neighbourOf } from '../journeys/neighbours'

const NOVEMBER = 'from=2026-11-01&to=2026-11-30'

let ours: Company
let theirs: Company
let customerId: string

/** A ticket as its Desk told the index, by the clock on the wall in Shanghai. */
const ticket = (
  id: string,
  opened: string,
  closed: string | null,
  {
    late = 0,
    priority = 'normal',
    assigneeId = null as string | null,
    subject = 'S',
    answered = null as string | null,
    promised = null as 0 | 1 | null,
  } = {},
) => {
  const ms = (at: string) => Date.parse(`${at}+08:00`)
  return [env.SHARD_01, env.SHARD_02].map((shard) =>
    shard
      .prepare(
        `INSERT INTO ticket_index (company_id, id, number, subject, state, type, priority, customer_id,
           assignee_id, opened_at_ms, closed_at_ms, first_response_breached, resolution_breached,
           version, seq, first_responded_at_ms, first_response_promised)
         SELECT ?1, ?2, ?2, ?3, ?4, 'fault', ?5, ?6, ?7, ?8, ?9, ?10, 0, 1, 1, ?11, ?12
         WHERE EXISTS (SELECT 1 FROM members WHERE company_id = ?1)`,
      )
      .bind(
        ours.companyId,
        id,
        subject,
        closed === null ? 'open' : 'closed',
        priority,
        customerId,
        assigneeId,
        ms(opened),
        closed && ms(closed),
        late,
        answered && ms(answered),
        promised,
      )
      .run(),
  )
}

beforeAll(async () => {
  ours = await signUp('figures-ours')
  theirs = await neighbourOf(ours, () => signUp('figures-theirs'))
  const wish = { name: '江州水务', level: 'key' }
  customerId = (await mustBe<CustomerView>(201, ours.owner.post('/v1/customers', wish))).body.id
  const assigneeId = ours.owner.personId
  await Promise.all(
    [
      ticket('TS-1', '2026-10-31T23:59', '2026-11-01T00:00'),
      ticket('TS-2', '2026-11-01T00:00', null, { late: 1, priority: 'urgent' }),
      ticket('TS-3', '2026-11-30T23:59', '2026-12-01T00:00', { assigneeId, subject: '=1+1' }),
      ticket('TS-4', '2026-11-30T08:00', '2026-11-30T09:00', {
        assigneeId,
        answered: '2026-11-30T08:20',
        promised: 0,
      }),
    ].flat(),
  )
}, 60_000)

const figures = async (span: string) =>
  (await mustBe<TicketFigures>(200, ours.owner.get(`/v1/ticket-figures?${span}`))).body

test('a month is counted from midnight to midnight where the company is, beside the month before', async () => {
  const november = await figures(NOVEMBER)
  expect(november).toMatchObject({
    total: { opened: 3, closed: 2, firstResponseBreached: 1, resolutionBreached: 0 },
    before: { from: '2026-10-01', to: '2026-10-31', opened: 1, closed: 0 },
    open: 1,
  })
  expect(november.days).toHaveLength(30)
  expect(november.days.filter(({ opened, closed }) => opened + closed > 0)).toEqual([
    { day: '2026-11-01', opened: 1, closed: 1 },
    { day: '2026-11-30', opened: 2, closed: 1 },
  ])
  expect((await figures('from=2026-12-01&to=2026-12-31')).total).toMatchObject({
    opened: 0,
    closed: 1,
  })
})

test('every breakdown adds up to the whole', async () => {
  const { total, byPriority, byType, byAssignee, byCustomer } = await figures(NOVEMBER)
  for (const parts of [byPriority, byType, byAssignee, byCustomer])
    for (const what of ['opened', 'closed', 'firstResponseBreached'] as const)
      expect(parts.reduce((sum, each) => sum + each[what], 0)).toBe(total[what])
  expect(byAssignee).toMatchObject([
    { personId: ours.owner.personId, opened: 2, closed: 1 },
    { personId: null, opened: 1, closed: 1, firstResponseBreached: 1 },
  ])
})

test('the month’s tickets are a file that opens as it is read, of nobody else’s', async () => {
  const file = async (by: Company) =>
    (await by.owner.get<string>(`/v1/ticket-records.csv?${NOVEMBER}`)).body
  const lines = (await file(ours)).trim().split('\r\n')
  expect(lines).toHaveLength(4)
  const kept = lines.map((line) => line.split(',').slice(-2).join())
  // What was never promised was not kept.
  expect(kept).toEqual(['首次响应,解决', '超时,', '无约定,按时', '按时,按时'])
  expect(lines.find((line) => line.startsWith('TS-4'))).toContain(
    ',2026-11-30 08:00,2026-11-30 08:20,2026-11-30 09:00,',
  )
  expect(lines.find((line) => line.startsWith('TS-3'))).toContain("'=1+1,江州水务,")
  expect((await file(theirs)).trim().split('\r\n')).toHaveLength(1)
  const wrong = await ours.owner.get<ProblemView>(
    '/v1/ticket-figures?from=2026-11-30&to=2026-11-01',
  )
  expect(wrong.status).toBe(422)
})

test('a busy month is in its file whole, each ticket once, in the order of opening', async () => {
  const minuteOf = (n: number) => `2026-01-05T08:${String(n % 60).padStart(2, '0')}`
  const many = Array.from({ length: 1_001 }, (_, n) => ({
    id: `TM-${String(n).padStart(4, '0')}`,
    openedAtMs: Date.parse(`${minuteOf(n)}+08:00`),
  }))
  await Promise.all(
    [env.SHARD_01, env.SHARD_02].map((shard) =>
      shard
        .prepare(
          `INSERT INTO ticket_index (company_id, id, number, subject, state, type, priority,
             customer_id, opened_at_ms, first_response_breached, resolution_breached, version, seq)
           SELECT ?1, value ->> 'id', value ->> 'id', 'S', 'open', 'fault', 'low', ?2,
             value ->> 'openedAtMs', 0, 0, 1, 1
           FROM json_each(?3) WHERE EXISTS (SELECT 1 FROM members WHERE company_id = ?1)`,
        )
        .bind(ours.companyId, customerId, JSON.stringify(many))
        .run(),
    ),
  )
  const file = await mustBe<string>(
    200,
    ours.owner.get('/v1/ticket-records.csv?from=2026-01-05&to=2026-01-05'),
  )
  const numbers = file.body.trim().split('\r\n').slice(1)
  const inOrder = many.toSorted((a, b) => a.openedAtMs - b.openedAtMs || (a.id < b.id ? -1 : 1))
  expect(numbers.map((line) => line.slice(0, 7))).toEqual(inOrder.map(({ id }) => id))
})
