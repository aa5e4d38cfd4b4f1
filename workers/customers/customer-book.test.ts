import { env } from 'cloudflare:test'
import type {
  CustomerBook,
  CustomerImport,
  CustomerView,
  NewContract,
  ProblemView,
  TicketChanged,
  TicketRecord,
} from '@bylaw/contract'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { sweepDesks } from '../desk/on-schedule'
import { type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { sweepLevels } from './sweep-levels'

let ours: Company
let owner: Person

beforeAll(async () => {
  ours = await signUp('book-ours')
  owner = ours.owner
}, 60_000)
afterEach(() => void vi.useRealTimers())

const customer = async (name: string): Promise<CustomerView> =>
  (await mustBe<CustomerView>(201, owner.post('/v1/customers', { name, level: 'standard' }))).body

const book = async ({ id }: CustomerView): Promise<CustomerBook> =>
  (await mustBe<CustomerBook>(200, owner.get(`/v1/customers/${id}`))).body

const sign = async ({ id }: CustomerView, wish: Partial<NewContract>): Promise<CustomerBook> =>
  (
    await mustBe<CustomerBook>(
      201,
      owner.post(`/v1/customers/${id}/contracts`, {
        ...{ name: 'HT-1', level: 'key', from: '2020-01-01', until: null },
        ...wish,
      }),
    )
  ).body

/** Midnight in Shanghai, where the company is. */
const midnight = (day: string): number => Date.parse(`${day}T00:00:00+08:00`)
const sweepAt = async (atMs: number) => {
  vi.useFakeTimers({ toFake: ['Date'], now: atMs })
  await sweepLevels(env, atMs)
  await sweepDesks(env)
}
const levelInShard = async ({ id }: CustomerView) => {
  for (const shard of [env.SHARD_01, env.SHARD_02]) {
    const found = await shard.prepare('SELECT level FROM customers WHERE id = ?').bind(id).first()
    if (found) return found['level']
  }
  return undefined
}

describe('the level of a customer follows the contract in force', () => {
  test('from the moment it is recorded, and back once it is over', async () => {
    const harbour = await customer('临江港务')
    const signed = await sign(harbour, { level: 'strategic' })
    expect([signed.customer.level, signed.ownLevel]).toEqual(['strategic', 'standard'])
    const path = `/v1/customers/${harbour.id}/contracts/${signed.contracts[0]?.id}/end`
    const ended = await mustBe<CustomerBook>(200, owner.post(path, { until: '2020-12-31' }))
    expect(ended.body.customer.level).toBe('standard')
  })

  test('by itself on its first day, and after its last', async () => {
    const mill = await customer('北山造纸厂')
    await sign(mill, { from: '2030-03-01', until: '2030-03-31' })
    expect((await book(mill)).customer.level).toBe('standard')
    await sweepAt(midnight('2030-03-01') - 1)
    expect(await levelInShard(mill)).toBe('standard')
    await sweepAt(midnight('2030-03-01'))
    expect(await levelInShard(mill)).toBe('key')
    await sweepAt(midnight('2030-04-01') - 1)
    expect(await levelInShard(mill)).toBe('key')
    await sweepAt(midnight('2030-04-01'))
    expect(await levelInShard(mill)).toBe('standard')
  })

  test('the later of two, and the own level where none is in force', async () => {
    const mixed = await customer('两份合同')
    await sign(mixed, { name: 'A', level: 'key', from: '2020-01-01' })
    const both = await sign(mixed, { name: 'B', level: 'strategic', from: '2021-01-01' })
    expect(both.contracts.filter(({ inForce }) => inForce).map(({ name }) => name)).toEqual(['B'])
    const { id, version } = both.customer
    const changed = await mustBe<CustomerBook>(
      200,
      owner.patch(`/v1/customers/${id}`, { level: 'key' }, { version }),
    )
    expect([changed.body.ownLevel, changed.body.customer.level]).toEqual(['key', 'strategic'])
    expect((await owner.patch(`/v1/customers/${id}`, { name: 'x' }, { version })).status).toBe(412)
  })

  test('and the same contract is there once; its renewal has other days', async () => {
    const { id } = await customer('写了两次的合同')
    const wish = { name: 'A', level: 'key', from: '2026-02-01', until: '2026-12-31' }
    const sign = (contract: object) =>
      owner.post<ProblemView>(`/v1/customers/${id}/contracts`, contract)
    await mustBe(201, sign(wish))
    const again = await sign(wish)
    expect([again.status, again.body.errors?.[0]?.pointer]).toEqual([422, '/name'])
    await mustBe(201, sign({ ...wish, from: '2027-01-01', until: '2027-12-31' }))
  })

  test('and no contract ends before it begins', async () => {
    const { id } = await customer('倒着的合同')
    const wish = { name: 'A', level: 'key', from: '2026-02-01', until: '2026-01-31' }
    expect((await owner.post(`/v1/customers/${id}/contracts`, wish)).status).toBe(422)
  })
})

test('contacts, products and notes are kept, and taken off the page once removed', async () => {
  const { id } = await customer('海光电子')
  const engineer = await ours.as('engineer')
  const path = `/v1/customers/${id}`
  const contact = { name: '王工', duty: '设备科', phone: '+86 10-6655', email: '' }
  const asset = { product: '网关 G2', serial: 'SN2024A', place: '泵房' }
  await mustBe(201, engineer.post(`${path}/contacts`, contact))
  await mustBe(
    201,
    engineer.post(`${path}/assets`, { ...asset, installedOn: '2024-05-01', warrantyUntil: null }),
  )
  await mustBe(201, engineer.post(`${path}/notes`, { body: '夜间不接电话' }))
  const { contacts, assets, notes } = (await engineer.get<CustomerBook>(path)).body
  expect([contacts, assets, notes]).toMatchObject([[contact], [asset], [{ body: '夜间不接电话' }]])

  for (const [what, one] of [
    ['contacts', contacts[0]],
    ['assets', assets[0]],
  ] as const)
    await mustBe(200, engineer.post(`${path}/${what}/${one?.id}/removal`))
  const left = (await engineer.get<CustomerBook>(path)).body
  expect([left.contacts, left.assets]).toEqual([[], []])
  expect((await engineer.patch(path, { name: 'x' }, { version: 1 })).status).toBe(403)
})

test('a customer’s tickets are for staff and for that customer’s own people', async () => {
  const [mine, other] = [await customer('甲方'), await customer('乙方')]
  const contact = await ours.contactOf(mine.id)
  const list = (by: Person, { id }: CustomerView) =>
    by.get<{ items: TicketRecord[] }>(`/v1/customers/${id}/tickets`)
  await mustBe<TicketChanged>(
    201,
    contact.post('/v1/tickets', {
      ...{ subject: '不通电', description: '…', priority: 'low', channel: 'web' },
    }),
  )
  expect((await list(contact, mine)).status).toBe(200)
  expect((await list(contact, other)).status).toBe(404)
  expect((await contact.get(`/v1/customers/${mine.id}`)).status).toBe(403)
})

describe('customers from a file', () => {
  const load = async (text: string, more: object = {}) =>
    (
      await mustBe<CustomerImport>(
        200,
        owner.post('/v1/customers/import', {
          file: btoa(String.fromCharCode(...new TextEncoder().encode(text))),
          mode: 'all_or_nothing',
          dryRun: false,
          ...more,
        }),
      )
    ).body
  const names = async () =>
    (await owner.get<{ items: CustomerView[] }>('/v1/customers?limit=200')).body.items.map(
      ({ name }) => name,
    )
  const MIXED = '客户名称,等级,联系人\n文件甲,重点,王工\n,重点,\n文件乙,最高,'

  test('a dry run says what would happen, and nothing does', async () => {
    const told = await load(MIXED, { mode: 'skip_bad', dryRun: true })
    expect([told.rows, told.good, told.added]).toEqual([3, 1, 0])
    expect(told.bad.map(({ line }) => line)).toEqual([3, 4])
    expect(await names()).not.toContain('文件甲')
  })

  test('brought by two colleagues at once are there once', async () => {
    const same = '客户名称,联系人\n同时甲,王工\n同时乙,李工'
    const both = await Promise.all([load(same), load(same)])
    expect(both.map(({ added }) => added).sort()).toEqual([0, 2])
    expect((await names()).filter((name) => name.startsWith('同时')).sort()).toEqual([
      '同时乙',
      '同时甲',
    ])
  })

  test('one bad row keeps all out, unless the bad ones are to be skipped', async () => {
    expect((await load(MIXED)).added).toBe(0)
    expect(await names()).not.toContain('文件甲')
    expect((await load(MIXED, { mode: 'skip_bad' })).added).toBe(1)
    expect(await names()).toContain('文件甲')
    expect((await load('客户名称\n文件甲')).bad).toHaveLength(1)
  })

  test('what is exported can be imported, and is no formula to a spreadsheet', async () => {
    await load("客户名称\n'=HYPERLINK(1)")
    const { body } = await owner.get<string>('/v1/customers.csv')
    expect(body).toContain("'=HYPERLINK(1),普通")
    const again = await load(body)
    expect([again.good, again.bad.length]).toEqual([0, again.rows])
  })

  test('what is no table is refused', async () => {
    const wish = { file: btoa('\u0000\u0001'), mode: 'skip_bad', dryRun: false }
    expect((await owner.post('/v1/customers/import', wish)).status).toBe(422)
    expect((await owner.post('/v1/customers/import', { ...wish, file: '***' })).status).toBe(422)
  })
})
