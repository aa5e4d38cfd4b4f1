import { runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type {
  CustomerBook,
  CustomerHit,
  CustomerView,
  ProblemView,
  TicketChanged,
  TicketRecord,
  TicketView,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { deskName } from '../desk/desk-name'
import { type Company, mustBe, type Person, signUp } from '../journeys/front-door'

type Page = { items: CustomerView[]; nextCursor: string | null }

let ours: Company
let theirs: Company

beforeAll(async () => {
  ours = await signUp('customers-ours')
  theirs = await signUp('customers-theirs')
}, 60_000)

const add = async (company: Company, name: string, key?: string): Promise<CustomerView> =>
  (
    await mustBe<CustomerView>(
      201,
      company.owner.post('/v1/customers', { name, level: 'key' }, key === undefined ? {} : { key }),
    )
  ).body

test('a customer is added once, however often the request is sent', async () => {
  const first = await add(ours, '海光电子', 'once')
  expect(await add(ours, '海光电子', 'once')).toEqual(first)
})

test('each company lists its own customers, page by page, and no others', async () => {
  const mine = [await add(ours, '甲'), await add(ours, '乙')].map(({ id }) => id)
  const other = await add(theirs, '丙')
  const seen: string[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const query: string = `limit=1${cursor && `&cursor=${cursor}`}`
    const { body }: { body: Page } = await mustBe<Page>(
      200,
      ours.owner.get(`/v1/customers?${query}`),
    )
    seen.push(...body.items.map(({ id }) => id))
    cursor = body.nextCursor
  }
  expect(seen).toEqual(expect.arrayContaining(mine))
  expect(seen).not.toContain(other.id)
  expect(new Set(seen).size).toBe(seen.length)
})

test('what the schema does not know is refused', async () => {
  const wish = { name: '丁', level: 'key', companyId: theirs.companyId }
  expect((await ours.owner.post('/v1/customers', wish)).status).toBe(422)
})

describe('customers and their people', () => {
  const ask = (by: Person, q: string) =>
    by.get<{ items: CustomerHit[] }>(`/v1/search?${new URLSearchParams({ q, kind: 'customer' })}`)
  const found = async (q: string) =>
    (await mustBe(200, ask(ours.owner, q))).body.items.map(({ name, contact }) => [
      name,
      contact?.name ?? null,
    ])
  let mill: CustomerView
  beforeAll(async () => {
    mill = await add(ours, '北山造纸厂')
    const { id } = await add(ours, '临江港务')
    const email = 'Ma.Jun@port.example'
    const contact = { name: '马骏', duty: '', phone: '0571-8812 6630', email }
    await mustBe(201, ours.owner.post(`/v1/customers/${id}/contacts`, contact))
  })

  test.each([
    ['by a part of the customer’s name', '造纸', [['北山造纸厂', null]]],
    ['by a person’s name', '马骏', [['临江港务', '马骏']]],
    ['by a number, however it is written', '(0571) 88126630', [['临江港务', '马骏']]],
    ['by what an address begins with', 'MA.jun@p', [['临江港务', '马骏']]],
    ['not by what an address ends with', 'port.example', []],
  ])('are found %s', async (_, q, expected) => expect(await found(q)).toEqual(expected))

  test('are found by those who may read customers, in their own company', async () => {
    const contact = await ours.contactOf(mill.id)
    expect((await ask(contact, '马骏')).status).toBe(403)
    expect((await mustBe(200, ask(theirs.owner, '马骏'))).body.items).toEqual([])
    await mustBe(200, ask(await ours.as('engineer'), '马骏'))
  })
})

describe('a ticket names a product of its customer', () => {
  const wish = { subject: 'E42', description: 'It hums.', priority: 'normal', channel: 'phone' }
  const open = (by: Person, more: object) =>
    by.post<TicketChanged & ProblemView>('/v1/tickets', { ...wish, ...more })
  const having = async (name: string) => {
    const its = await add(ours, name)
    const dates = { installedOn: null, warrantyUntil: null }
    const pump = { product: '给水泵', serial: 'P-7', place: '二号泵房', ...dates }
    const path = `/v1/customers/${its.id}/assets`
    const { assets } = (await mustBe<CustomerBook>(201, ours.owner.post(path, pump))).body
    return { customerId: its.id, assetId: assets[0]?.id ?? '' }
  }
  const listed = async (customerId: string, asset: string) =>
    (
      await mustBe<{ items: TicketRecord[] }>(
        200,
        ours.owner.get(`/v1/customers/${customerId}/tickets?asset=${asset}`),
      )
    ).body.items.map(({ id }) => id)

  test('which stands on it, and finds it again among the customer’s tickets', async () => {
    const of = await having('有泵的客户')
    await mustBe(201, open(ours.owner, { customerId: of.customerId }))
    const { ticketId } = (await mustBe<TicketChanged>(201, open(ours.owner, of))).body
    const { body } = await mustBe<TicketView>(200, ours.owner.get(`/v1/tickets/${ticketId}`))
    const pump = { product: '给水泵', serial: 'P-7', place: '二号泵房' }
    expect(body.asset).toEqual({ id: of.assetId, ...pump })
    // A minute on, every event that the queue has not brought is brought by the desk itself.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
    await runDurableObjectAlarm(env.DESK.getByName(deskName(ours.companyId)))
    vi.useRealTimers()
    expect(await listed(of.customerId, of.assetId)).toEqual([ticketId])
  })

  test('and no other’s: neither another customer’s nor one that was taken out', async () => {
    const [of, other] = [await having('第一家'), await having('第二家')]
    const foreign = await open(ours.owner, { ...of, assetId: other.assetId })
    expect([foreign.status, foreign.body.errors?.[0]?.pointer]).toEqual([422, '/assetId'])
    await mustBe(
      200,
      ours.owner.post(`/v1/customers/${of.customerId}/assets/${of.assetId}/removal`),
    )
    expect((await open(ours.owner, of)).status).toBe(422)
  })

  test('until it turns out to be another customer’s ticket', async () => {
    const [of, other] = [await having('弄错的一家'), await add(ours, '真正的一家')]
    const { ticketId, version } = (await mustBe<TicketChanged>(201, open(ours.owner, of))).body
    const right = { customerId: other.id, contactId: null }
    await mustBe(200, ours.owner.post(`/v1/tickets/${ticketId}/customer`, right, { version }))
    const { body } = await mustBe<TicketView>(200, ours.owner.get(`/v1/tickets/${ticketId}`))
    expect(body.asset).toBeUndefined()
  })

  test('contacts choose among their own, and see nobody else’s', async () => {
    const [of, other] = [await having('来报修的一家'), await having('别的一家')]
    const contact = await ours.contactOf(of.customerId)
    const { body } = await mustBe<{ items: { id: string }[] }>(
      200,
      contact.get(`/v1/customers/${of.customerId}/assets`),
    )
    expect(body.items.map(({ id }) => id)).toEqual([of.assetId])
    expect((await contact.get(`/v1/customers/${other.customerId}/assets`)).status).toBe(404)
    const own = { channel: 'web', assetId: of.assetId }
    const { ticketId } = (await mustBe<TicketChanged>(201, open(contact, own))).body
    expect(
      (await mustBe<TicketView>(200, contact.get(`/v1/tickets/${ticketId}`))).body.asset,
    ).toMatchObject({ id: of.assetId })
    expect((await open(contact, { ...own, assetId: other.assetId })).status).toBe(422)
  })
})
