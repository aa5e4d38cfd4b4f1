import { env } from 'cloudflare:test'
import type {
  ContractStatementView,
  EmploymentHistory,
  NoticePage,
  PayRunView,
  PersonalContractView,
  ProblemView,
  SettlementView,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { mustBe, type Person } from '../journeys/front-door'
import { CONTRACT_WISH, decideContracting } from '../journeys/known-contract'
import { neighbourOf } from '../journeys/neighbours'
import {
  decideAll,
  OCTOBER_LINES,
  type PayingCompany,
  payingCompany,
} from '../journeys/paying-company'
import { clausesIn } from '../journeys/story'
import { sweepNews } from '../notices/sweep-news'
import { amounts, approve, calculate, slipOf, startRun } from '../pay/paying'
import { stationClaims } from '../travel/stations-under-test'
import { assigningClaims } from './assigning-under-test'
import { isMissing, missing } from './missing-under-test'
import { refusalClaims } from './refusing-under-test'

/** A welder of level 3 takes on a kilometre of pipe in the middle of October. */
describe('a personal contract', () => {
  let fir: PayingCompany
  let rival: PayingCompany
  let contract: PersonalContractView

  type Answer = PersonalContractView & ProblemView
  const propose = (by: Person, wish: object = {}) =>
    by.post<Answer>('/v1/personal-contracts', {
      ...{ ...CONTRACT_WISH, personId: fir.welder.personId, projectId: fir.project.id },
      ...{ startOn: '2026-10-16', deadline: '2026-12-31', ...wish },
    })
  const act = (by: Person, what: 'decision' | 'end', wish: object, { id, version } = contract) =>
    by.post<Answer>(`/v1/personal-contracts/${id}/${what}`, wish, { version })
  const employments = async () =>
    (
      await mustBe<EmploymentHistory>(
        200,
        fir.owner.get(`/v1/people/${fir.welder.personId}/employments`),
      )
    ).body.items.map(({ from, status, level }) => [from, status, level])

  beforeAll(async () => {
    fir = await payingCompany('fir')
    rival = await neighbourOf(fir, () => payingCompany('rival'))
  })

  test('waits for what the text leaves open: the printed example contradicts its formula', async () => {
    const open = await propose(fir.manager)
    expect([open.status, open.body.refusal?.question]).toEqual([422, 'contracting.price_factor'])
    await decideContracting(fir.owner)
  })

  test('is an employee’s with a level, proposed by somebody else, on a project at work', async () => {
    const { newcomer, manager } = fir
    const onProbation = await propose(manager, { personId: newcomer.personId })
    expect(onProbation.body.code).toBe('wrong_state')
    expect((await propose(manager, { personId: manager.personId })).body.code).toBe('not_allowed')
    expect((await propose(manager, { personId: rival.welder.personId })).status).toBe(404)
    expect((await propose(manager, { projectId: rival.project.id })).status).toBe(404)
    const early = await propose(manager, { deadline: '2026-10-15' })
    expect(early.body.errors?.[0]?.pointer).toBe('/deadline')
  })

  test('comes to the price of the rules, to the clause, and there is one of a person at a time', async () => {
    const made = await propose(fir.manager)
    contract = made.body
    // 556.34 × 0.35 × 0.05 × 1.2 = 11.68 a metre; 1000 m are 11680.00.
    expect(made.body).toMatchObject({
      state: 'proposed',
      unit: { amount: '11.68' },
      total: { amount: '11680.00' },
      payStopsOn: '2026-10-16',
      level: 3,
    })
    expect(JSON.stringify(made.body.explanation.trace)).toContain('R19.16.3')
    expect((await propose(fir.manager)).body.code).toBe('already_exists')
    const path = `/v1/personal-contracts/${contract.id}` as const
    expect((await fir.welder.get<Answer>(path)).body.mayDecide).toBe(false)
    for (const other of [fir.newcomer, rival.owner])
      expect((await other.get(path)).status).toBe(404)
  })

  type Part = ContractStatementView & ProblemView
  const report = (by: Person, wish: object) =>
    by.post<Part>(`/v1/personal-contracts/${contract.id}/statements`, wish)
  const verify = (by: Person, { id, version }: ContractStatementView) =>
    by.post<Part>(`/v1/contract-statements/${id}/verification`, undefined, { version })

  const told = async (by: Person) => {
    await sweepNews(env)
    return (await by.get<NoticePage>('/v1/notices')).body.items.map(({ kind }) => kind)
  }

  test('is approved by another; pay stops from that day, and nobody reports its metres', async () => {
    const early = await report(fir.welder, { month: '2026-10', metres: '1' })
    expect([early.status, early.body.code]).toEqual([409, 'wrong_state'])
    expect((await act(fir.manager, 'decision', { approved: true })).body.code).toBe('not_allowed')
    const unsaid = await act(fir.owner, 'decision', { approved: false })
    expect(unsaid.body.errors?.[0]?.pointer).toBe('/reason')
    expect(await missing(fir.manager, '2026-10')).toEqual([])
    contract = (await mustBe(200, act(fir.owner, 'decision', { approved: true }))).body
    expect(contract).toMatchObject({ state: 'running', decided: { by: 'fir owner' } })
    await isMissing(fir, rival.owner, contract.id)
    expect((await employments())[0]).toEqual(['2026-10-16', 'contractor', null])
    const byMetre = (month: string) =>
      fir.manager.post<ProblemView>('/v1/quantities', {
        ...{ projectId: fir.project.id, personId: fir.welder.personId },
        ...{ month, lines: OCTOBER_LINES },
      })
    expect((await byMetre('2026-11')).body.detail).toContain('2026-10-16')
    // What was done before it in the month that it began in is.
    expect((await byMetre('2026-10')).status).toBe(201)
    expect(await told(fir.welder)).toContain('contract_decided')
  })

  test('what was done of it is reported up to its length, and verified by somebody else', async () => {
    const { welder, manager, newcomer } = fir
    expect((await report(newcomer, { month: '2026-10', metres: '1' })).status).toBe(404)
    for (const [month, metres, pointer] of [
      ['2026-09', '1', '/month'],
      ['2099-01', '1', '/month'],
      ['2026-10', '1000.001', '/metres'],
    ]) {
      const refused = await report(welder, { month, metres })
      expect(refused.body.errors?.[0]?.pointer).toBe(pointer)
    }
    const october = (await report(welder, { month: '2026-10', metres: '400' })).body
    const whole = (await report(manager, { month: '2026-11', metres: '1000' })).body
    expect(october).toMatchObject({ state: 'reported', earned: null, mayVerify: false })
    // Nobody reads this before the 29th of November 2026.
    expect(october).toMatchObject({ dueOn: '2026-11-03', late: true })
    expect(await told(manager)).toContain('contract_part_waits')
    expect((await verify(welder, october)).status).toBe(403)
    expect((await verify(rival.owner, october)).status).toBe(404)
    // 11680.00 × 400 ÷ 1000.
    const done = await mustBe<Part>(200, verify(manager, october))
    expect(done.body).toMatchObject({ state: 'verified', earned: { amount: '4672.00' } })
    expect(JSON.stringify(done.body.explanation)).toContain('R19.16.3')
    expect(await told(welder)).toContain('contract_part_verified')
    // Each was within the contract when it was reported; together they are not.
    const beyond = await verify(fir.owner, whole)
    expect([beyond.status, beyond.body.code]).toEqual([409, 'wrong_state'])
    const own = (await report(manager, { month: '2026-11', metres: '500' })).body
    const other = (await report(welder, { month: '2026-11', metres: '500' })).body
    expect((await verify(manager, own)).status).toBe(403)
    // 900 m are within it, 1400 m are not: of two at once one is verified.
    const both = await Promise.all([verify(fir.owner, own), verify(manager, other)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(both.find(({ status }) => status === 200)?.body.earned?.amount).toBe('5840.00')
    for (const month of ['2026-10', '2026-11']) expect(await missing(manager, month)).toEqual([])
    expect(await missing(manager, '2026-12')).toHaveLength(1)
    const path = `/v1/personal-contracts/${contract.id}/statements` as const
    expect((await newcomer.get(path)).status).toBe(404)
    const { items } = (await welder.get<{ items: ContractStatementView[] }>(path)).body
    expect(items.map(({ month }) => month)).toEqual([
      ...['2026-11', '2026-11', '2026-11'],
      '2026-10',
    ])
  })

  test('the month that it begins in pays the days before it, and what was done of it', async () => {
    await decideAll(fir.owner, 'pay', {
      'pay.guarantee_reading': 'before_rewards',
      'pay.guarantee_covers_probation': false,
      'pay.proration_basis': 'calendar_days',
    })
    const started = await startRun(fir, '2026-10')
    const run = await mustBe<PayRunView>(200, calculate(fir.finance, started))
    expect(run.body.blocking).toEqual([])
    const slip = await slipOf(fir.finance, run.body, fir.welder.personId)
    // 1700.00 × 15 / 31 = 822.58; the guarantee takes no account of the contract.
    expect(amounts(slip)).toEqual(
      expect.arrayContaining([
        ['base', '822.58'],
        ['contract', '4672.00'],
      ]),
    )
    const line = slip.lines.find(({ code }) => code === 'contract')
    expect(clausesIn(line?.explanation.trace)).toContain('R19.16.3')
    await mustBe(200, approve(fir.manager, run.body))
    const late = await report(fir.welder, { month: '2026-10', metres: '1' })
    expect(late.body.code).toBe('wrong_state')
    const { items } = (
      await fir.welder.get<{ items: SettlementView[] }>(
        `/v1/projects/${fir.project.id}/settlements/${fir.welder.personId}`,
      )
    ).body
    expect(items.map(({ earned, paid, held, contract: by }) => [earned, paid, held, by])).toEqual([
      ['4672.00', '4672.00', '0.00', '4672.00'].map((amount) => ({ amount, currency: 'CNY' })),
    ])
  })

  test('a whole month on it pays what was done of it, and no wages', async () => {
    const started = await startRun(fir, '2026-11')
    const run = await mustBe<PayRunView>(200, calculate(fir.finance, started))
    const slip = await slipOf(fir.finance, run.body, fir.welder.personId)
    expect([slip.employment, ...amounts(slip)]).toEqual([
      { status: 'contracted', level: null, lastDay: null },
      ['contract', '5840.00'],
    ])
  })

  describe('somebody at a regional office', () =>
    stationClaims(
      () => fir,
      () => rival,
    ))

  test('ends by another’s word, not ahead nor before it began, and pay goes on at that level', async () => {
    const end = (by: Person, lastDay: string) => act(by, 'end', { lastDay, reason: 'Handed over' })
    for (const day of ['2026-10-15', '2099-01-01'])
      expect((await end(fir.manager, day)).body.errors?.[0]?.pointer).toBe('/lastDay')
    const ended = await mustBe(200, end(fir.manager, '2026-11-14'))
    expect(ended.body).toMatchObject({ state: 'ended', lastDay: '2026-11-14', mayEnd: false })
    expect(await missing(fir.manager, '2026-12')).toEqual([])
    expect((await employments()).slice(0, 2)).toEqual([
      ['2026-11-15', 'confirmed', 3],
      ['2026-10-16', 'contractor', null],
    ])
  })

  test('is no business of whoever proposed it what was done of it', async () => {
    const lead = await fir.as('lead')
    const days = { startOn: '2026-11-20', deadline: '2026-12-31' }
    contract = (await mustBe(201, propose(lead, days))).body
    contract = (await mustBe(200, act(fir.owner, 'decision', { approved: true }))).body
    expect((await report(lead, { month: '2026-11', metres: '1' })).status).toBe(403)
    expect(await missing(lead, '2026-12')).toHaveLength(1)
    const whole = await report(fir.welder, { month: '2026-11', metres: '1000' })
    await mustBe(200, verify(fir.owner, whole.body))
    expect(await missing(lead, '2026-12')).toEqual([])
  })

  describe('of a manager', () => refusalClaims(() => fir))

  describe('work that is given out', () =>
    assigningClaims(
      () => fir,
      () => rival,
    ))
})
