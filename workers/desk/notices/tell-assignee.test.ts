import { beforeEach, describe, expect, test } from 'vitest'
import {
  type CompanyUnderTest,
  companyUnderTest,
  MONDAY_9,
  makeFirst,
  personId,
  URGENT,
} from '../desk-under-test'

let company: CompanyUnderTest
let ticketId: string
beforeEach(async () => {
  company = await companyUnderTest()
  ticketId = (await company.as('ada').open(URGENT)).changed.ticketId
  await company.as('li').presence()
})

const version = async () => (await company.as('li').read(ticketId)).row.version
const take = async (who: string) => company.as(who).take(ticketId, await version())
const takeOver = async (who: string, from: string) =>
  company.as(who).takeOver(ticketId, await version(), { fromId: personId(from) })
const give = async (who: string, to: string) =>
  company.as(who).assign(ticketId, await version(), { assigneeId: personId(to) })
const told = async (who: string) =>
  (await company.as(who).notices.list({ limit: 50, unread: 'false' })).items.map(
    ({ kind, what }) => `${kind}: ${what.zh}`,
  )

const standsIn = (substitute: string, who: string, { toMs }: { readonly toMs: number }) => {
  const absence = {
    id: 'abs_1',
    personId: personId(who),
    substituteId: personId(substitute),
    fromMs: MONDAY_9 - 1,
    toMs,
    withdrawn: false,
  }
  const news = { kind: 'absence', id: 'abs_1', version: 1, body: JSON.stringify(absence) } as const
  return company.as(who).learnStaffing([news])
}
const PUMP = { kind: 'resource', toId: personId('sun'), what: '水泵', urgent: false } as const
const OFFER = {
  kind: 'hand_over',
  toId: personId('sun'),
  content: '停机',
  scope: '三号',
  from: new Date(MONDAY_9).toISOString(),
} as const

describe('whoever has a ticket is told', () => {
  test('that it is theirs, where another gave it to them, and not what they took themselves', async () => {
    await give('li', 'wang')
    expect(await told('wang')).toEqual(['assigned: li 把工单交给您'])
    await takeOver('sun', 'wang')
    expect(await told('sun')).toEqual([])
  })

  test('that the customer answered, was not content, or had it opened again', async () => {
    await take('wang')
    await company.as('ada').addMessage(ticketId, { kind: 'reply', body: '还是不行' })
    const solution = { summary: '请重启', steps: ['重启'] }
    await company.as('wang').solve(ticketId, await version(), solution)
    const rejection = { outcome: 'rejected', reason: '没有用' } as const
    await company.as('ada').confirm(ticketId, await version(), rejection)
    await company.as('wang').solve(ticketId, await version(), solution)
    await company.as('ada').addMessage(ticketId, { kind: 'reply', body: '又坏了' })
    expect(await told('wang')).toEqual([
      'customer_word: 工单重新打开。ada：又坏了',
      'customer_word: 客户反馈未解决。ada：没有用',
      'customer_word: 客户回复了。ada：还是不行',
    ])
  })

  test('once, also where they follow it', async () => {
    await take('wang')
    await company.as('wang').follow(ticketId, true)
    await company.as('ada').addMessage(ticketId, { kind: 'reply', body: '还是不行' })
    expect(await told('wang')).toEqual(['customer_word: 客户回复了。ada：还是不行'])
  })

  test('together with whoever stands in while they are away', async () => {
    await take('wang')
    await standsIn('sun', 'wang', { toMs: MONDAY_9 + 86_400_000 })
    await company.as('ada').addMessage(ticketId, { kind: 'reply', body: '还是不行' })
    for (const who of ['wang', 'sun'])
      expect((await told(who))[0]).toBe('customer_word: 客户回复了。ada：还是不行')
  })
})

describe('what asked somebody to see to a ticket is not unread any more', () => {
  const unread = async (who: string) =>
    (await company.as(who).notices.list({ limit: 50, unread: 'true' })).items.map(
      ({ kind, what }) => `${kind}: ${what.zh}`,
    )

  test('once somebody else has it; that they have is', async () => {
    await give('li', 'wang')
    await company.as('ada').addMessage(ticketId, { kind: 'reply', body: '还是不行' })
    expect(await unread('wang')).toHaveLength(2)
    await takeOver('sun', 'wang')
    expect(await unread('wang')).toEqual(['taken_over: sun 接手了您的工单'])
  })

  test('once it waits for another to take it, and once anybody took it', async () => {
    await makeFirst(company, 'wang')
    expect(await unread('wang')).toEqual(['assigned: 有工单等您受理'])
    await makeFirst(company, 'sun', 2)
    expect([await unread('wang'), await unread('sun')]).toEqual([[], ['assigned: 有工单等您受理']])
    await take('li')
    expect((await unread('sun')).filter((each) => each.startsWith('assigned'))).toEqual([])
  })

  test('for whoever stood in for them neither, though they do no more', async () => {
    await take('wang')
    await standsIn('sun', 'wang', { toMs: MONDAY_9 + 1_000 })
    await company.as('ada').addMessage(ticketId, { kind: 'reply', body: '还是不行' })
    expect(await unread('sun')).toContain('customer_word: 客户回复了。ada：还是不行')
    await company
      .as('li', { nowMs: MONDAY_9 + 2_000 })
      .takeOver(ticketId, await version(), { fromId: personId('wang') })
    expect((await unread('sun')).filter((each) => each.startsWith('customer'))).toEqual([])
  })

  test('once it is closed, of what was told under another ticket nothing', async () => {
    await give('li', 'wang')
    const other = (await company.as('ada').open(URGENT)).changed.ticketId
    await company.as('li').assign(other, 1, { assigneeId: personId('wang') })
    await company.as('li').close(ticketId, await version(), { outcome: '重复' })
    expect(await unread('wang')).toEqual(['assigned: li 把工单交给您'])
  })

  test('once a colleague answered the customer, of what the customer said', async () => {
    await give('li', 'wang')
    await company.as('ada').addMessage(ticketId, { kind: 'reply', body: '还是不行' })
    await company.as('sun').addMessage(ticketId, { kind: 'note', body: '我看看' })
    expect(await unread('wang')).toHaveLength(2)
    await company.as('sun').addMessage(ticketId, { kind: 'reply', body: '请重启' })
    expect(await unread('wang')).toEqual(['assigned: li 把工单交给您'])
  })

  test('once what was asked is answered, unless something else waits for them', async () => {
    await take('wang')
    await company.as('wang').ask(ticketId, await version(), PUMP)
    await company.as('wang').ask(ticketId, await version(), OFFER)
    await company.as('sun').answer(ticketId, await version(), 1, { answer: 'declined' })
    expect(await unread('sun')).toHaveLength(2)
    await company.as('sun').answer(ticketId, await version(), 2, { answer: 'declined' })
    expect(await unread('sun')).toEqual([])
  })

  test('once they approved what waited for their approval', async () => {
    await take('wang')
    const approval = { kind: 'approval', toId: personId('li'), reason: '人手不够' } as const
    await company.as('wang').ask(ticketId, await version(), approval)
    expect(await unread('sun')).toHaveLength(1)
    await company.as('sun').answer(ticketId, await version(), 1, { answer: 'agreed' })
    expect(await unread('sun')).toEqual([])
  })

  test('once an offer was taken back or has lapsed; that it was is', async () => {
    await take('wang')
    await company.as('wang').ask(ticketId, await version(), OFFER)
    await company.as('wang').takeBack(ticketId, await version(), 1)
    expect(await unread('sun')).toEqual(['asked: wang 已撤回 · 请求移交。停机'])
    await company.as('wang').ask(ticketId, await version(), OFFER)
    await takeOver('li', 'wang')
    expect(await unread('sun')).toEqual([
      'asked: 已失效 · wang：请求移交。停机',
      'asked: wang 已撤回 · 请求移交。停机',
    ])
  })

  test('of what is asked on a closed ticket, where nothing waits', async () => {
    await take('wang')
    await company.as('wang').ask(ticketId, await version(), PUMP)
    await company.as('li').close(ticketId, await version(), { outcome: '重复' })
    expect(await unread('sun')).toEqual([])
  })
})

test('whoever had a ticket is told who has it now', async () => {
  await take('wang')
  await takeOver('sun', 'wang')
  await give('li', 'wang')
  expect(await told('wang')).toEqual([
    'assigned: li 把工单交给您',
    'taken_over: sun 接手了您的工单',
  ])
  expect(await told('sun')).toEqual(['taken_over: li 把您的工单交给 wang'])
})

test('a ticket offers to be taken, or taken over, and says from whom it was', async () => {
  const offered = async (who: string) =>
    (await company.as(who).read(ticketId)).actions.filter((each) => each.startsWith('take'))
  expect(await offered('sun')).toEqual(['take'])
  await take('wang')
  expect([await offered('wang'), await offered('sun')]).toEqual([[], ['take_over']])
  await takeOver('sun', 'wang')
  const { messages } = await company.as('li').read(ticketId)
  expect(messages.at(-1)).toMatchObject({ kind: 'taking_over', authorName: 'sun', body: 'wang' })
})
