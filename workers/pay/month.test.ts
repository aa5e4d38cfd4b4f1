import type { AuditEntry, EmploymentView, PayRunView, ProblemView } from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { mustBe } from '../journeys/front-door'
import { neighbourOf } from '../journeys/neighbours'
import { type PayingCompany, payingCompany } from '../journeys/paying-company'
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
      calculatedById: acme.finance.personId,
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
    const rival = await neighbourOf(acme, () => payingCompany('rival'))
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

  test('is nobody’s to raise or lower for themselves', async () => {
    for (const person of [acme.owner, acme.finance]) {
      const wish = { month: '2026-12', kind: 'reward', amount: '1', reason: 'Mine' }
      const own = await person.post<ProblemView>('/v1/pay-lines', {
        ...wish,
        personId: person.personId,
      })
      expect([own.status, own.body.code]).toEqual([403, 'not_allowed'])
    }
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

test('office staff are paid what was agreed with them, without a level or piece-rates', async () => {
  const { owner, manager, finance } = acme
  const path = `/v1/people/${manager.personId}/employments` as const
  const wish = { from: '2026-11-01', status: 'confirmed', monthly: '6000.50' }
  const { body } = await mustBe<EmploymentView>(201, owner.post(path, wish))
  expect([body.level, body.monthly?.amount]).toEqual([null, '6000.50'])
  const run = (await mustBe<PayRunView>(200, calculate(finance, await startRun(acme, '2026-11'))))
    .body
  expect(run.blocking).toEqual([])
  const slip = await slipOf(finance, run, manager.personId)
  expect(amounts(slip)).toEqual([
    ['base', '6000.50'],
    ['top_up', '0.00'],
  ])
  expect(slip.employment).toEqual({ status: 'salaried', level: null, lastDay: null })
  // No clause says how much: the trace names the fact, which is the employment on record.
  const [base] = slip.lines
  expect([base?.explanation.trace.fact, base?.explanation.trace.clauses]).toEqual([
    '/monthlyFen',
    undefined,
  ])
})

test('a month has one run', async () => {
  const again = await acme.finance.post<ProblemView>('/v1/pay-runs', { month: '2026-10' })
  expect([again.status, again.body.code]).toEqual([409, 'already_exists'])
})
