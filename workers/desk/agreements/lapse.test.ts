import { beforeEach, describe, expect, test } from 'vitest'
import {
  at,
  type CompanyUnderTest,
  companyUnderTest,
  eventTypes,
  MONDAY_9,
  personId,
  URGENT,
} from '../desk-under-test'

const iso = (ms: number) => new Date(ms).toISOString()
const NOON = iso(at('2027-11-01T12:00'))
const HAND_OVER = {
  kind: 'hand_over',
  toId: personId('li'),
  content: '停机排查',
  from: iso(MONDAY_9),
  scope: '仅三号机组',
} as const
const DEFERRAL = { kind: 'deferral', until: NOON, reason: '正在客户现场' } as const
const RESOURCE = {
  kind: 'resource',
  toId: personId('li'),
  what: '借用测试机一台',
  urgent: false,
} as const

const FROM_WANG = { fromId: personId('wang') }

let company: CompanyUnderTest
let ticketId: string
beforeEach(async () => {
  company = await companyUnderTest()
  ticketId = (await company.as('ada').open(URGENT)).changed.ticketId
  await company.as('wang').take(ticketId, 1)
  await company.as('sun').presence()
})

const seen = () => company.as('li').read(ticketId)
const version = async () => (await seen()).row.version
const stateOf = async (n: number) =>
  (await company.as('li').agreements(ticketId)).items.find((item) => item.n === n)?.state
const accept = async (n = 1) =>
  company.as('li').answer(ticketId, await version(), n, { answer: 'agreed' })
const told = async (who: string) =>
  (await company.as(who).notices.list({ limit: 50, unread: 'false' })).items
    .filter(({ kind }) => kind === 'asked')
    .map(({ what }) => what.en)

describe('an offer ends when its maker no longer has the ticket', () => {
  test('so that it takes the ticket from nobody who has it since', async () => {
    await company.as('wang').ask(ticketId, await version(), HAND_OVER)
    await company.as('sun').assign(ticketId, await version(), { assigneeId: personId('sun') })
    expect(await stateOf(1)).toBe('lapsed')
    await expect(accept()).rejects.toMatchObject({
      code: 'wrong_state',
      details: { detail: { en: expect.stringContaining('lapsed') } },
    })
    expect((await seen()).row.assigneeId).toBe(personId('sun'))
  })

  test('also when whoever was offered it takes it by themselves: it is theirs once', async () => {
    await company.as('wang').ask(ticketId, await version(), HAND_OVER)
    await company.as('li').takeOver(ticketId, await version(), FROM_WANG)
    expect(await company.as('li').askedOfMe()).toEqual([])
    await expect(accept()).rejects.toMatchObject({ code: 'wrong_state' })
    expect((await seen()).responsibility.map(({ personName }) => personName)).toEqual([
      'wang',
      'li',
    ])
  })

  test('and the ticket, its log and both sides are told', async () => {
    await company.as('wang').ask(ticketId, await version(), HAND_OVER)
    await company.as('sun').assign(ticketId, await version(), { assigneeId: personId('sun') })
    expect((await seen()).messages.at(-1)).toMatchObject({
      kind: 'lapse',
      body: 'hand_over',
      visibility: 'internal',
    })
    expect(await eventTypes(company)).toContain('ticket.agreement_lapsed')
    for (const who of ['wang', 'li'])
      expect((await told(who))[0]).toBe('Lapsed · wang: offers to hand it over. 停机排查')
  })
})

describe('an offer that nobody has answered', () => {
  beforeEach(async () => {
    await company.as('wang').ask(ticketId, await version(), HAND_OVER)
  })
  const withdraw = async (who: string, n = 1) =>
    company.as(who).takeBack(ticketId, await version(), n)

  test('is taken back by its maker: whoever was to answer is told, and another can be made', async () => {
    const { items } = await company.as('wang').agreements(ticketId)
    expect(items[0]?.actions).toEqual(['withdraw'])
    await withdraw('wang')
    expect(await stateOf(1)).toBe('withdrawn')
    expect(await company.as('li').askedOfMe()).toEqual([])
    expect((await told('li'))[0]).toBe('wang took it back · offers to hand it over. 停机排查')
    expect(await eventTypes(company)).toContain('ticket.agreement_withdrawn')
    await expect(accept()).rejects.toMatchObject({
      code: 'wrong_state',
      details: { detail: { en: expect.stringContaining('taken it back') } },
    })
    expect((await seen()).row.assigneeId).toBe(personId('wang'))
    const toSun = { ...HAND_OVER, toId: personId('sun') }
    await company.as('wang').ask(ticketId, await version(), toSun)
    const history = await company.as('wang').history(ticketId, { limit: 10 })
    expect(history.items.map(({ what }) => what)).toContain('withdraw_hand_over')
  })

  test('is nobody else’s to take back, and no more once it was answered', async () => {
    expect((await company.as('li').agreements(ticketId)).items[0]?.actions).toEqual([
      'agree',
      'decline',
    ])
    await expect(withdraw('li')).rejects.toMatchObject({ code: 'not_allowed' })
    await accept()
    await expect(withdraw('wang')).rejects.toMatchObject({ code: 'wrong_state' })
    expect(await stateOf(1)).toBe('agreed')
  })

  test('is all that is taken back: what else was asked waits for its answer', async () => {
    await company.as('wang').ask(ticketId, await version(), RESOURCE)
    await expect(withdraw('wang', 2)).rejects.toMatchObject({ code: 'wrong_state' })
  })
})

test('a deferral that was asked ends with its asker’s turn, a resource that is needed does not', async () => {
  await company.as('wang').ask(ticketId, await version(), DEFERRAL)
  await company.as('wang').ask(ticketId, await version(), RESOURCE)
  await company.as('sun').takeOver(ticketId, await version(), FROM_WANG)
  expect(await stateOf(1)).toBe('lapsed')
  expect(await stateOf(2)).toBe('asked')
})

test('on a closed ticket nothing waits: an offer has lapsed, what is needed is asked for again later', async () => {
  await company.as('wang').ask(ticketId, await version(), HAND_OVER)
  await company.as('wang').ask(ticketId, await version(), RESOURCE)
  await company.as('li').close(ticketId, await version(), { outcome: '重复' })
  expect(await stateOf(1)).toBe('lapsed')
  expect(await company.as('li').askedOfMe()).toEqual([])
  await company.as('li').reopen(ticketId, await version(), { reason: '又坏了' })
  expect((await company.as('li').askedOfMe()).map(({ agreement }) => agreement.n)).toEqual([2])
})

test('what was agreed stays agreed, whoever has the ticket then', async () => {
  await company.as('wang').ask(ticketId, await version(), DEFERRAL)
  await company.as('ada').answer(ticketId, await version(), 1, { answer: 'agreed' })
  await company.as('sun').takeOver(ticketId, await version(), FROM_WANG)
  expect(await stateOf(1)).toBe('agreed')
})

test('an offer of a ticket that is solved meanwhile cannot be accepted, nor one be made, until it is not', async () => {
  await company.as('wang').ask(ticketId, await version(), HAND_OVER)
  const solution = { summary: '已复位', steps: ['重启'] }
  await company.as('wang').solve(ticketId, await version(), solution)
  const nothing = {
    code: 'wrong_state',
    details: { detail: { en: expect.stringContaining('nothing to hand over') } },
  }
  await expect(accept()).rejects.toMatchObject(nothing)
  expect((await seen()).row.assigneeId).toBe(personId('wang'))
  await company.as('li').answer(ticketId, await version(), 1, { answer: 'declined' })
  const again = company.as('wang').ask(ticketId, await version(), HAND_OVER)
  await expect(again).rejects.toMatchObject(nothing)
  expect((await company.as('wang').agreements(ticketId)).may).not.toContain('hand_over')
  await company
    .as('ada')
    .confirm(ticketId, await version(), { outcome: 'rejected', reason: '不行' })
  await company.as('wang').ask(ticketId, await version(), HAND_OVER)
  await accept(2)
  expect((await seen()).row.assigneeId).toBe(personId('li'))
})

test.each([
  ['hand_over', HAND_OVER],
  ['incident', { ...HAND_OVER, kind: 'incident', until: NOON }],
] as const)(
  'an accepted %s is told as one, by whoever accepted it and from whom',
  async (kind, wish) => {
    await company.as('wang').ask(ticketId, await version(), wish)
    await accept()
    const said = { kind, authorName: 'li', body: 'wang', visibility: 'internal' }
    expect((await seen()).messages.at(-1)).toMatchObject(said)
  },
)
