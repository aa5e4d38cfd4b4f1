import { beforeEach, describe, expect, test } from 'vitest'
import {
  type CompanyUnderTest,
  companyUnderTest,
  MONDAY_9,
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
    await company.as('wang').learnStaffing([
      {
        kind: 'absence',
        id: 'abs_1',
        version: 1,
        body: JSON.stringify({
          id: 'abs_1',
          personId: personId('wang'),
          substituteId: personId('sun'),
          fromMs: MONDAY_9 - 1,
          toMs: MONDAY_9 + 86_400_000,
          withdrawn: false,
        }),
      },
    ])
    await company.as('ada').addMessage(ticketId, { kind: 'reply', body: '还是不行' })
    for (const who of ['wang', 'sun'])
      expect((await told(who))[0]).toBe('customer_word: 客户回复了。ada：还是不行')
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
