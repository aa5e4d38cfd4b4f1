import type { CustomerHit, CustomerView } from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
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
