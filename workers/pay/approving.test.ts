import type {
  PayApprovers,
  PayRunView,
  ProblemView,
  RuleSetSummary,
  RuleSetView,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { mustBe } from '../journeys/front-door'
import { decideAll, OCTOBER_LINES, type PayingCompany, verified } from '../journeys/paying-company'
import { publishAccepted, withoutApproval } from '../rulebook/asking-under-test'
import {
  amounts,
  approve,
  calculate,
  decidedCompany,
  flat,
  slipOf,
  slipsOf,
  startRun,
} from './paying'
import { stoppageClaims } from './stoppages-under-test'

describe('approving', () => {
  let yew: PayingCompany
  let run: PayRunView
  let november: PayRunView
  beforeAll(async () => {
    yew = await decidedCompany('yew')
    run = (await calculate(yew.finance, await startRun(yew, '2026-10'))).body
  })

  test('takes four eyes: whoever calculated cannot approve', async () => {
    run = (await mustBe(200, calculate(yew.owner, run))).body
    const own = await approve(yew.owner, run)
    expect([own.status, own.body.code]).toEqual([403, 'not_allowed'])
    expect((await approve(yew.finance, run)).status).toBe(403)
  })

  test('is refused when something was recorded since the calculation', async () => {
    await mustBe(
      201,
      yew.finance.post('/v1/pay-lines', {
        personId: yew.welder.personId,
        month: '2026-10',
        kind: 'reward',
        amount: '200',
        reason: '优秀员工',
      }),
    )
    const factsChanged = async () =>
      (await yew.finance.get<PayRunView>(`/v1/pay-runs/${run.id}`)).body.factsChanged
    expect(await factsChanged()).toBe(true)
    const late = await approve(yew.manager, run)
    expect([late.status, late.body.code]).toEqual([409, 'wrong_state'])
    run = (await mustBe(200, calculate(yew.finance, run))).body
    expect(await factsChanged()).toBe(false)
    // 4618.60 and the reward of 200.00.
    expect(run.total?.amount).toBe('4818.60')
  })

  test('takes four eyes: whoever recorded a reward of the month cannot approve', async () => {
    const line = { personId: yew.newcomer.personId, month: '2026-10', kind: 'reward' }
    const reward = { ...line, amount: '1', reason: '出勤' }
    await mustBe(201, yew.owner.post('/v1/pay-lines', reward))
    run = (await mustBe(200, calculate(yew.finance, run))).body
    const own = await approve(yew.owner, run)
    expect([own.status, own.body.code]).toEqual([403, 'not_allowed'])
    expect(own.body.detail).toContain('奖罚，您不能批准。可由manager批准。')
  })

  test('is told before: who may, from which day, and what keeps the others who hold the right', async () => {
    const told = async () =>
      (await mustBe<PayApprovers>(200, yew.finance.get(`/v1/pay-runs/${run.id}/approvers`))).body
    expect(await told()).toEqual({
      fromDay: '2026-10-31',
      people: [
        { personId: yew.manager.personId, personName: 'manager', barredBy: null },
        { personId: yew.owner.personId, personName: expect.any(String), barredBy: 'line' },
      ],
      wayOut: null,
    })
    run = (await mustBe(200, calculate(yew.owner, run))).body
    const [, owner] = (await told()).people
    expect(owner?.barredBy).toBe('calculated')
    run = (await mustBe(200, calculate(yew.finance, run))).body
  })

  const ownersBar = async ({ id }: PayRunView) => {
    const told = yew.finance.get<PayApprovers>(`/v1/pay-runs/${id}/approvers`)
    const { people } = (await mustBe<PayApprovers>(200, told)).body
    return people.find(({ personId }) => personId === yew.owner.personId)?.barredBy
  }

  test('is for nobody who wrote down an employment of before the month that no month was paid by', async () => {
    november = await startRun(yew, '2026-11')
    expect(await ownersBar(november)).toBe('employment')
  })

  test('is refused on an old reading of the run, and without one', async () => {
    const stale = await approve(yew.manager, { ...run, version: run.version - 1 })
    expect([stale.status, stale.body.currentVersion]).toEqual([412, run.version])
    expect((await yew.manager.post(`/v1/pay-runs/${run.id}/approval`)).status).toBe(428)
  })

  test('happens once, however many ask at the same time; from then on people see their own slip', async () => {
    expect(await slipsOf(yew.welder, run)).toEqual([])
    expect((await slipsOf(yew.manager, run)).length).toBe(2)
    const tries = await Promise.all(Array.from({ length: 5 }, () => approve(yew.manager, run)))
    const statuses = tries.map(({ status }) => status).sort()
    expect(statuses[0]).toBe(200)
    expect(statuses.slice(1).every((status) => status === 412 || status === 409)).toBe(true)
    run = (await mustBe<PayRunView>(200, yew.manager.get(`/v1/pay-runs/${run.id}`))).body
    expect(run).toMatchObject({ state: 'approved', approvedBy: 'manager' })
    const own = await slipsOf(yew.welder, run)
    expect(own.map(({ personId }) => personId)).toEqual([yew.welder.personId])
    const other = (await slipsOf(yew.finance, run)).find(
      ({ personId }) => personId === yew.newcomer.personId,
    )
    expect((await yew.welder.get(`/v1/pay-slips/${other?.id}`)).status).toBe(404)
  })

  test('locks the run: nothing calculates, approves or adds to that month again', async () => {
    // What October paid by, somebody else has approved.
    expect(await ownersBar(november)).toBe(null)
    const before = await slipOf(yew.finance, run, yew.welder.personId)
    const line = {
      personId: yew.welder.personId,
      month: '2026-10',
      kind: 'penalty',
      amount: '50',
      reason: 'late',
    }
    const employ = (from: string) =>
      yew.owner.post<ProblemView>(`/v1/people/${yew.welder.personId}/employments`, {
        from,
        status: 'confirmed',
        level: 2,
      })
    const answers = await Promise.all([
      employ('2026-10-31'),
      employ('2026-03-01'),
      calculate(yew.finance, run),
      approve(yew.manager, run),
      yew.finance.post('/v1/pay-lines', line),
      yew.welder.post('/v1/quantities', {
        projectId: yew.project.id,
        personId: yew.welder.personId,
        month: '2026-10',
        lines: OCTOBER_LINES,
      }),
    ])
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(409))
    for (const { body } of answers.slice(4))
      expect((body as ProblemView).detail).toContain('2026 年 10 月的工资已批准')
    await decideAll(yew.owner, 'pay', { 'pay.guarantee_reading': 'excluding_field' })
    expect(await slipOf(yew.finance, run, yew.welder.personId)).toEqual(before)
  })

  test('the next month counts on what was counted before: 60 % of all, less 618.60', async () => {
    await verified(yew, { month: '2026-11' })
    november = (await mustBe(200, calculate(yew.finance, november))).body
    const slip = await slipOf(yew.finance, november, yew.welder.personId)
    // 2062.00 earned in all; 60 % is 1237.20; less 618.60 counted in October.
    expect(amounts(slip).find(([code]) => code === 'commission')).toEqual(['commission', '618.60'])
    const steps = flat(slip.explanation.trace)
    expect(
      steps.some(({ fact, value }) => fact === '/previousEarnedFen' && value === 1031_00),
    ).toBe(true)
  })

  stoppageClaims(
    () => yew,
    () => november,
  )

  test('a raise valid from November moves November, and no month before it', async () => {
    const read = yew.finance.get<PayRunView>(`/v1/pay-runs/${november.id}`)
    november = (await mustBe(200, read)).body
    await withoutApproval(yew, yew.finance)
    const { body } = await yew.owner.get<{ items: RuleSetSummary[] }>('/v1/rule-sets')
    const id = body.items.find(({ kind }) => kind === 'pay')?.id
    const { body: set } = await yew.owner.get<RuleSetView>(`/v1/rule-sets/${id}`)
    const rules = set.rules as { levels: { level: number; baseFen: number }[] }
    const raised = rules.levels.map((each) =>
      each.level === 3 ? { ...each, baseFen: 1800_00 } : each,
    )
    await publishAccepted(yew, set, {
      rules: { ...rules, levels: raised },
      note: 'A raise',
      validFrom: '2026-10-31T16:00:00.000Z',
      retroactiveReason: 'Agreed in October',
    })
    // Calculated before the raise, which decides it: it says so until it is calculated again.
    const rulesChanged = async () =>
      (await yew.finance.get<PayRunView>(`/v1/pay-runs/${november.id}`)).body.rulesChanged
    expect([november.rulesChanged, await rulesChanged()]).toEqual([false, true])
    const baseIn = async (started: PayRunView) => {
      await mustBe(200, calculate(yew.finance, started))
      const slip = await slipOf(yew.finance, started, yew.welder.personId)
      return slip.lines.find(({ code }) => code === 'base')
    }
    expect((await baseIn(await startRun(yew, '2026-09')))?.amount.amount).toBe('1700.00')
    const raisedBase = await baseIn(november)
    expect(raisedBase?.amount.amount).toBe('1800.00')
    expect(raisedBase?.explanation.rules[0]?.version).toBe(set.summary.version + 1)
    expect(await rulesChanged()).toBe(false)
  })

  test('tells the outside that a month was approved, and no amount', async () => {
    const { body } = await yew.owner.get<{ items: { type: string; body: string }[] }>('/v1/events')
    const told = JSON.stringify(body)
    expect(told).toContain('pay_run.approved')
    expect(told).not.toContain('281860')
    expect(told).not.toContain('4818.60')
  })

  test('is for nobody who wrote down an employment of a paid month while it is being corrected', async () => {
    const { personId } = yew.welder
    const apart = { reason: '提前发', personIds: [personId] }
    const started = yew.finance.post<PayRunView>('/v1/pay-runs', { month: '2026-11', apart })
    const theirs = (await mustBe<PayRunView>(201, started)).body
    expect(await ownersBar(theirs)).toBe('stoppage')
    const correction = { reason: '漏记', paidWith: 'next' }
    await mustBe(201, yew.finance.post(`/v1/pay-runs/${run.id}/corrections`, correction))
    const salary = { from: '2026-10-31', status: 'confirmed', monthly: '50000', ground: '合同' }
    await mustBe(201, yew.owner.post(`/v1/people/${personId}/employments`, salary))
    expect(await ownersBar(theirs)).toBe('employment')
  })
})
