import type {
  AuditEntry,
  PayRunView,
  PaySlipRow,
  PaySlipView,
  ProblemView,
  TraceView,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { mustBe, type Person } from '../journeys/front-door'
import {
  decideAll,
  OCTOBER_LINES,
  type PayingCompany,
  payingCompany,
  verified,
} from '../journeys/paying-company'

type RunAnswer = PayRunView & ProblemView

const startRun = async (company: PayingCompany, month: string): Promise<PayRunView> =>
  (await mustBe<PayRunView>(201, company.finance.post('/v1/pay-runs', { month }))).body
const calculate = (by: Person, run: PayRunView) =>
  by.post<RunAnswer>(`/v1/pay-runs/${run.id}/calculation`, undefined, { version: run.version })
const approve = (by: Person, run: PayRunView) =>
  by.post<RunAnswer>(`/v1/pay-runs/${run.id}/approval`, undefined, { version: run.version })
const slipsOf = async (by: Person, run: PayRunView): Promise<PaySlipRow[]> =>
  (await by.get<{ items: PaySlipRow[] }>(`/v1/pay-slips?runId=${run.id}`)).body.items
const slipOf = async (by: Person, run: PayRunView, personId: string): Promise<PaySlipView> => {
  const row = (await slipsOf(by, run)).find((each) => each.personId === personId)
  return (await mustBe<PaySlipView>(200, by.get(`/v1/pay-slips/${row?.id}`))).body
}
const amounts = (slip: PaySlipView) => slip.lines.map(({ code, amount }) => [code, amount.amount])

/** A company whose October can be paid: 618.60 of commission, and probation without guarantee. */
const decidedCompany = async (handle: string, coversProbation = false) => {
  const company = await payingCompany(handle)
  await decideAll(company.owner, 'pay', {
    'pay.guarantee_reading': 'before_rewards',
    'pay.guarantee_covers_probation': coversProbation,
  })
  await verified(company, { month: '2026-10' })
  return company
}

let acme: PayingCompany
let october: PayRunView

beforeAll(async () => {
  acme = await decidedCompany('acme')
  const run = await startRun(acme, '2026-10')
  october = (await mustBe(200, calculate(acme.finance, run))).body
})

describe('October under R19', () => {
  test('the level 3 welder: 1700.00 + 500.00 + 618.60 = 2818.60', async () => {
    const slip = await slipOf(acme.finance, october, acme.welder.personId)
    expect(amounts(slip)).toEqual([
      ['base', '1700.00'],
      ['field_allowance', '500.00'],
      ['commission', '618.60'],
      ['top_up', '0.00'],
    ])
    expect(slip.row.payable).toEqual({ amount: '2818.60', currency: 'CNY' })
    expect(slip.payableInCapitals).toBe('贰仟捌佰壹拾捌元陆角整')
    expect(slip.companyName).toBe('acme Ltd')
  })

  test('on probation: 1500.00 + 300.00 = 1800.00, or topped up to 2000.00 where the guarantee covers it', async () => {
    const slip = await slipOf(acme.finance, october, acme.newcomer.personId)
    expect(amounts(slip)).toEqual([
      ['base', '1500.00'],
      ['post_subsidy', '300.00'],
      ['commission', '0.00'],
    ])
    expect(slip.row.payable.amount).toBe('1800.00')

    const ash = await decidedCompany('ash', true)
    const run = await startRun(ash, '2026-10')
    await mustBe(200, calculate(ash.finance, run))
    const covered = await slipOf(ash.finance, run, ash.newcomer.personId)
    expect(amounts(covered).at(-1)).toEqual(['top_up', '200.00'])
    expect(covered.row.payable.amount).toBe('2000.00')
  })

  test('the total is the sum of the slips: 2818.60 + 1800.00', () => {
    expect(october).toMatchObject({
      state: 'calculated',
      slipCount: 2,
      total: { amount: '4618.60', currency: 'CNY' },
      blocking: [],
      calculatedBy: 'finance',
    })
  })

  test('commission opens down to the metres, each step with its clause', async () => {
    const slip = await slipOf(acme.finance, october, acme.welder.personId)
    const line = slip.lines.find(({ code }) => code === 'commission')
    const steps = flat(line?.explanation.trace)
    const earned = steps.find(({ value }) => value === 1031_00)
    expect(earned?.of?.map(({ value }) => value)).toEqual([410_00, 621_00])
    const clauses = steps.flatMap((step) => step.clauses ?? [])
    expect(clauses.some((clause) => clause.startsWith('R19.14'))).toBe(true)
    expect(clauses.some((clause) => clause.startsWith('R19.15'))).toBe(true)
    expect(line?.explanation.rules.map(({ kind }) => kind)).toEqual(['pay', 'piecework'])
    const base = slip.lines.find(({ code }) => code === 'base')
    expect(base?.explanation.trace.clauses?.[0]).toMatch(/^R19\.13/)
    expect(base?.explanation.rules.map(({ kind }) => kind)).toEqual(['pay'])
  })

  test('calculated again, it is the same to the last byte', async () => {
    const before = await Promise.all(
      [acme.welder, acme.newcomer].map(({ personId }) => slipOf(acme.finance, october, personId)),
    )
    october = (await mustBe(200, calculate(acme.finance, october))).body
    const after = await Promise.all(
      [acme.welder, acme.newcomer].map(({ personId }) => slipOf(acme.finance, october, personId)),
    )
    expect(JSON.stringify(after)).toBe(JSON.stringify(before))
  })
})

describe('who stands in the way of a run', () => {
  test('an undecided question, by person and with a link; the others can be looked at', async () => {
    const oak = await payingCompany('oak')
    await decideAll(oak.owner, 'pay', { 'pay.guarantee_reading': 'before_rewards' })
    const run = await startRun(oak, '2026-10')
    const { body } = await calculate(oak.finance, run)
    expect(body).toMatchObject({ state: 'draft', total: null, slipCount: 1 })
    expect(body.blocking).toEqual([
      {
        personId: oak.newcomer.personId,
        personName: 'newcomer',
        refusal: expect.objectContaining({
          code: 'undecided',
          question: 'pay.guarantee_covers_probation',
          questionId: expect.stringMatching(/^qst_/),
          ruleSetId: expect.stringMatching(/^rul_/),
        }),
      },
    ])
    const early = await approve(oak.manager, body)
    expect([early.status, early.body.code]).toEqual([409, 'wrong_state'])

    await decideAll(oak.owner, 'pay', { 'pay.guarantee_covers_probation': false })
    const { body: done } = await calculate(oak.finance, body)
    // Nobody worked on a project: 1700 + 500 = 2200, and 1800.
    expect(done).toMatchObject({ state: 'calculated', total: { amount: '4000.00' } })
  })

  test('a pipe that no row prices, and work claimed at the rate whose meaning was lost', async () => {
    const elm = await payingCompany('elm')
    await decideAll(elm.owner, 'pay', {
      'pay.guarantee_reading': 'before_rewards',
      'pay.guarantee_covers_probation': false,
    })
    const line = { medium: 'supply', metres: '10', scope: 'weld', innerWeld: false } as const
    await verified(elm, {
      month: '2026-08',
      lines: [{ ...line, diameterMm: 140, role: 'first' }],
    })
    await verified(elm, {
      month: '2026-09',
      lines: [{ ...line, diameterMm: 110, role: 'second' }],
    })
    const refusedIn = async (month: string) => {
      const { body } = await calculate(elm.finance, await startRun(elm, month))
      return body.blocking.map(({ personId, refusal }) => [personId, refusal.code])
    }
    const { personId } = elm.welder
    expect(await refusedIn('2026-08')).toEqual([[personId, 'no_rate_for_diameter']])
    expect(await refusedIn('2026-09')).toEqual([[personId, 'undecided']])
  })

  test('someone with work but no employment, and a level changed in mid-month', async () => {
    const fir = await decidedCompany('fir')
    await verified(fir, { month: '2026-11', personId: fir.manager.personId })
    await mustBe(
      201,
      fir.owner.post(`/v1/people/${fir.welder.personId}/employments`, {
        from: '2026-11-16',
        status: 'confirmed',
        level: 4,
      }),
    )
    const { body } = await calculate(fir.finance, await startRun(fir, '2026-11'))
    const reasons = new Map(body.blocking.map(({ personId, refusal }) => [personId, refusal.code]))
    expect(reasons.get(fir.manager.personId)).toBe('not_employed')
    expect(reasons.get(fir.welder.personId)).toBe('employment_changed')
  })

  test('a company without pay rules has nobody to pay by, and is told so', async () => {
    const bare = await payingCompany('bare', [])
    const { status, body } = await calculate(bare.finance, await startRun(bare, '2026-10'))
    expect([status, body.refusal?.code]).toEqual([422, 'no_rules'])
  })
})

describe('approving', () => {
  let yew: PayingCompany
  let run: PayRunView
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
    const late = await approve(yew.manager, run)
    expect([late.status, late.body.code]).toEqual([409, 'wrong_state'])
    run = (await mustBe(200, calculate(yew.finance, run))).body
    // 4618.60 and the reward of 200.00.
    expect(run.total?.amount).toBe('4818.60')
  })

  test('is refused on an old reading of the run, and without one', async () => {
    const stale = await approve(yew.manager, { ...run, version: run.version - 1 })
    expect([stale.status, stale.body.currentVersion]).toEqual([412, run.version])
    expect((await yew.manager.post(`/v1/pay-runs/${run.id}/approval`)).status).toBe(428)
  })

  test('until then a person does not see their slip; after it they see their own only', async () => {
    expect(await slipsOf(yew.welder, run)).toEqual([])
    expect((await slipsOf(yew.manager, run)).length).toBe(2)
    run = (await mustBe(200, approve(yew.manager, run))).body
    expect(run).toMatchObject({ state: 'approved', approvedBy: 'manager' })
    const own = await slipsOf(yew.welder, run)
    expect(own.map(({ personId }) => personId)).toEqual([yew.welder.personId])
    const other = (await slipsOf(yew.finance, run)).find(
      ({ personId }) => personId === yew.newcomer.personId,
    )
    expect((await yew.welder.get(`/v1/pay-slips/${other?.id}`)).status).toBe(404)
  })

  test('locks the run: nothing calculates, approves or adds to that month again', async () => {
    const before = await slipOf(yew.finance, run, yew.welder.personId)
    const line = {
      personId: yew.welder.personId,
      month: '2026-10',
      kind: 'penalty',
      amount: '50',
      reason: 'late',
    }
    const answers = await Promise.all([
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
    expect(answers.map(({ status }) => status)).toEqual([409, 409, 409, 409])
    await decideAll(yew.owner, 'pay', { 'pay.guarantee_reading': 'excluding_field' })
    expect(await slipOf(yew.finance, run, yew.welder.personId)).toEqual(before)
  })

  test('the next month counts on what was counted before: 60 % of all, less 618.60', async () => {
    await verified(yew, { month: '2026-11' })
    const november = await startRun(yew, '2026-11')
    await mustBe(200, calculate(yew.finance, november))
    const slip = await slipOf(yew.finance, november, yew.welder.personId)
    // 2062.00 earned in all; 60 % is 1237.20; less 618.60 counted in October.
    expect(amounts(slip).find(([code]) => code === 'commission')).toEqual(['commission', '618.60'])
    const steps = flat(slip.explanation.trace)
    expect(
      steps.some(({ fact, value }) => fact === '/previousEarnedFen' && value === 1031_00),
    ).toBe(true)
  })

  test('tells the outside that a month was approved, and no amount', async () => {
    const { body } = await yew.owner.get<{ items: { type: string; body: string }[] }>('/v1/events')
    const told = JSON.stringify(body)
    expect(told).toContain('pay_run.approved')
    expect(told).not.toContain('281860')
    expect(told).not.toContain('4818.60')
  })
})

describe('reading pay', () => {
  test('leaves a note in the audit, without a figure', async () => {
    const slip = await slipOf(acme.finance, october, acme.welder.personId)
    const { body } = await acme.owner.get<{ items: AuditEntry[] }>('/v1/audit?limit=200')
    const note = body.items.find(
      ({ action, subject }) => action === 'pay_slip.read' && subject === slip.row.id,
    )
    expect(note?.personId).toBe(acme.finance.personId)
    expect(JSON.stringify(body)).not.toContain('2818')
  })

  test('is not for another company, which cannot tell that it exists', async () => {
    const rival = await payingCompany('rival')
    const { id } = (await slipsOf(acme.finance, october))[0]!
    const theirs = [
      (await rival.finance.get(`/v1/pay-slips/${id}`)).status,
      (await rival.finance.get(`/v1/pay-runs/${october.id}`)).status,
      (await calculate(rival.finance, october)).status,
      (await approve(rival.manager, october)).status,
      (await slipsOf(rival.finance, october)).length,
    ]
    expect(theirs).toEqual([404, 404, 404, 404, 0])
    const line = { month: '2026-10', kind: 'reward', amount: '1', reason: 'No' }
    const foreign = await rival.finance.post('/v1/pay-lines', {
      ...line,
      personId: acme.welder.personId,
    })
    const unknown = await rival.finance.post('/v1/pay-lines', { ...line, personId: 'per_none' })
    expect([foreign.status, unknown.status]).toEqual([404, 404])
  })

  test('is not for roles without the right', async () => {
    const lead = await acme.as('lead')
    const asked = [
      await lead.get('/v1/pay-runs'),
      await lead.get(`/v1/pay-runs/${october.id}`),
      await lead.get('/v1/pay-lines'),
      await acme.manager.get('/v1/pay-lines'),
    ]
    expect(asked.map(({ status }) => status)).toEqual([403, 403, 403, 403])
  })
})

test('a month has one run', async () => {
  const again = await acme.finance.post<ProblemView>('/v1/pay-runs', { month: '2026-10' })
  expect([again.status, again.body.code]).toEqual([409, 'already_exists'])
})

const flat = (trace: TraceView | undefined): TraceView[] =>
  trace ? [trace, ...(trace.of ?? []).flatMap(flat)] : []
