import { env } from 'cloudflare:workers'
import type {
  CustomerView,
  GroupView,
  MeasuredTicket,
  ProblemView,
  TicketFigures,
  TicketTimes,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
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
    answeredIn = null as number | null,
    solvedIn = null as number | null,
    groupId = null as string | null,
  } = {},
) => {
  const ms = (at: string) => Date.parse(`${at}+08:00`)
  return [env.SHARD_01, env.SHARD_02].map((shard) =>
    shard
      .prepare(
        `INSERT INTO ticket_index (company_id, id, number, subject, state, type, priority, customer_id,
           assignee_id, opened_at_ms, closed_at_ms, first_response_breached, resolution_breached,
           version, seq, first_responded_at_ms, first_response_promised, first_response_seconds,
           resolution_seconds, group_id)
         SELECT ?1, ?2, ?2, ?3, ?4, 'fault', ?5, ?6, ?7, ?8, ?9, ?10, 0, 1, 1, ?11, ?12, ?13, ?14, ?15
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
        answeredIn,
        solvedIn,
        groupId,
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

describe('how long tickets took', () => {
  let groupId: string

  beforeAll(async () => {
    const { personId } = ours.owner
    const wish = { key: 'all', name: '综合组', products: [], regions: [], businesses: [] }
    const led = { ...wish, leaderId: personId, deputyId: null }
    groupId = (await mustBe<GroupView>(201, ours.owner.post('/v1/groups', led))).body.id
    const closed = (id: string, at: string, times: object) => ticket(id, at, at, times)
    await Promise.all(
      [
        closed('TT-1', '2025-03-01T00:00', { answeredIn: 60, solvedIn: 3_600, groupId }),
        closed('TT-2', '2025-03-31T23:59', { answeredIn: 120, solvedIn: 7_200, groupId }),
        closed('TT-3', '2025-04-01T00:00', { answeredIn: 600, solvedIn: 36_000 }),
        // Never promised anything: it was not measured.
        closed('TT-4', '2025-04-02T10:00', {}),
        // Solved, and opened again: it is not done.
        ticket('TT-5', '2025-04-02T10:00', null, { solvedIn: 1 }),
      ].flat(),
    )
  })

  const SPRING = 'from=2025-03-01&to=2025-04-30'
  const counted = async (query: string, by = ours) =>
    (
      await mustBe<{ items: MeasuredTicket[]; nextCursor: string | null }>(
        200,
        by.owner.get(`/v1/ticket-times/tickets?${query}`),
      )
    ).body

  test('is their mean and median: of all, month by month by the closing, and group by group', async () => {
    const { body } = await mustBe<TicketTimes>(200, ours.owner.get(`/v1/ticket-times?${SPRING}`))
    const of = (tickets: number, meanSeconds: number, medianSeconds: number) => ({
      ...{ tickets, meanSeconds, medianSeconds },
    })
    // 60, 120 and 600: 260 on the mean, 120 in the middle; of 60 and 120 the middle is 90.
    expect(body.total).toEqual({
      firstResponse: of(3, 260, 120),
      resolution: of(3, 15_600, 7_200),
    })
    expect(body.byMonth).toEqual([
      { month: '2025-03', firstResponse: of(2, 90, 90), resolution: of(2, 5_400, 5_400) },
      { month: '2025-04', firstResponse: of(1, 600, 600), resolution: of(1, 36_000, 36_000) },
    ])
    expect(body.byGroup).toMatchObject([
      { groupId, groupName: '综合组', firstResponse: of(2, 90, 90) },
      { groupId: null, groupName: '不属于任何分组', firstResponse: of(1, 600, 600) },
    ])
  })

  test('is of the tickets that are listed behind it, the longest first, page by page', async () => {
    const all = await counted(`${SPRING}&of=resolution`)
    expect(all.items.map(({ number, seconds }) => [number, seconds])).toEqual([
      ['TT-3', 36_000],
      ['TT-2', 7_200],
      ['TT-1', 3_600],
    ])
    const first = await counted(`${SPRING}&of=first_response&group=${groupId}&limit=1`)
    expect(first.items.map(({ number }) => number)).toEqual(['TT-2'])
    const second = await counted(
      `${SPRING}&of=first_response&group=${groupId}&limit=1&cursor=${first.nextCursor}`,
    )
    expect(second.items.map(({ number }) => number)).toEqual(['TT-1'])
    expect(second.nextCursor).toBeNull()
    const nobodys = await counted(`${SPRING}&of=first_response&group=none`)
    expect(nobodys.items.map(({ number }) => number)).toEqual(['TT-3'])
  })

  test('is said of nobody else’s, and of no stretch the wrong way round', async () => {
    expect((await counted(`${SPRING}&of=resolution`, theirs)).items).toEqual([])
    const wrong = 'from=2025-04-30&to=2025-03-01'
    const [times, list] = await Promise.all([
      ours.owner.get<ProblemView>(`/v1/ticket-times?${wrong}`),
      ours.owner.get<ProblemView>(`/v1/ticket-times/tickets?${wrong}&of=resolution`),
    ])
    expect([times.status, list.status]).toEqual([422, 422])
  })
})
