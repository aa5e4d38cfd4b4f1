import { env } from 'cloudflare:test'
import type {
  EmploymentHistory,
  NoticePage,
  PayRunView,
  PersonalContractView,
  ProblemView,
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
import { sweepNews } from '../notices/sweep-news'
import { calculate, startRun } from '../pay/paying'

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

  test('is approved by another; pay stops from that day, and nobody reports its metres', async () => {
    expect((await act(fir.manager, 'decision', { approved: true })).body.code).toBe('not_allowed')
    expect((await act(fir.owner, 'decision', { approved: false })).body.errors?.[0]?.pointer).toBe(
      '/reason',
    )
    contract = (await mustBe(200, act(fir.owner, 'decision', { approved: true }))).body
    expect(contract).toMatchObject({ state: 'running', decided: { by: 'fir owner' } })
    expect((await employments())[0]).toEqual(['2026-10-16', 'contractor', null])
    const report = (month: string) =>
      fir.manager.post<ProblemView>('/v1/quantities', {
        ...{ projectId: fir.project.id, personId: fir.welder.personId },
        ...{ month, lines: OCTOBER_LINES },
      })
    expect((await report('2026-11')).body.detail).toContain('2026-10-16')
    // What was done before it in the month that it began in is.
    expect((await report('2026-10')).status).toBe(201)
    await sweepNews(env)
    const { items } = (await fir.welder.get<NoticePage>('/v1/notices')).body
    expect(items.map(({ kind }) => kind)).toContain('contract_decided')
  })

  test('the month that it begins in pays the days before it', async () => {
    await decideAll(fir.owner, 'pay', {
      'pay.guarantee_reading': 'before_rewards',
      'pay.guarantee_covers_probation': false,
      'pay.proration_basis': 'calendar_days',
    })
    const run = await mustBe<PayRunView>(
      200,
      calculate(fir.finance, await startRun(fir, '2026-10')),
    )
    expect(run.body.blocking).toEqual([])
    const { body } = await fir.finance.get<{ items: { personId: string; id: string }[] }>(
      `/v1/pay-slips?runId=${run.body.id}`,
    )
    const id = body.items.find(({ personId }) => personId === fir.welder.personId)?.id
    const slip = await fir.finance.get<{ lines: { code: string; amount: { amount: string } }[] }>(
      `/v1/pay-slips/${id}`,
    )
    // 1700.00 × 15 / 31 = 822.58.
    expect(slip.body.lines.find(({ code }) => code === 'base')?.amount.amount).toBe('822.58')
  })

  test('ends by another’s word, not ahead nor before it began, and pay goes on at that level', async () => {
    const end = (by: Person, lastDay: string) => act(by, 'end', { lastDay, reason: 'Handed over' })
    for (const day of ['2026-10-15', '2099-01-01'])
      expect((await end(fir.manager, day)).body.errors?.[0]?.pointer).toBe('/lastDay')
    const ended = await mustBe(200, end(fir.manager, '2026-11-14'))
    expect(ended.body).toMatchObject({ state: 'ended', lastDay: '2026-11-14', mayEnd: false })
    expect((await employments()).slice(0, 2)).toEqual([
      ['2026-11-15', 'confirmed', 3],
      ['2026-10-16', 'contractor', null],
    ])
  })
})
