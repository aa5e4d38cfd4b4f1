import type {
  LeavingView,
  PayApprovers,
  PayRunView,
  ProblemView,
  ProjectPage,
  StationView,
} from '@bylaw/contract'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { bringIn, mustBe, type Person } from '../journeys/front-door'
import { decideAll, employ, type PayingCompany } from '../journeys/paying-company'
import { withoutApproval } from '../rulebook/asking-under-test'
import { givenLeave, handsInWorkClaims } from './hands-in-work-under-test'
import { approve, calculate, decidedCompany, slipsOf, startRun, TODAY } from './paying'

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-30T02:00:00Z') })
})
afterAll(() => void vi.useRealTimers())

/** What is done after it is done later. */
const later = () => void vi.setSystemTime(Date.now() + 60_000)
const employmentsOf = ({ personId }: Person) => `/v1/people/${personId}/employments` as const
const salary = (monthly: string, from: string) => ({
  ...{ from, status: 'confirmed', monthly, ground: '合同' },
})

/** What is asked of one company, which may be another one by then. */
const of = (here: () => PayingCompany) => {
  const calculated = async (run: PayRunView): Promise<PayRunView> =>
    (await mustBe<PayRunView>(200, calculate(here().finance, run))).body
  const approved = async (by: Person, run: PayRunView): Promise<PayRunView> => {
    later()
    const { body } = await mustBe<PayRunView>(200, approve(by, run))
    later()
    return body
  }
  return {
    approved,
    calculated,
    ofMonth: async (month: string) => calculated(await startRun(here(), month)),
    async apart(month: string, person: Person): Promise<PayRunView> {
      const apart = { reason: '单独核算', personIds: [person.personId] }
      const run = here().finance.post<PayRunView>('/v1/pay-runs', { month, apart })
      return calculated((await mustBe<PayRunView>(201, run)).body)
    },
    /** What keeps the owner and the manager from approving it. */
    async bars({ id }: PayRunView) {
      const at = `/v1/pay-runs/${id}/approvers` as const
      const { people } = (await mustBe<PayApprovers>(200, here().finance.get(at))).body
      const barOf = (whose: Person) =>
        people.find(({ personId }) => personId === whose.personId)?.barredBy
      return [barOf(here().owner), barOf(here().manager)]
    },
  }
}

describe('whoever wrote an employment, or took from it, does not approve the first pay that goes by it', () => {
  let rowan: PayingCompany
  let [risen, leaver, friend, late, moved]: Person[] = []
  const { ofMonth, apart, approved, bars } = of(() => rowan)
  beforeAll(async () => {
    rowan = await decidedCompany('rowan')
    await decideAll(rowan.owner, 'pay', {
      ...{ 'pay.proration_basis': '21.75', 'pay.change_in_month': 'as_begun' },
    })
    await approved(rowan.manager, await ofMonth('2026-10'))
    const { owner } = rowan
    ;[risen, leaver, friend, late, moved] = [
      await bringIn(owner, 'risen@rowan.example', 'engineer'),
      await bringIn(owner, 'leaver@rowan.example', 'engineer'),
      await bringIn(owner, 'friend@rowan.example', 'engineer'),
      await bringIn(owner, 'late@rowan.example', 'engineer'),
      await bringIn(owner, 'moved@rowan.example', 'engineer'),
    ]
  })

  test('a correction that says what is on record already is refused, naming the place', async () => {
    const { owner } = rowan
    const hr = await rowan.as('hr')
    await employ(owner, friend as Person, salary('88888', '2027-01-02'))
    const { ground, ...instead } = salary('88888.00', '2027-01-02')
    const at = `${employmentsOf(friend as Person)}/2027-01-02/correction` as const
    const same = await hr.post<ProblemView>(at, { instead, reason: '核对' }, { version: 1 })
    expect([same.status, same.body.errors?.[0]?.pointer]).toEqual([422, '/instead'])
    expect(same.body.errors?.[0]?.message).toContain('与现有记录相同')
  })

  test('who wrote a salary stays its author, whoever corrected it since, to whichever day', async () => {
    const hr = await rowan.as('hr')
    const { ground, ...instead } = salary('88888', '2026-11-03')
    const at = `${employmentsOf(friend as Person)}/2027-01-02/correction` as const
    await mustBe(200, hr.post(at, { instead, reason: '日期' }, { version: 1 }))
    expect(await bars(await apart('2026-11', friend as Person))).toEqual(['employment', null])
  })

  test('what was to come is taken away before its month: it counts in that month, not in the one before', async () => {
    const { owner, manager } = rowan
    const hr = await rowan.as('hr')
    await employ(hr, risen as Person, salary('50000', '2026-11-01'))
    await employ(hr, risen as Person, salary('5000', '2026-12-10'))
    await employ(hr, leaver as Person, salary('5000', '2026-11-01'))
    await employ(hr, late as Person, salary('5000', '2026-11-01'))
    await employ(owner, late as Person, salary('50000', '2026-11-02'))
    await employ(hr, moved as Person, salary('5000', '2026-11-01'))
    await employ(owner, moved as Person, salary('50000', '2026-11-16'))
    const { ground, ...instead } = salary('50000', '2026-12-01')
    const december = `${employmentsOf(moved as Person)}/2026-11-16/correction` as const
    await mustBe(200, hr.post(december, { instead, reason: '日期' }, { version: 1 }))
    const { personId } = leaver as Person
    const letter = { kind: 'by_company', letter: '合同到期', lastDay: '2026-12-05' }
    const { body } = await mustBe<LeavingView>(
      201,
      hr.post('/v1/leavings', { ...letter, personId }),
    )
    const gone = `${employmentsOf(risen as Person)}/2026-12-10/correction` as const
    await mustBe(200, owner.post(gone, { instead: null, reason: '有误' }, { version: 1 }))
    const stays = `/v1/leavings/${body.id}/withdrawal` as const
    await mustBe(200, manager.post(stays, { reason: '留任' }, { version: body.version }))

    expect(await bars(await apart('2026-11', risen as Person))).toEqual([null, null])
    const november = await ofMonth('2026-11')
    expect(november.blocking).toEqual([])
    await approved(manager, november)
    expect(await bars(await apart('2026-12', risen as Person))).toEqual(['employment', null])
    expect(await bars(await apart('2026-12', leaver as Person))).toEqual([null, 'employment'])
    // That month has paid the friend by it, and somebody else has approved it.
    expect(await bars(await apart('2026-12', friend as Person))).toEqual([null, null])
    // It paid the one who came late by what they came with, and nobody has seen what was written since.
    expect(await bars(await apart('2026-12', late as Person))).toEqual(['employment', null])
    expect(await bars(await apart('2026-12', moved as Person))).toEqual(['employment', null])
  })
})

describe('nor does whoever decided what else a month pays by', () => {
  let sloe: PayingCompany
  let november: PayRunView
  let station: StationView
  const { ofMonth, calculated, apart, approved, bars } = of(() => sloe)
  beforeAll(async () => {
    sloe = await decidedCompany('sloe')
    await approved(sloe.manager, await ofMonth('2026-10'))
    november = await startRun(sloe, '2026-11')
  })

  test('completed a project whose commission it settles', async () => {
    const { manager, project, newcomer } = sloe
    const path = `/v1/projects/${project.id}` as const
    const { version } = (await mustBe<ProjectPage>(200, manager.get(path))).body.project
    await mustBe(200, manager.post(`${path}/completion`, { on: '2026-11-20' }, { version }))
    november = await calculated(november)
    expect(await bars(november)).toEqual([null, 'completion'])
    expect(await bars(await apart('2026-11', newcomer))).toEqual([null, null])
  })

  test('recorded who is stationed at a regional office', async () => {
    const { manager, welder } = sloe
    const wish = { personId: welder.personId, office: '云岭办事处', from: '2026-11-01' }
    station = (await mustBe<StationView>(201, manager.post('/v1/stations', wish))).body
    expect(await bars(november)).toEqual([null, 'station'])
  })

  handsInWorkClaims(() => ({ sloe, november, bars }))

  test('ended an employment with the first of it, so that it pays nothing', async () => {
    const { owner, newcomer } = sloe
    await employ(owner, newcomer, { from: '2026-11-01', status: 'left' })
    november = await calculated(november)
    expect(await bars(november)).toEqual(['employment', 'station'])
  })

  test('until somebody else has approved a month by it', async () => {
    const { owner } = sloe
    await withoutApproval(sloe, sloe.finance)
    await decideAll(owner, 'travel', { 'travel.regional_office_rate': 30_00 })
    november = await calculated(november)
    expect(november.blocking).toEqual([])
    const second = await bringIn(owner, 'second@sloe.example', 'manager')
    await approved(second, november)
    const wish = { reason: '更正', paidWith: 'own' }
    const at = `/v1/pay-runs/${november.id}/corrections` as const
    const correction = (await mustBe<PayRunView>(201, sloe.finance.post(at, wish))).body
    expect(await bars(await calculated(correction))).toEqual([null, null])
    const december = await ofMonth('2026-12')
    expect(await bars(december)).toEqual([null, null])
    const end = { lastDay: '2026-11-30' }
    const { id, version } = station
    const leave = await givenLeave(sloe, { from: '2026-12-07', to: '2026-12-08' })
    const stays = `/v1/leave-requests/${leave.id}/withdrawal` as const
    await mustBe(200, owner.post(stays, { reason: '不去了' }, { version: leave.version }))
    expect(await bars(december)).toEqual(['leave', null])
    await mustBe(200, owner.post(`/v1/stations/${id}/end`, end, { version }))
    expect(await bars(december)).toEqual(['station', null])
  })
})

test('whoever recorded what was given back does not approve a correction that counts it, of any month', async () => {
  const whin = await decidedCompany('whin')
  const { owner, finance, manager, newcomer } = whin
  const { ofMonth, calculated, approved, bars } = of(() => whin)
  await decideAll(owner, 'pay', { 'pay.proration_basis': '21.75' })
  const hr = await whin.as('hr')
  await employ(hr, newcomer, { from: '2026-09-01', status: 'probation' })
  const september = await approved(manager, await ofMonth('2026-09'))
  const october = await approved(manager, await ofMonth('2026-10'))
  const corrected = async ({ id }: PayRunView) => {
    const wish = { reason: '更正', paidWith: 'own' }
    const at = `/v1/pay-runs/${id}/corrections` as const
    return (await mustBe<PayRunView>(201, finance.post(at, wish))).body
  }
  const first = await corrected(october)
  await employ(hr, newcomer, { from: '2026-10-21', status: 'left' })
  const tooMuch = await approved(manager, await calculated(first))
  const slips = await slipsOf(finance, tooMuch)
  const slip = slips.find(({ personId }) => personId === newcomer.personId)
  const back = { on: TODAY, amount: '100', takenById: owner.personId }
  await mustBe(201, owner.post(`/v1/pay-slips/${slip?.id}/given-back`, back))

  for (const paid of [october, september]) {
    const again = await corrected(paid)
    const line = { personId: newcomer.personId, month: paid.month, kind: 'reward', amount: '600' }
    await mustBe(201, finance.post('/v1/pay-lines', { ...line, reason: '漏记' }))
    expect(await bars(await calculated(again))).toEqual(['given_back', null])
  }
})
