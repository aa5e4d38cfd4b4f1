import type { PayApprovers, PayRunView } from '@bylaw/contract'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { bringIn, mustBe, type Person } from '../journeys/front-door'
import { employ } from '../journeys/paying-company'
import { signIn } from '../travel/travelling-under-test'
import { leavingOut } from './left-out-under-test'
import { approve, calculate, decidedCompany, startRun } from './paying'

/** The last day of November: what is corrected is so before December begins. */
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-30T02:00:00Z') })
})
afterAll(() => {
  vi.useRealTimers()
})

/** A month is approved by which somebody was paid, and open again; the next is calculated. */
const opened = async (handle: string, [month, next]: string[], ...employments: object[]) => {
  const company = await decidedCompany(handle)
  const { finance, manager, owner } = company
  const hr = await company.as('hr')
  const person = await bringIn(owner, `raised@${handle}.example`, 'engineer')
  for (const each of employments) await employ(hr, person, each)
  const run = await startRun(company, month ?? '')
  const ready = (await mustBe<PayRunView>(200, calculate(finance, run))).body
  aMinuteLater()
  const approved = (await mustBe<PayRunView>(200, approve(manager, ready))).body
  aMinuteLater()
  const why = { reason: '漏记', paidWith: 'next' }
  await mustBe(201, finance.post(`/v1/pay-runs/${approved.id}/corrections`, why))
  let following = await startRun(company, next ?? '')
  const barOf = async (of: Person) => {
    following = (await mustBe<PayRunView>(200, calculate(finance, following))).body
    const at = `/v1/pay-runs/${following.id}/approvers` as const
    const { people } = (await mustBe<PayApprovers>(200, finance.get(at))).body
    return people.find(({ personId }) => personId === of.personId)?.barredBy
  }
  const correct = (from: string, instead: object | null) =>
    mustBe(
      200,
      owner.post(
        `/v1/people/${person.personId}/employments/${from}/correction`,
        { instead, reason: '登记有误' },
        { version: 1 },
      ),
    )
  return { company, person, following, barOf, correct }
}

/** What is approved was written down before it, and what is corrected is so after it. */
const aMinuteLater = () => vi.setSystemTime(Date.now() + 60_000)

const NOVEMBER = ['2026-11', '2026-12']

const salary = (from: string, monthly: string) => ({
  ...{ from, status: 'confirmed', monthly },
  ground: '合同',
})

test('whoever corrected what a paid month was paid by does not approve the next one', async () => {
  const { company, barOf, correct } = await opened('oak', NOVEMBER, salary('2026-11-01', '5000'))
  expect(await barOf(company.owner)).toBe(null)
  await correct('2026-11-01', { from: '2026-11-01', status: 'confirmed', monthly: '500000' })
  expect(await barOf(company.owner)).toBe('employment')
  expect(await barOf(company.manager)).toBe(null)
})

test('nor does whoever took away what began after what pay rests on now', async () => {
  const lowered = [salary('2026-10-01', '50000'), salary('2026-11-01', '5000')]
  const { company, barOf, correct } = await opened('ash', NOVEMBER, ...lowered)
  expect(await barOf(company.owner)).toBe(null)
  await correct('2026-11-01', null)
  expect(await barOf(company.owner)).toBe('employment')
})

test('nor the first pay of whom the months since were calculated without', async () => {
  const october = ['2026-10', '2026-11']
  const fig = await opened('fig', october, salary('2026-10-01', '5000'))
  const { company, person, following, correct } = fig
  const { owner, finance, manager } = company
  await correct('2026-10-01', { from: '2026-10-01', status: 'confirmed', monthly: '500000' })
  await leavingOut(person.personId, async () => {
    const without = (await mustBe<PayRunView>(200, calculate(finance, following))).body
    aMinuteLater()
    await mustBe(200, approve(manager, without))
  })

  const started = await startRun(company, '2026-12')
  const december = (await mustBe<PayRunView>(200, calculate(finance, started))).body
  const at = `/v1/pay-runs/${december.id}/approvers` as const
  const { people } = (await mustBe<PayApprovers>(200, finance.get(at))).body
  const bar = people.find(({ personId }) => personId === owner.personId)?.barredBy
  expect(bar).toBe('employment')
})

test('nor whoever took away an employment of somebody whom the months since left out', async () => {
  const lowered = [salary('2026-10-01', '50000'), salary('2026-11-01', '5000')]
  const bay = await opened('bay', ['2026-10', '2026-11'], ...lowered)
  const { company, person, following, correct } = bay
  const { owner, finance, manager } = company
  await correct('2026-11-01', null)
  await leavingOut(person.personId, async () => {
    const without = (await mustBe<PayRunView>(200, calculate(finance, following))).body
    aMinuteLater()
    await mustBe(200, approve(manager, without))
  })

  const started = await startRun(company, '2026-12')
  const december = (await mustBe<PayRunView>(200, calculate(finance, started))).body
  const at = `/v1/pay-runs/${december.id}/approvers` as const
  const { people } = (await mustBe<PayApprovers>(200, finance.get(at))).body
  const barOf = (of: Person) => people.find(({ personId }) => personId === of.personId)?.barredBy
  expect([barOf(owner), barOf(manager)]).toEqual(['employment', null])
  // By then December is over; whoever may approve it is named.
  vi.setSystemTime(Date.parse('2027-01-01T02:00:00Z'))
  const refused = await approve(await signIn(owner), december)
  expect([refused.status, refused.body.detail]).toEqual([
    403,
    expect.stringMatching(/更正或删除的任职.*可由.*manager.*批准/),
  ])
})
