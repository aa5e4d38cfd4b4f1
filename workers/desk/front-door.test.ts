import { exports } from 'cloudflare:workers'
import type {
  CustomerView,
  ProblemView,
  TicketChanged,
  TicketRow,
  TicketView,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../journeys/front-door'

let company: Company
let rival: Company
let engineer: Person
let contact: Person
let customer: CustomerView

beforeAll(async () => {
  company = await signUp('desk-own', { packs: ['R05'] })
  rival = await signUp('desk-rival')
  customer = await addCustomer(company, '海光电子')
  engineer = await company.as('engineer')
  contact = await company.contactOf(customer.id)
}, 60_000)

const addCustomer = async (of: Company, name: string): Promise<CustomerView> =>
  (await mustBe<CustomerView>(201, of.owner.post('/v1/customers', { name, level: 'key' }))).body

const wish = () => ({
  subject: '😀 ٱ 三号机组 <script>',
  description: '第一行\n第二行',
  priority: 'urgent',
  channel: 'phone',
  customerId: customer.id,
})

const opened = async (): Promise<TicketChanged> =>
  (await mustBe<TicketChanged>(201, engineer.post('/v1/tickets', wish()))).body

describe('opening a ticket', () => {
  test('answers with its number and keeps every character', async () => {
    const { ticketId, number } = await opened()
    expect(number).toMatch(/^TS-1\d{3}$/)
    const { body, headers } = await contact.get<TicketView>(`/v1/tickets/${ticketId}`)
    expect(body.row.subject).toBe('😀 ٱ 三号机组 <script>')
    expect(body.row.firstResponse.dueAt).not.toBeNull()
    expect(headers.get('etag')).toBe('"1"')
  })

  test('may say that the customer told us earlier, within bounds, and only staff may', async () => {
    const told = (by: Person, receivedAt: string) =>
      by.post<TicketChanged & ProblemView>('/v1/tickets', { ...wish(), receivedAt })
    const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
    const { body } = await mustBe<TicketChanged>(201, told(engineer, ago(3)))
    const { body: view } = await engineer.get<TicketView>(`/v1/tickets/${body.ticketId}`)
    expect(Date.parse(view.row.updatedAt) - Date.parse(view.row.openedAt)).toBeGreaterThan(
      2 * 86_400_000,
    )
    for (const days of [-1, 32]) {
      const refused = await told(engineer, ago(days))
      expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([422, '/receivedAt'])
    }
    const own = { ...wish(), channel: 'web', receivedAt: ago(1) }
    expect((await contact.post('/v1/tickets', own)).status).toBe(403)
  })

  test('again with the same key gets the same ticket, and says so', async () => {
    const first = await engineer.post<TicketChanged>('/v1/tickets', wish(), { key: 'k1' })
    const again = await engineer.post<TicketChanged>('/v1/tickets', wish(), { key: 'k1' })
    expect(again.body).toEqual(first.body)
    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    const other = await engineer.post('/v1/tickets', { ...wish(), subject: 'x' }, { key: 'k1' })
    expect(other.status).toBe(422)
    expect(other.body).toMatchObject({ code: 'key_reused' })
  })

  test('needs a customer from staff, and takes a contact’s own', async () => {
    const { customerId: _, ...without } = wish()
    const staff = await engineer.post<ProblemView>('/v1/tickets', without)
    expect([staff.status, staff.body.errors?.[0]?.pointer]).toEqual([422, '/customerId'])
    const own = await mustBe<TicketChanged>(
      201,
      contact.post('/v1/tickets', { ...without, channel: 'web' }),
    )
    const { body } = await contact.get<TicketView>(`/v1/tickets/${own.body.ticketId}`)
    expect(body.row.customerId).toBe(customer.id)
  })

  test('for another company’s customer is the same as for none', async () => {
    const theirs = await addCustomer(rival, '对手的客户')
    for (const customerId of [theirs.id, 'cus_none']) {
      const answer = await engineer.post('/v1/tickets', { ...wish(), customerId })
      expect([answer.status, (answer.body as ProblemView).code]).toEqual([404, 'not_found'])
    }
  })
})

describe('changing a ticket', () => {
  test('needs the version it is based on', async () => {
    const { ticketId } = await opened()
    const missing = await engineer.post(`/v1/tickets/${ticketId}/taking`)
    expect(missing.status).toBe(428)
    await mustBe(200, engineer.post(`/v1/tickets/${ticketId}/taking`, undefined, { version: 1 }))
    const stale = await engineer.post(
      `/v1/tickets/${ticketId}/closure`,
      { outcome: '重复' },
      { version: 1 },
    )
    expect(stale).toMatchObject({ status: 412, body: { currentVersion: 2 } })
  })

  test('is not for another company, whose answer is that there is nothing', async () => {
    const { ticketId } = await opened()
    const masked = async (id: string) => {
      const answer = await rival.owner.get<ProblemView>(`/v1/tickets/${id}`)
      return { status: answer.status, body: { ...answer.body, request_id: '' } }
    }
    expect(await masked(ticketId)).toEqual(await masked('tkt_none'))
    expect(await masked(ticketId)).toEqual(await masked('not an id'))
    const taken = await rival.owner.post(`/v1/tickets/${ticketId}/taking`, undefined, {
      version: 1,
    })
    expect(taken.status).toBe(404)
  })

  test('a reply need name no version, and a contact’s is never too late; a note is not theirs to write', async () => {
    const { ticketId } = await opened()
    const path = `/v1/tickets/${ticketId}/messages`
    for (const named of [{}, { version: 1 }])
      await mustBe(200, contact.post(path, { kind: 'reply', body: '请尽快' }, named))
    const late = await engineer.post(path, { kind: 'reply', body: '在查' }, { version: 1 })
    expect(late.status).toBe(412)
    await mustBe(200, engineer.post(path, { kind: 'note', body: '在查' }, { version: 1 }))
    const note = await contact.post(path, { kind: 'note', body: '…' })
    expect(note.status).toBe(403)
  })
})

test('the queue is paged without gap or repetition while it is being worked on', async () => {
  for (let count = 0; count < 5; count++) await opened()
  const page = async (query: string) =>
    (
      await mustBe<{ items: TicketRow[]; nextCursor: string | null }>(
        200,
        engineer.get(`/v1/tickets?${query}`),
      )
    ).body
  const numbers = ({ items }: { items: TicketRow[] }) => items.map(({ number }) => number)
  const before = numbers(await page('limit=200'))

  const seen: string[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const next = await page(`limit=2${cursor && `&cursor=${cursor}`}`)
    seen.push(...numbers(next))
    cursor = next.nextCursor
    if (seen.length < before.length) await opened()
  }
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen).toEqual(expect.arrayContaining(before))
})

test('the queue is narrowed by its address, which names what cannot be asked for', async () => {
  const own = { ...wish(), channel: 'web', customerId: undefined, type: 'incident' }
  const { ticketId } = (await mustBe<TicketChanged>(201, contact.post('/v1/tickets', own))).body
  const ids = async (query: string, by: Person = engineer) =>
    (await mustBe<{ items: TicketRow[] }>(200, by.get(`/v1/tickets?${query}`))).body.items.map(
      ({ id }) => id,
    )
  expect(await ids('type=complaint,incident&channel=web&assignee=nobody')).toEqual([ticketId])
  expect(await ids('type=incident&assignee=me')).toEqual([])
  // The Desk knows people by their names; whose an address is, the book says.
  const address = contact.email.slice(0, contact.email.indexOf('@') + 2)
  expect(await ids(`filter=${encodeURIComponent(address)}&type=incident`)).toEqual([ticketId])
  expect(await ids(`filter=${encodeURIComponent(address)}`, rival.owner)).toEqual([])
  expect(await ids(`filter=${encodeURIComponent(address)}`, contact)).toEqual([])
  for (const [query, pointer] of [
    ['priority=urgent,soon', '/query/priority/1'],
    ['type=bug', '/query/type/0'],
    ['channel=fax', '/query/channel/0'],
    ['assignee=somebody', '/query/assignee/0'],
  ]) {
    const refused = await engineer.get<ProblemView>(`/v1/tickets?${query}`)
    expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([422, pointer])
  }
})

describe('a live view', () => {
  const live = (headers: Record<string, string>, query = '') =>
    exports.default.fetch(`http://bylaw.test/v1/live${query}`, {
      headers: { upgrade: 'websocket', ...headers },
    })

  test('opens for staff, by header or by token in the address', async () => {
    const byHeader = await live({ authorization: `Bearer ${engineer.token}` })
    const byAddress = await live({}, `?token=${engineer.token}`)
    expect([byHeader.status, byAddress.status]).toEqual([101, 101])
    for (const { webSocket } of [byHeader, byAddress]) webSocket?.accept()
    for (const { webSocket } of [byHeader, byAddress]) webSocket?.close()
  })

  test('does not open for a contact, for another site’s page, or for nobody', async () => {
    const statuses = [
      await live({ authorization: `Bearer ${contact.token}` }),
      await live({ cookie: `bylaw=${engineer.token}`, origin: 'https://evil.example' }),
      await live({}),
    ].map(({ status }) => status)
    expect(statuses).toEqual([403, 403, 401])
  })
})

test('a deactivated engineer is out at the very next request', async () => {
  const leaver = await company.as('lead')
  await mustBe(200, leaver.get('/v1/tickets'))
  await mustBe(
    200,
    company.owner.patch(`/v1/people/${leaver.personId}`, { active: false }, { version: 1 }),
  )
  expect((await leaver.get('/v1/tickets')).status).toBe(401)
})

test('what the queue shows is a file that opens as it is read, of what its reader may see', async () => {
  const other = await addCustomer(company, '北岸港务')
  await mustBe(201, engineer.post('/v1/tickets', { ...wish(), subject: '=SUM(A1)' }))
  await mustBe(
    201,
    engineer.post('/v1/tickets', { ...wish(), subject: '北岸', customerId: other.id }),
  )
  const file = async (by: Person, query: string) =>
    (await mustBe<string>(200, by.get<string>(`/v1/tickets.csv?${query}`))).body
      .trim()
      .split('\r\n')
  const [head, ...lines] = await file(engineer, 'filter=sum(')
  expect(head).toContain('工单号,主题,标签,客户')
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain("'=SUM(A1),,海光电子,")
  expect(lines[0]).toMatch(/,\d{4}-\d\d-\d\d \d\d:\d\d$/)
  expect(await file(contact, 'filter=北岸')).toHaveLength(1)
  const [theirHead, ...theirs] = await file(contact, 'filter=sum(')
  expect(theirHead).toContain('工单号,主题,客户,类型')
  expect(theirs[0]).toContain("'=SUM(A1),海光电子,")
  expect(await file(engineer, 'filter=北岸')).toHaveLength(2)
  expect(await file(engineer, 'view=mine&filter=sum(')).toHaveLength(1)
  expect(await file(engineer, 'filter=sum(&priority=low,normal')).toHaveLength(1)
  expect(await file(engineer, 'filter=sum(&priority=low,urgent')).toHaveLength(2)
  expect(await file(rival.owner, '')).toHaveLength(1)
})
