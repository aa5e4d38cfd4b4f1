import { env } from 'cloudflare:workers'
import type {
  NoticePage,
  PayApprovers,
  PayRunView,
  ProblemView,
  StoppageMonth,
  StoppageView,
} from '@bylaw/contract'
import { expect, test } from 'vitest'
import { bringIn, mustBe, type Person } from '../journeys/front-door'
import { decideAll, employ, type PayingCompany } from '../journeys/paying-company'
import { ask, clausesIn, type List } from '../journeys/story'
import { sweepNews } from '../notices/sweep-news'
import { publishAccepted, ruleSetOf, withoutApproval } from '../rulebook/asking-under-test'
import { amounts, calculate, slipOf } from './paying'

/**
 * What is claimed of announced shutdowns in a company whose October was paid and whose November is being
 * paid: 1,700 + 500 + 618.60 are compared with the guarantee.
 */
export function stoppageClaims(company: () => PayingCompany, run: () => PayRunView): void {
  type Answer = StoppageView & ProblemView
  const everybody = { kind: 'company' }
  const add = (by: Person, wish: object = {}) =>
    by.post<Answer>('/v1/stoppages', {
      ...{ part: everybody, from: '2026-11-01', to: '2026-12-15', cause: '缺料' },
      ...wish,
    })
  const withdraw = (by: Person, { id, version }: StoppageView) =>
    by.post<Answer>(`/v1/stoppages/${id}/withdrawal`, { reason: '已复工' }, { version })
  const november = async () => {
    const at = `/v1/pay-runs/${run().id}` as const
    const read = await mustBe<PayRunView>(200, company().finance.get(at))
    return (await mustBe<PayRunView>(200, calculate(company().finance, read.body))).body
  }
  const toppedUp = async () => {
    const { finance, welder } = company()
    const slip = await slipOf(finance, await november(), welder.personId)
    return amounts(slip).find(([code]) => code === 'top_up')?.[1]
  }
  let stoppage: StoppageView

  test('a shutdown is recorded for everybody or for people by name, never for oneself alone', async () => {
    const { manager, welder, owner } = company()
    const people = (...personIds: string[]) => ({ part: { kind: 'people', personIds } })
    expect((await add(welder)).status).toBe(403)
    expect((await add(manager, people(manager.personId))).status).toBe(403)
    const wrong = await add(owner, people(welder.personId, 'per_nobody'))
    expect(wrong.body.errors?.[0]?.pointer).toBe('/part/personIds/1')
    // Nothing is paid to an auditor: it would be for oneself alone all the same.
    const auditor = await company().as('auditor')
    const alone = await add(manager, people(manager.personId, auditor.personId))
    expect(alone.body.errors?.[0]?.pointer).toBe('/part/personIds/1')
    expect((await add(owner, { to: '2026-10-31' })).body.errors?.[0]?.pointer).toBe('/to')
    stoppage = (await mustBe(201, add(manager))).body
    const { items } = await ask<StoppageMonth>(owner, '/v1/stoppages?month=2026-12')
    expect(items.map(({ cause, by, people: whom }) => [cause, by, whom])).toEqual([
      ['缺料', 'manager', null],
    ])
  })

  test('one for somebody alone is not theirs to take back either', async () => {
    const { owner, manager } = company()
    const september = { from: '2026-09-01', to: '2026-09-02' }
    const part = { kind: 'people', personIds: [manager.personId] }
    const { body } = await mustBe<StoppageView>(201, add(owner, { ...september, part }))
    const { items } = await ask<StoppageMonth>(manager, '/v1/stoppages?month=2026-09')
    expect([body.mayWithdraw, items[0]?.mayWithdraw]).toEqual([true, false])
    expect((await withdraw(manager, body)).status).toBe(403)
    await mustBe(200, withdraw(owner, body))
  })

  test('its month says that it was calculated without it, and waits for the company’s minimum', async () => {
    const { owner, finance, welder } = company()
    const read = await ask<PayRunView>(finance, `/v1/pay-runs/${run().id}`)
    expect(read.factsChanged).toBe(true)
    const { blocking } = await november()
    expect(blocking.map(({ personId, refusal }) => [personId, refusal.question])).toEqual([
      [welder.personId, 'pay.company_minimum'],
    ])
    await withoutApproval({ owner }, finance)
    const set = await ruleSetOf(company(), 'pay')
    const rules = set.rules as { furlough: object }
    await publishAccepted(company(), set, {
      rules: { ...rules, furlough: { ...rules.furlough, companyMinimumFen: 3000_00 } },
      note: 'The company’s minimum wage',
      validFrom: '2026-10-31T16:00:00.000Z',
      retroactiveReason: 'Decided in October',
    })
  })

  test('its slip is filled up to the company’s minimum, by the clause and for the cause', async () => {
    const { finance, welder } = company()
    // 3,000.00 − 2,818.60
    expect(await toppedUp()).toBe('181.40')
    const slip = await slipOf(finance, await november(), welder.personId)
    const line = slip.lines.find(({ code }) => code === 'top_up')
    expect(clausesIn(line?.explanation.trace)).toContain('R19.13.2')
    expect(JSON.stringify(line)).toContain('缺料')
  })

  const managersBar = async (runId: string) => {
    const at = `/v1/pay-runs/${runId}/approvers` as const
    const { people } = await ask<PayApprovers>(company().finance, at)
    return people.find(({ personName }) => personName === 'manager')?.barredBy
  }

  test('whoever recorded it does not approve the month', async () => {
    expect(await managersBar(run().id)).toBe('stoppage')
  })

  test('taken back, it stays on record and changes no pay; half a month asks which guarantee holds', async () => {
    const { owner, manager } = company()
    stoppage = (await mustBe(200, withdraw(owner, stoppage))).body
    expect((await withdraw(owner, stoppage)).body.code).toBe('wrong_state')
    expect(await toppedUp()).toBe('0.00')
    stoppage = (await mustBe(201, add(manager, { from: '2026-11-16', to: '2026-12-31' }))).body
    expect((await november()).blocking.map(({ refusal }) => refusal.question)).toEqual([
      'pay.furlough_across_months',
    ])
    await decideAll(owner, 'pay', { 'pay.furlough_across_months': 'by_majority' })
    // 15 of 30 days are not the most of them.
    expect(await toppedUp()).toBe('0.00')
    await mustBe(200, withdraw(owner, stoppage))
  })

  test('one that reaches into a paid month is told to those who prepare pay', async () => {
    const { finance, owner } = company()
    const monthsTold = async () => {
      await sweepNews(env)
      const { items } = (await finance.get<NoticePage>('/v1/notices')).body
      return items.flatMap(({ kind, aboutId }) => (kind === 'pay_correction_due' ? [aboutId] : []))
    }
    expect(await monthsTold()).toEqual([])
    const late = (await mustBe(201, add(owner, { from: '2026-10-01', to: '2026-10-31' }))).body
    expect(await monthsTold()).toEqual(['2026-10'])
    // The manager’s begins when this one ends: both are one, which October goes by.
    const { items } = await ask<List<PayRunView>>(finance, '/v1/pay-runs')
    const october = items.find(({ month }) => month === '2026-10')
    expect(await managersBar(october?.id ?? '')).toBe('stoppage')
    await mustBe(200, withdraw(owner, late))
    expect(await monthsTold()).toEqual(['2026-10', '2026-10'])
  })

  test('and one that changes nobody’s pay in it is not', async () => {
    const { owner, welder, newcomer, finance } = company()
    const told = async () => {
      await sweepNews(env)
      const { items } = (await finance.get<NoticePage>('/v1/notices')).body
      return items.filter(({ kind }) => kind === 'pay_correction_due').length
    }
    const before = await told()
    const alone = async ({ personId }: Person, from: string, to: string) => {
      const part = { kind: 'people', personIds: [personId] }
      return (await mustBe<StoppageView>(201, add(owner, { part, from, to }))).body
    }
    const hand = await bringIn(owner, 'hand@yew.example', 'engineer')
    await employ(owner, hand, { from: '2026-11-03', status: 'contractor' })
    // What adjoins the newcomer’s is another’s, and the hand was not there yet.
    const recorded = [
      await alone(welder, '2026-10-20', '2026-10-31'),
      await alone(newcomer, '2026-11-01', '2026-11-02'),
      await alone(hand, '2026-10-05', '2026-11-06'),
    ]
    expect(await told()).toBe(before + 1)
    for (const each of recorded) await mustBe(200, withdraw(owner, each))
  })
}
