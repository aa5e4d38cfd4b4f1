import { sla } from '@bylaw/rules-sla'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  at,
  type CompanyUnderTest,
  companyUnderTest,
  MONDAY_9,
  ring,
  URGENT,
} from '../desk-under-test'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 }))
afterEach(() => void vi.useRealTimers())

/** Three tickets that Wang has been warned of, the third last. */
async function warnedThrice(): Promise<CompanyUnderTest> {
  const company = await companyUnderTest({ ...sla.starter, warnings: { leadMinutes: [15] } })
  for (let count = 0; count < 3; count++) {
    const { ticketId } = (await company.as('ada').open(URGENT)).changed
    await company.as('wang').take(ticketId, 1)
  }
  await ring(company, '2027-11-01T09:15')
  return company
}

const listed = (company: CompanyUnderTest, person = 'wang', unread: 'true' | 'false' = 'false') =>
  company.as(person).notices.list({ limit: 2, unread })

test('a person reads their own, the latest first and page by page', async () => {
  const company = await warnedThrice()
  const first = await listed(company)
  expect([first.items.map(({ number }) => number), first.unread]).toEqual([
    ['TS-1003', 'TS-1002'],
    3,
  ])
  const cursor = first.nextCursor ?? ''
  const rest = await company.as('wang').notices.list({ limit: 2, unread: 'false', cursor })
  expect([rest.items.map(({ number }) => number), rest.nextCursor]).toEqual([['TS-1001'], null])
})

test('what was read is read, and can be unread again', async () => {
  const company = await warnedThrice()
  const { items } = await listed(company)
  const { notices } = company.as('wang', { nowMs: MONDAY_9 + 1_000 })
  const read = await notices.mark(items[0]?.id ?? '', true)
  expect(read.readAt).toBe(new Date(MONDAY_9 + 1_000).toISOString())
  expect((await company.as('wang').notices.mark(read.id, true)).readAt).toBe(read.readAt)
  const unread = await listed(company, 'wang', 'true')
  expect([unread.items.map(({ number }) => number), unread.unread]).toEqual([
    ['TS-1002', 'TS-1001'],
    2,
  ])
  await notices.mark(read.id, false)
  expect((await listed(company)).unread).toBe(3)
})

test('all up to one are read at a stroke; what came after it is not', async () => {
  const company = await warnedThrice()
  const { items } = await listed(company)
  expect(await company.as('wang').notices.markUpTo(items[1]?.id ?? '')).toEqual({ unread: 1 })
})

test('nobody reads, marks or learns of another’s', async () => {
  const company = await warnedThrice()
  const [notice] = (await listed(company)).items
  expect(await listed(company, 'li')).toEqual({ items: [], nextCursor: null, unread: 0 })
  const refused = { code: 'not_found' }
  for (const id of [notice?.id ?? '', 'ntc_999', 'ntc_x']) {
    await expect(company.as('li').notices.mark(id, true)).rejects.toMatchObject(refused)
    await expect(company.as('li').notices.markUpTo(id)).rejects.toMatchObject(refused)
  }
  expect((await listed(company)).unread).toBe(3)
})

test('they are kept for ninety days', async () => {
  const company = await warnedThrice()
  await company.as('wang', { nowMs: MONDAY_9 + 89 * 86_400_000 }).open(URGENT)
  await ring(company, '2028-01-29T10:00')
  expect((await listed(company)).unread).toBe(3)
  await company.as('wang', { nowMs: MONDAY_9 + 90 * 86_400_000 }).open(URGENT)
  await ring(company, '2028-01-31T10:00')
  expect(await listed(company)).toEqual({ items: [], nextCursor: null, unread: 0 })
})

test('a warning is not unread once what it warned of was done, and stays so of what is still owed', async () => {
  const company = await companyUnderTest({ ...sla.starter, warnings: { leadMinutes: [60, 15] } })
  const { ticketId } = (await company.as('ada').open(URGENT)).changed
  await company.as('wang').take(ticketId, 1)
  // An hour before the resolution is due, at 14:00, and fifteen minutes before the first response.
  for (const time of ['09:15', '13:00']) await ring(company, `2027-11-01T${time}`)
  const unread = async () =>
    (await listed(company, 'wang', 'true')).items.map(({ what }) => what.en)
  const write = (kind: 'note' | 'reply') =>
    company
      .as('wang', { nowMs: at('2027-11-01T13:10') })
      .addMessage(ticketId, { kind, body: '正在看' })
  await write('note')
  expect(await unread()).toEqual(['Resolution: due in 1 h', 'First response: due in 15 min'])
  await write('reply')
  expect(await unread()).toEqual(['Resolution: due in 1 h'])
})
