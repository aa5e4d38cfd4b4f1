import type { CustomerView } from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Company, mustBe, signUp } from '../journeys/front-door'

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
