import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  at,
  type CompanyUnderTest,
  companyUnderTest,
  makeFirst,
  personId,
  queueOf,
  ring,
  URGENT,
} from '../desk-under-test'

let company: CompanyUnderTest
let ticketId: string
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: at('2027-11-01T09:00') })
  company = await companyUnderTest()
  ticketId = (await company.as('ada').open(URGENT)).changed.ticketId
  await company.as('wang').take(ticketId, 1)
  await company.as('sun').presence()
})
afterEach(() => vi.useRealTimers())

const iso = (text: string) => new Date(at(text)).toISOString()
/** Someone is away for a part of Monday, and someone stands in. */
const away = (who: string, standIn: string, from: string, to: string, ended?: string) =>
  company.as('li').learnStaffing([
    {
      kind: 'absence',
      id: `abs_${who}`,
      version: ended === undefined ? 1 : 2,
      body: JSON.stringify({
        id: `abs_${who}`,
        personId: personId(who),
        substituteId: personId(standIn),
        fromMs: at(`2027-11-01T${from}`),
        toMs: at(`2027-11-01T${to}`),
        withdrawn: ended !== undefined,
        endedAtMs: ended === undefined ? null : at(`2027-11-01T${ended}`),
      }),
    },
  ])
const told = (who: string) => noticesOf(who, 'stands_in')
const newTicketAt = async (text: string, by = 'ada') => {
  vi.setSystemTime(at(`2027-11-01T${text}`))
  const nowMs = at(`2027-11-01T${text}`)
  return (await company.as(by, { nowMs }).open(URGENT)).changed.ticketId
}
const first = (who: string, version?: number) => makeFirst(company, who, version)
const noticesOf = async (who: string, of: string) =>
  (await company.as(who).notices.list({ limit: 50, unread: 'false' })).items
    .filter(({ kind }) => kind === of)
    .map(({ what }) => what.zh)
const heard = (who: string) => noticesOf(who, 'customer_word')
const awaited = async (who: string) =>
  (await noticesOf(who, 'assigned')).filter((what) => what === '有工单等您受理').length
const mine = async (who: string, text: string) =>
  (await queueOf(company.as(who, { nowMs: at(`2027-11-01T${text}`) }), { view: 'mine', limit: 9 }))
    .items
const timeline = async (text: string) =>
  (await company.as('li', { nowMs: at(`2027-11-01T${text}`) }).read(ticketId)).responsibility.map(
    ({ personName, standsInFor, from, to }) => [
      personName,
      standsInFor?.personName ?? null,
      from,
      to,
    ],
  )

describe('whoever stands in for someone who is away', () => {
  test('is told when the absence begins, once, though nothing happens on the ticket', async () => {
    await away('wang', 'sun', '10:00', '12:00')
    expect(await told('sun')).toEqual([])
    await ring(company, '2027-11-01T10:00')
    const logged = vi.spyOn(console, 'error')
    // Somebody else's absence has all of them looked at again.
    await away('li', 'sun', '10:30', '11:00')
    await ring(company, '2027-11-01T10:30')
    expect(logged).not.toHaveBeenCalled()
    logged.mockRestore()
    await ring(company, '2027-11-01T12:00')
    expect(await told('sun')).toEqual(['wang 不在岗，1 张工单由您代为负责，在“我负责的”里'])
  })

  test('has the ticket in their queue for that time, marked as somebody else’s', async () => {
    await away('wang', 'sun', '10:00', '12:00')
    expect(await mine('sun', '09:30')).toEqual([])
    expect(await mine('sun', '10:00')).toMatchObject([
      { id: ticketId, assigneeName: 'wang', standIn: { personName: 'sun' } },
    ])
    expect(await mine('wang', '10:00')).toHaveLength(1)
    expect(await mine('sun', '12:00')).toEqual([])
  })

  test('over however many: the last of the chain is told and has it', async () => {
    await away('wang', 'li', '09:00', '12:00')
    await away('li', 'sun', '09:00', '12:00')
    expect(await told('sun')).toEqual(['wang 不在岗，1 张工单由您代为负责，在“我负责的”里'])
    expect(await mine('sun', '09:30')).toHaveLength(1)
    expect(await mine('li', '09:30')).toEqual([])
  })

  test('has what waits for them and nobody took, and is told as it comes', async () => {
    await first('wang')
    await away('wang', 'sun', '10:00', '12:00')
    await newTicketAt('09:30')
    const id = await newTicketAt('10:30')
    expect((await mine('sun', '10:30')).find((row) => row.id === id)).toMatchObject({
      assigneeId: null,
      awaits: { personName: 'wang' },
      standIn: { personName: 'sun' },
    })
    await newTicketAt('10:30', 'sun')
    expect([await awaited('wang'), await awaited('sun')]).toEqual([3, 1])
    const now = company.as('li', { nowMs: at('2027-11-01T10:30') })
    expect((await now.read(id)).next).toMatchObject({ personId: personId('sun'), as: 'stand_in' })
    const customer = company.as('ada', { nowMs: at('2027-11-01T10:30') })
    await customer.addMessage(id, { kind: 'reply', body: '还没好' })
    expect((await heard('sun'))[0]).toBe('客户回复了。ada：还没好')
  })

  test('what waits for a first responsible waits for the next one when the pair changes', async () => {
    await first('wang')
    const id = await newTicketAt('09:30')
    await first('sun', 2)
    const waits = async (who: string) => (await mine(who, '09:40')).some((row) => row.id === id)
    expect([await waits('wang'), await waits('sun'), await awaited('sun')]).toEqual([
      false,
      true,
      1,
    ])
    const { responsibility } = await company.as('li').read(id)
    expect(responsibility.map(({ personName }) => personName)).toEqual(['wang', 'sun'])
  })

  test('what is opened again is told to who is first now, not to who was as it was closed', async () => {
    await first('wang')
    const id = await newTicketAt('09:30')
    await company.as('li').close(id, 1, { outcome: '重复' })
    await first('sun', 2)
    const customer = company.as('ada', { nowMs: at('2027-11-01T10:00') })
    await customer.addMessage(id, { kind: 'reply', body: '又坏了' })
    expect([await heard('wang'), await heard('sun')]).toEqual([[], ['工单重新打开。ada：又坏了']])
  })

  test('a ticket that is opened once more under its id is told of once', async () => {
    await first('wang')
    for (const who of ['li', 'sun'])
      await company.as(who).open({ ...URGENT, ticketId: 'tkt_of_a_call' })
    expect(await awaited('wang')).toBe(1)
  })

  test('is named by the timeline from and to when they did, without gap', async () => {
    await away('wang', 'sun', '10:00', '12:00')
    expect(await timeline('13:00')).toEqual([
      ['wang', null, iso('2027-11-01T09:00'), iso('2027-11-01T10:00')],
      ['sun', 'wang', iso('2027-11-01T10:00'), iso('2027-11-01T12:00')],
      ['wang', null, iso('2027-11-01T12:00'), null],
    ])
  })

  test('stays on record for the time they did, where the absence is taken back', async () => {
    await away('wang', 'sun', '09:30', '12:00')
    await away('wang', 'sun', '09:30', '12:00', '10:00')
    expect((await timeline('13:00')).map(([name, , , to]) => [name, to])).toEqual([
      ['wang', iso('2027-11-01T09:30')],
      ['sun', iso('2027-11-01T10:00')],
      ['wang', null],
    ])
  })
})
