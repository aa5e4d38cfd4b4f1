import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  type CompanyUnderTest,
  companyUnderTest,
  MONDAY_9,
  personId,
  URGENT,
} from '../desk-under-test'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 }))
afterEach(() => void vi.useRealTimers())

const opened = async (company: CompanyUnderTest): Promise<string> =>
  (await company.as('ada').open(URGENT)).changed.ticketId

const told = async (company: CompanyUnderTest, person: string) =>
  (await company.as(person).notices.list({ limit: 9, unread: 'false' })).items.map(
    ({ kind, what }) => `${kind}: ${what.zh}`,
  )

const note = (body: string, ...mentions: string[]) => ({ kind: 'note' as const, body, mentions })
const reply = (body: string) => ({ kind: 'reply' as const, body })

test('whom a note names is told, and follows from then on', async () => {
  const company = await companyUnderTest()
  const ticketId = await opened(company)
  await company
    .as('wang')
    .addMessage(ticketId, note('@li 请看日志', personId('li'), personId('wang')))
  expect(await told(company, 'li')).toEqual(['mentioned: wang：@li 请看日志'])
  expect(await told(company, 'wang')).toEqual([])

  const { messages, followers } = await company.as('sun').read(ticketId)
  expect(messages.at(-1)?.mentions?.map(({ personName }) => personName)).toEqual(['li', 'wang'])
  expect(followers.map(({ personName }) => personName)).toEqual(['li', 'wang'])
})

test('followers are told of public words and changes of state, not of their own', async () => {
  const company = await companyUnderTest()
  const ticketId = await opened(company)
  await company.as('li').follow(ticketId, true)
  await company.as('ada').addMessage(ticketId, reply('还是不行'))
  await company.as('wang').addMessage(ticketId, note('先查电源'))
  await company.as('wang').take(ticketId, 3)
  await company.as('li').addMessage(ticketId, reply('马上处理'))
  expect(await told(company, 'li')).toEqual([
    'followed: 状态：待受理 → 处理中；负责人：wang',
    'followed: ada：还是不行',
  ])
  await company.as('li').follow(ticketId, false)
  await company.as('ada').addMessage(ticketId, reply('好'))
  expect(await told(company, 'li')).toHaveLength(2)
})

test('only colleagues are named, only among ourselves, and customers learn of none of it', async () => {
  const company = await companyUnderTest()
  const ticketId = await opened(company)
  const wang = company.as('wang')
  for (const stranger of ['ada', 'zhao', 'nobody'])
    await expect(wang.addMessage(ticketId, note('@', personId(stranger)))).rejects.toMatchObject({
      code: 'not_found',
    })
  await expect(
    company.as('ada').addMessage(ticketId, { ...reply('@li'), mentions: [personId('li')] }),
  ).rejects.toMatchObject({ code: 'unacceptable' })
  await expect(company.as('ada').follow(ticketId, true)).rejects.toMatchObject({
    code: 'not_allowed',
  })
  await company.as('li').follow(ticketId, true)
  expect((await company.as('ada').read(ticketId)).followers).toEqual([])
  expect((await wang.read(ticketId)).row.version).toBe(1)
})

test('a draft is its writer’s own, on any device, until it is empty', async () => {
  const company = await companyUnderTest()
  const ticketId = await opened(company)
  const begunAfter = { reply: 'TS-1001.1', solution: 'TS-1001.1' }
  const texts = { reply: '正在查', note: '', question: '', solution: '', steps: ['断电', ''] }
  const draft = { ...texts, begunAfter }
  const kept = { draft, keptAt: new Date(MONDAY_9).toISOString() }
  expect(await company.as('wang').draft(ticketId, draft)).toEqual(kept)
  expect(await company.as('wang').draft(ticketId)).toEqual(kept)
  expect((await company.as('li').draft(ticketId)).draft).toBeNull()
  await expect(company.as('bob').draft(ticketId, draft)).rejects.toMatchObject({
    code: 'not_found',
  })
  await company.as('wang').draft(ticketId, { ...draft, reply: ' ', steps: [''] })
  expect(await company.as('wang').draft(ticketId)).toEqual({ draft: null, keptAt: null })
})
