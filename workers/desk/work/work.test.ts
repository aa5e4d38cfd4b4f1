import type { WorkRecord } from '@bylaw/contract'
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

const NINE = new Date(MONDAY_9).toISOString()
const visit = (minutes: number): WorkRecord => ({
  what: 'entry',
  method: 'on_site',
  steps: '更换密封圈',
  minutes,
  startedAt: NINE,
})
const raised = (standing: string, lookAt: string | null): WorkRecord => ({
  what: 'raised',
  department: '研发部',
  reference: 'RD-7',
  matter: '固件缺陷',
  standing,
  lookAt,
})

const opened = async (company: CompanyUnderTest): Promise<string> =>
  (await company.as('ada').open(URGENT)).changed.ticketId

test('work is put right by whoever did it alone, and how it read before is kept', async () => {
  const company = await companyUnderTest()
  const ticketId = await opened(company)
  await company.as('wang').recordWork(ticketId, visit(90))
  await company.as('li').recordWork(ticketId, visit(30))
  await expect(company.as('li').amendWork(ticketId, 1, 1, visit(9))).rejects.toMatchObject({
    code: 'not_allowed',
  })
  await company.as('wang').amendWork(ticketId, 1, 1, visit(60))
  await expect(company.as('wang').amendWork(ticketId, 1, 1, visit(9))).rejects.toMatchObject({
    code: 'stale_version',
  })
  const { items, totalMinutes } = await company.as('wang').work(ticketId)
  expect(totalMinutes).toBe(90)
  expect(items.map(({ n, version, mayChange }) => [n, version, mayChange])).toEqual([
    [1, 2, true],
    [2, 1, false],
  ])
  expect(items[0]?.former).toEqual([{ record: visit(90), until: NINE, personName: 'wang' }])
})

test('work lies behind us; the same command again writes nothing twice; the ticket stays', async () => {
  const company = await companyUnderTest()
  const ticketId = await opened(company)
  const tomorrow = { ...visit(5), startedAt: '2027-11-02T09:00:00.000Z' } as WorkRecord
  const backwards: WorkRecord = {
    what: 'remote',
    device: '一号网关',
    allowedBy: '马骏',
    purpose: '看日志',
    startedAt: NINE,
    endedAt: new Date(MONDAY_9 - 1).toISOString(),
  }
  for (const wrong of [tomorrow, backwards])
    await expect(company.as('wang').recordWork(ticketId, wrong)).rejects.toMatchObject({
      code: 'unacceptable',
    })
  const again = company.as('wang', { commandId: 'once' })
  await again.recordWork(ticketId, visit(5))
  expect((await again.recordWork(ticketId, visit(5))).replayed).toBe(true)
  expect((await company.as('wang').work(ticketId)).items).toHaveLength(1)
  expect((await company.as('wang').read(ticketId)).row.version).toBe(1)
})

test('customers see none of it, and nobody else’s ticket has any', async () => {
  const company = await companyUnderTest()
  const ticketId = await opened(company)
  await company.as('wang').recordWork(ticketId, visit(5))
  expect(await company.as('ada').work(ticketId)).toEqual({ items: [], totalMinutes: 0 })
  await expect(company.as('ada').recordWork(ticketId, visit(5))).rejects.toMatchObject({
    code: 'not_allowed',
  })
  await expect(company.as('wang').recordWork('tkt_none', visit(5))).rejects.toMatchObject({
    code: 'not_found',
  })
})

test('what is with another department is followed by anyone, and looked at again in time', async () => {
  const company = await companyUnderTest()
  const ticketId = await opened(company)
  await company
    .as('li')
    .recordWork(ticketId, raised('', new Date(at('2027-11-01T11:00')).toISOString()))
  const later = new Date(at('2027-11-01T12:00')).toISOString()
  await company.as('wang').amendWork(ticketId, 1, 1, raised('排期中', later))
  const told = async () =>
    (await company.as('li').notices.list({ limit: 9, unread: 'true' })).items
      .filter(({ kind }) => kind === 'look_again')
      .map(({ what }) => what.zh)
  await ring(company, '2027-11-01T11:00')
  expect(await told()).toEqual([])
  await ring(company, '2027-11-01T12:00')
  expect(await told()).toEqual(['研发部 RD-7：该去看进展了（排期中）'])
  await company.as('wang').amendWork(ticketId, 1, 2, raised('已修复', null))
  await ring(company, '2027-11-01T13:00')
  expect(await told()).toHaveLength(1)
})
