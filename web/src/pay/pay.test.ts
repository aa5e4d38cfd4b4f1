import type { EmploymentView, PayApprovers, PayRunView, PaySlipView } from '@bylaw/contract'
import { describe, expect, test } from 'vitest'
import {
  apartOf,
  employmentOn,
  firstFree,
  isCorrected,
  isForNobody,
  isMonthOpen,
  isOverdue,
  namesItsDays,
  nextStep,
  runSteps,
  slipsInOrder,
  stepStates,
} from './model'
import { dueOf } from './slip-due'

const run = (more: Partial<PayRunView>): PayRunView => ({
  id: 'run_1',
  month: '2026-10',
  state: 'draft',
  correction: null,
  apart: null,
  total: null,
  slipCount: 0,
  blocking: [],
  overProbation: [],
  toGiveBack: [],
  calendar: null,
  afterRoster: [],
  heldBack: [],
  withoutEmployment: [],
  notTakenOff: [],
  rulesChanged: false,
  factsChanged: false,
  calculatedById: null,
  calculatedBy: null,
  approvedBy: null,
  approvedAt: null,
  paidOn: null,
  paidBy: null,
  payment: [],
  version: 1,
  ...more,
})
const both = { id: 'per_sun', prepares: true }
const LAST_DAY = '2026-10-31'
const approvedBy = (
  ...people: [id: string, barredBy: PayApprovers['people'][0]['barredBy']][]
) => ({
  fromDay: LAST_DAY,
  people: people.map(([personId, barredBy]) => ({ personId, personName: '孙丽华', barredBy })),
  wayOut: null,
})
const free = approvedBy(['per_sun', null])

const calculatedBy = (id: string, name: string) => ({
  slipCount: 2,
  calculatedById: id,
  calculatedBy: name,
})

describe('a run with nobody in it', () => {
  const empty = run({ state: 'calculated', total: { amount: '0.00', currency: 'CNY' } })

  test('is told apart from pay of zero, and is not offered for approval', () => {
    expect(isForNobody(empty)).toBe(true)
    expect(nextStep(empty, both, free, LAST_DAY)).toEqual({ calculate: true, approve: false })
  })

  test('has nobody: neither slips nor people who cannot be worked out yet', () => {
    expect(isForNobody({ ...empty, slipCount: 1 })).toBe(false)
    expect(isForNobody(run({}))).toBe(false)
  })
})

test('a month is corrected since by what was approved of it, and by nothing else', () => {
  const correction = { n: 1, reason: '漏记', paidWith: 'own' as const }
  const started = run({ correction })
  expect(isCorrected([run({ state: 'approved' }), started], '2026-10')).toBe(false)
  const approved = { ...started, state: 'approved' as const }
  expect(isCorrected([approved], '2026-10')).toBe(true)
  expect(isCorrected([approved], '2026-09')).toBe(false)
})

test('whoever is to approve a month is paid apart by a run that waits, or one that it was not calculated after', () => {
  const people = [{ personId: 'per_sun', personName: '孙丽华' }]
  const apart = run({ apart: { n: 1, reason: '批准人', people, overtaken: false } })
  const before = (runs: readonly PayRunView[], factsChanged: boolean) =>
    apartOf(runs, { month: '2026-10', factsChanged }, 'per_sun')?.id
  const approved = { ...apart, state: 'approved' as const }
  expect(before([run({}), apart], false)).toBe(apart.id)
  expect([before([approved], true), before([approved], false)]).toEqual([apart.id, undefined])
  expect(apartOf([apart], run({}), 'per_chen')).toBe(undefined)
})

describe('the pay calendar of a run', () => {
  const plain = {
    attendanceFrom: '2026-10-01',
    attendanceTo: '2026-10-31',
    rosterOn: '2026-10-31',
    payOn: null,
  }

  test('is told where it is not just the month, or where a day is said for paying it', () => {
    const told = [
      null,
      plain,
      { ...plain, attendanceFrom: '2026-09-26', attendanceTo: '2026-10-25' },
      { ...plain, attendanceFrom: '2026-09-26' },
      { ...plain, attendanceTo: '2026-10-25' },
      { ...plain, rosterOn: '2026-10-25' },
      { ...plain, payOn: '2026-11-10' },
    ].map((calendar) => namesItsDays(run({ calendar })))
    expect(told).toEqual([false, false, true, true, true, true, true])
  })

  test('is overdue after its day, until it is on record as paid; a correction has no day', () => {
    const due = { calendar: { ...plain, payOn: '2026-11-10' } }
    const correction = { n: 1, reason: '补发', paidWith: 'own' as const }
    expect(isOverdue(run(due), '2026-11-10')).toBe(false)
    expect(isOverdue(run(due), '2026-11-11')).toBe(true)
    expect(isOverdue(run({ ...due, paidOn: '2026-11-09' }), '2026-11-11')).toBe(false)
    expect(isOverdue(run({ ...due, correction }), '2026-11-11')).toBe(false)
    expect(isOverdue(run({ calendar: plain }), '2026-11-11')).toBe(false)
  })
})

describe('four eyes', () => {
  const calculated = run({ state: 'calculated', ...calculatedBy('per_chen', '陈国栋') })

  test('whoever may not approve a run is not offered to, for whatever reason', () => {
    const offered = (approvers: PayApprovers | undefined) =>
      nextStep(calculated, both, approvers, LAST_DAY).approve
    for (const bar of [
      ...(['calculated', 'line', 'employment', 'station', 'stoppage'] as const),
      ...(['field_days', 'given_back', 'completion', 'own_pay'] as const),
    ])
      expect(offered(approvedBy(['per_sun', bar], ['per_sun2', null]))).toBe(false)
    expect(offered(approvedBy(['per_sun2', null]))).toBe(false)
    expect(offered(undefined)).toBe(false)
  })

  test('whoever may is offered it from the last day of the month on', () => {
    expect(nextStep(calculated, both, free, LAST_DAY)).toEqual({ calculate: true, approve: true })
    expect(nextStep(calculated, both, free, '2026-10-30').approve).toBe(false)
    // Under other rules than it was calculated by, it is calculated again first.
    const under = { ...calculated, rulesChanged: true }
    expect(nextStep(under, both, free, LAST_DAY).approve).toBe(false)
  })

  test('a draft has nothing to approve, an approved run nothing left to do', () => {
    expect(nextStep(run({}), both, free, LAST_DAY).approve).toBe(false)
    const approved = { ...calculated, state: 'approved' as const }
    expect(nextStep(approved, both, free, LAST_DAY)).toEqual({ calculate: false, approve: false })
  })

  test('a manager who only approves is not offered to calculate', () => {
    expect(nextStep(run({}), { ...both, prepares: false }, free, LAST_DAY).calculate).toBe(false)
  })
})

test('the steps of a run show what is done, where it stands and what is ahead', () => {
  const steps = (more: Partial<PayRunView>) => stepStates(run(more))
  expect(steps({})).toEqual(['here', 'ahead', 'ahead', 'ahead'])
  expect(steps({ state: 'calculated' })).toEqual(['done', 'here', 'ahead', 'ahead'])
  expect(steps({ state: 'approved' })).toEqual(['done', 'done', 'done', 'here'])
  expect(steps({ state: 'approved', paidOn: '2026-11-10' })).toEqual([
    'done',
    'done',
    'done',
    'done',
  ])
})

test('a correction of leavers alone ends with what they give back, and pays nobody', () => {
  const owes = { ...{ slipId: 'slp_1', personId: 'per_1', personName: 'ann' }, leavingId: 'lvg_1' }
  const correction = { n: 1, reason: '', paidWith: 'own' } as const
  const approved = { state: 'approved', correction, slipCount: 1 } as const
  const steps = (allGivenBack: boolean, more: Partial<PayRunView> = {}) =>
    runSteps(run({ ...approved, toGiveBack: [{ ...owes, allGivenBack }], ...more })).map(
      ({ step, state }) => `${step} ${state}`,
    )
  const done = ['draft done', 'calculated done', 'approved done']
  expect(steps(false)).toEqual([...done, 'given_back here'])
  expect(steps(true)).toEqual([...done, 'given_back done'])
  // Others are paid by it as well, or with the next month's pay.
  expect(steps(false, { slipCount: 2 })).toEqual([...done, 'paid here', 'given_back here'])
  const next = { correction: { ...correction, paidWith: 'next' as const }, slipCount: 2 }
  expect(steps(false, next)).toEqual([...done, 'given_back here'])
})

test('a run is offered for the last full month, or what comes next to it that has none', () => {
  const offered = (...taken: string[]) =>
    firstFree('2026-10', (month) => taken.includes(month), [
      '2026-12',
      '2026-11',
      '2026-10',
      '2026-09',
    ])
  expect(offered()).toBe('2026-10')
  expect(offered('2026-10')).toBe('2026-11')
  expect(offered('2026-10', '2026-11', '2026-12')).toBe('2026-09')
  expect(offered('2026-09', '2026-10', '2026-11', '2026-12')).toBeNull()
})

test('slips are read from the newest month on, and by name within it', () => {
  const slip = (month: string, personName: string) => ({ month, personName })
  const order = slipsInOrder([
    ...[slip('2026-09', '安'), slip('2026-10', '周'), slip('2026-10', '陈')],
  ]).map(({ month, personName }) => `${month} ${personName}`)
  expect(order).toEqual(['2026-10 陈', '2026-10 周', '2026-09 安'])
})

test('what a leaver gives back is no sum below nothing', () => {
  const payable = { amount: '-1032.25', currency: 'CNY' }
  const slip = { row: { payable }, payableInCapitals: '负壹仟零叁拾贰元贰角伍分' }
  const due = (toGiveBack: object | null) =>
    dueOf({ ...slip, toGiveBack } as unknown as PaySlipView)
  expect(due({})).toEqual({ isBack: true, amount: '1032.25', inCapitals: '壹仟零叁拾贰元贰角伍分' })
  expect(due(null).amount).toBe('-1032.25')
})

test('the employment of a day is the last that began by then', () => {
  const from = (day: string) => ({ from: day }) as EmploymentView
  const all = [from('2026-03-01'), from('2025-03-01'), from('2026-12-01')]
  expect(employmentOn(all, '2026-11-22')?.from).toBe('2026-03-01')
  expect(employmentOn(all, '2026-03-01')?.from).toBe('2026-03-01')
  expect(employmentOn(all, '2024-01-01')).toBeUndefined()
})

test('a month takes rewards and penalties until it is approved, and while it is corrected', () => {
  const approved = run({ state: 'approved' })
  const correction = { n: 1, reason: 'late', paidWith: 'own' } as const
  const open = run({ id: 'run_2', correction })
  expect(isMonthOpen([], '2026-10')).toBe(true)
  expect(isMonthOpen([run({})], '2026-10')).toBe(true)
  expect(isMonthOpen([approved], '2026-10')).toBe(false)
  expect(isMonthOpen([open, approved], '2026-10')).toBe(true)
  expect(isMonthOpen([{ ...open, state: 'approved' }, approved], '2026-10')).toBe(false)
})
