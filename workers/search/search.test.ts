import { runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { CustomerBook, CustomerView, TicketChanged, TicketHit } from '@bylaw/contract'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { deskName } from '../desk/desk-name'
import { type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { neighbourOf } from '../journeys/neighbours'
import { wordsWithout } from './words-without'

interface Page {
  readonly items: TicketHit[]
  readonly nextCursor: string | null
}

let ours: Company
let theirs: Company
let harbour: CustomerView
let mill: CustomerView

beforeAll(async () => {
  ours = await signUp('search-ours')
  theirs = await neighbourOf(ours, () => signUp('search-theirs'))
  harbour = await customer(ours, '临江港务')
  mill = await customer(ours, '北山造纸厂')
  await open(ours, harbour, '打印机无法开机', '按下电源键没有反应，面板全黑。')
  await open(ours, mill, '传感器读数漂移', '现场温度 TS-1001 附近，SN2024A 的读数偏高。')
  const third = await open(ours, harbour, 'VPN drops', 'The printer on floor 2 is offline, too.')
  const owner = ours.owner
  await mustBe(200, say(owner, third, 'note', '怀疑是防火墙策略，先别告诉客户'))
  const said = await mustBe<TicketChanged>(200, say(owner, third, 'reply', '请重启路由器后再试。'))
  const tagged = { tags: ['机房', '旺季抢修'] }
  const { version } = said.body
  await mustBe(200, owner.patch(`/v1/tickets/${third.ticketId}`, tagged, { version }))
  await open(theirs, await customer(theirs, '别家'), '打印机卡纸', '别家的打印机')
  await everythingArrives(ours, theirs)
}, 60_000)
afterAll(() => void vi.useRealTimers())

const customer = async ({ owner }: Company, name: string): Promise<CustomerView> =>
  (await mustBe<CustomerView>(201, owner.post('/v1/customers', { name, level: 'standard' }))).body

const open = async (
  { owner }: Company,
  { id }: CustomerView,
  subject: string,
  description: string,
): Promise<TicketChanged> =>
  (
    await mustBe<TicketChanged>(
      201,
      owner.post('/v1/tickets', {
        subject,
        description,
        priority: 'low',
        channel: 'web',
        customerId: id,
      }),
    )
  ).body

const say = (by: Person, { ticketId }: TicketChanged, kind: 'note' | 'reply', body: string) =>
  by.post<TicketChanged>(`/v1/tickets/${ticketId}/messages`, { kind, body })

/** A minute on, every event that the queue has not brought is brought by the desk itself. */
async function everythingArrives(...companies: Company[]): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
  for (const { companyId } of companies)
    await runDurableObjectAlarm(env.DESK.getByName(deskName(companyId)))
}

const search = async (by: Person, q: string, more = ''): Promise<Page> =>
  (await mustBe<Page>(200, by.get<Page>(`/v1/search?q=${encodeURIComponent(q)}${more}`))).body

const text = (pieces: TicketHit['title']) =>
  pieces.map((piece) => (piece.hit ? `[${piece.text}]` : piece.text)).join('')
const numbers = async (by: Person, q: string) =>
  (await search(by, q)).items.map(({ number }) => number.map((piece) => piece.text).join(''))

describe('a ticket is found', () => {
  test.each([
    ['by a Chinese word of two characters', '开机', ['TS-1001']],
    ['by one character', '黑', ['TS-1001']],
    ['by its number before a ticket that mentions it', 'TS-1001', ['TS-1001', 'TS-1002']],
    ['by the number alone', '1003', ['TS-1003']],
    ['by the beginning of a word', 'prin', ['TS-1003']],
    ['by part of a serial number', '2024', ['TS-1002']],
    ['by its customer, latest first', '港务', ['TS-1003', 'TS-1001']],
    ['by words in different places', '港务 面板', ['TS-1001']],
    ['by what we noted', '防火墙', ['TS-1003']],
    ['by a tag of two characters', '机房', ['TS-1003']],
    ['by part of a tag', '抢修', ['TS-1003']],
    ['by what we replied later', '重启路由器', ['TS-1003']],
    ['not by characters that only stand apart', '打机', []],
    ['not by punctuation', '。，', []],
  ])('%s', async (_, q, found) => expect(await numbers(ours.owner, q)).toEqual(found))

  test('with what was asked for told apart', async () => {
    const [hit] = (await search(ours.owner, '打印机 电源')).items
    expect(hit && [text(hit.title), text(hit.excerpt), text(hit.customerName)]).toEqual([
      '[打印机]无法开机',
      '按下[电源]键没有反应，面板全黑。',
      '临江港务',
    ])
  })

  test('and no other company’s, though it shares the index', async () => {
    expect(await numbers(ours.owner, '打印机')).toEqual(['TS-1001'])
    expect((await search(theirs.owner, '打印机')).items.map(({ title }) => text(title))).toEqual([
      '[打印机]卡纸',
    ])
  })
})

describe('a contact finds', () => {
  test('their own company’s tickets only', async () => {
    const contact = await ours.contactOf(mill.id)
    expect(await numbers(contact, '读数')).toEqual(['TS-1002'])
    expect(await numbers(contact, '开机')).toEqual([])
    expect(await numbers(contact, harbour.id)).toEqual([])
  })

  test('what is public, and not what we noted, nor by our tags', async () => {
    const contact = await ours.contactOf(harbour.id)
    expect(await numbers(contact, '重启')).toEqual(['TS-1003'])
    for (const ours of ['防火墙', '机房']) expect(await numbers(contact, ours)).toEqual([])
    const [hit] = (await search(contact, 'VPN')).items
    expect(hit && text(hit.excerpt)).not.toContain('防火墙')
  })
})

test('what was said since is found once it has arrived, and only once', async () => {
  const ticket = await open(ours, mill, '阀门渗漏', '法兰处滴水')
  await everythingArrives(ours)
  await mustBe(200, say(ours.owner, ticket, 'reply', '更换石墨垫片'))
  await mustBe(200, say(ours.owner, ticket, 'reply', '复紧螺栓'))
  await everythingArrives(ours)
  await everythingArrives(ours)
  expect(await numbers(ours.owner, '石墨垫片 螺栓')).toEqual([ticket.number])
  expect(await numbers(ours.owner, '法兰')).toEqual([ticket.number])
})

test('a ticket is found by who asked, whose name is shown with it, until it is cleaned of people', async () => {
  const contacts = `/v1/customers/${mill.id}/contacts`
  const wish = { name: '马军', duty: '', phone: '', email: '' }
  const book = await mustBe<CustomerBook>(201, ours.owner.post(contacts, wish))
  const contactId = book.body.contacts.find(({ name }) => name === '马军')?.id
  const asked = { subject: '漏水', description: '二号泵房', priority: 'low', channel: 'phone' }
  const { number } = (
    await mustBe<TicketChanged>(
      201,
      ours.owner.post('/v1/tickets', { ...asked, customerId: mill.id, contactId }),
    )
  ).body
  await everythingArrives(ours)
  expect(await numbers(ours.owner, '马军')).toEqual([number])
  expect(await numbers(ours.owner, '马军 泵房')).toEqual([number])
  const [hit] = (await search(ours.owner, '马军')).items
  expect(hit && text(hit.contactName)).toBe('[马军]')
  expect(await numbers(await ours.contactOf(harbour.id), '马军')).toEqual([])
  await mustBe(200, ours.owner.patch(`${contacts}/${contactId}`, { name: '高远' }, { version: 1 }))
  expect(await numbers(ours.owner, '高远 泵房')).toEqual([number])
  expect(await numbers(ours.owner, '马军')).toEqual([number])
  const [renamed] = (await search(ours.owner, '高远')).items
  expect(renamed && text(renamed.contactName)).toBe('[高远]')
  expect(await numbers(await ours.contactOf(harbour.id), '高远')).toEqual([])
  for (const shard of [env.SHARD_01, env.SHARD_02])
    await wordsWithout(shard, ours.companyId, Number(number.slice(3)), (said) => said)
  for (const name of ['马军', '高远']) expect(await numbers(ours.owner, name)).toEqual([])
  expect(await numbers(ours.owner, '泵房')).toEqual([number])
})

test('a renamed customer’s tickets are found by the new name as well, and shown under it', async () => {
  const yard = await customer(ours, '旧船厂')
  const ticket = await open(ours, yard, '吊机异响', '主钩有异响')
  await everythingArrives(ours)
  const wish = { name: '新海船舶重工' }
  const at = `/v1/customers/${yard.id}`
  await mustBe(200, ours.owner.patch(at, wish, { version: yard.version }))
  expect(await numbers(ours.owner, '船舶 主钩')).toEqual([ticket.number])
  expect(await numbers(ours.owner, '旧船厂')).toEqual([ticket.number])
  const [hit] = (await search(ours.owner, '船舶重工')).items
  expect(hit && text(hit.customerName)).toBe('新海[船舶重工]')
  const contact = await ours.contactOf(mill.id)
  expect(await numbers(contact, '船舶重工')).toEqual([])
  const former = await mustBe<Page>(200, ours.owner.get<Page>('/v1/search?q=主钩&archived=true'))
  expect(former.body.items).toEqual([])
  expect(hit?.archivedAt).toBeNull()
})

test('pages follow one another without gap or repetition, and read three rows for each at most', async () => {
  const many = await signUp('search-many')
  const buyer = await customer(many, '大户')
  for (let count = 0; count < 7; count++)
    await open(many, buyer, count % 2 ? '阀门' : '水泵', '阀门与水泵')
  await everythingArrives(many)

  const seen: string[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const more: string = `&limit=3${cursor && `&cursor=${cursor}`}`
    const page = await search(many.owner, '阀门', more)
    seen.push(...page.items.map(({ number }) => number.map((piece) => piece.text).join('')))
    cursor = page.nextCursor
  }
  // Those that are about it first, then those that mention it; each the latest first.
  expect(seen).toEqual([
    'TS-1006',
    'TS-1004',
    'TS-1002',
    'TS-1007',
    'TS-1005',
    'TS-1003',
    'TS-1001',
  ])

  const read: number[] = []
  for (const shard of [env.SHARD_01, env.SHARD_02]) {
    const batch = shard.batch.bind(shard)
    vi.spyOn(shard, 'batch').mockImplementation(async (statements) => {
      const results = await batch(statements)
      read.push(results.reduce((sum, { meta }) => sum + meta.rows_read, 0))
      return results as never
    })
  }
  const { items } = await search(many.owner, '阀门')
  vi.restoreAllMocks()
  expect(items).toHaveLength(7)
  const whole = read.reduce((sum, rows) => sum + rows, 0)
  expect(whole).toBeGreaterThanOrEqual(items.length)
  expect(whole).toBeLessThanOrEqual(3 * items.length)
})

test.each([
  'q=',
  'q=%20',
  'limit=5',
  'q=x&limit=0',
  'q=x&limit=2e1',
  'q=x&limit=%205',
  'q=x&kind=pay',
  'q=x&cursor=nonsense',
])('a question that is none is refused: %s', async (query) =>
  expect((await ours.owner.get(`/v1/search?${query}`)).status).toBe(422),
)
