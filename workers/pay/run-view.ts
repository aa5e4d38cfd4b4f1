import type { PaymentStatement, PayRunView } from '@bylaw/contract'
import { yuanFromFen } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { leftOutOf } from './left-out'
import { type NotTakenOff, notTakenOffBy } from './not-taken-off'
import { type OverProbation, overProbationIn } from './over-probation'
import { type OwingLeavers, owingLeaversIn } from './owing-leavers'
import type { PaymentRow } from './payout-store'
import { rulesChangedIn } from './rules-changed'
import { isOfMonth, type PayRunRow } from './store'
import { type WithoutEmployment, withoutEmploymentIn } from './without-employment'

/** What is known of a run beside what it holds itself. */
interface BesideRun {
  readonly slipCount: number
  readonly rulesChanged?: boolean
  readonly factsChanged?: boolean
  readonly payment?: PaymentRow | undefined
  /** Months that were corrected since, and so wait for nobody any more. */
  readonly corrected?: ReadonlySet<string>
  /** Whether the month's own run is approved. */
  readonly monthIsPaid?: boolean
  readonly withoutEmployment?: WithoutEmployment
  readonly overProbation?: OverProbation
  readonly toGiveBack?: OwingLeavers
  readonly notTakenOff?: NotTakenOff
  readonly heldBack?: PayRunView['heldBack']
}

/** A run as people see it. */
export const runView = (
  run: PayRunRow,
  {
    slipCount,
    rulesChanged = false,
    factsChanged = false,
    payment,
    corrected = NONE,
    monthIsPaid = false,
    withoutEmployment = [],
    overProbation = [],
    toGiveBack = [],
    notTakenOff = [],
    heldBack = [],
  }: BesideRun,
  currency: string,
): PayRunView => ({
  id: run.id,
  month: run.month,
  correction: run.n === 0 ? null : { n: run.n, reason: run.reason, paidWith: run.paidWith },
  apart: apartView(run, monthIsPaid),
  state: run.state,
  total: run.totalFen === null ? null : { amount: yuanFromFen(run.totalFen), currency },
  slipCount,
  blocking: run.blocking.filter((each) => !corrected.has(leftOutOf(each) ?? '')),
  withoutEmployment,
  overProbation,
  toGiveBack,
  notTakenOff,
  heldBack: heldBack.map(({ personId, personName }) => ({ personId, personName })),
  rulesChanged,
  factsChanged,
  calendar: calendarView(run),
  afterRoster: isOfMonth(run) && corrected.has(run.month) ? [] : run.afterRoster,
  calculatedById: run.calculatedBy,
  calculatedBy: run.calculatedByName,
  approvedBy: run.approvedByName,
  approvedAt: run.approvedAtMs === null ? null : new Date(run.approvedAtMs).toISOString(),
  paidOn: lastOf(payment)?.paidOn ?? null,
  paidBy: payment?.recordedByName ?? null,
  payment: payment ? [payment, ...payment.corrections].map(statementView) : [],
  version: run.version,
})

const NONE: ReadonlySet<string> = new Set()

const apartView = ({ apart, people, reason, state }: PayRunRow, monthIsPaid: boolean) =>
  people === null
    ? null
    : { n: apart, reason, people, overtaken: monthIsPaid && state !== 'approved' }

const calendarView = ({ attendanceFrom, attendanceTo, rosterOn, payOn }: PayRunRow) =>
  attendanceFrom && attendanceTo && rosterOn
    ? { attendanceFrom, attendanceTo, rosterOn, payOn }
    : null

const lastOf = (payment: PaymentRow | undefined) => payment?.corrections.at(-1) ?? payment

type Stated = Omit<PaymentRow, 'corrections' | 'id'> & { readonly reason?: string }

const statementView = (stated: Stated): PaymentStatement => ({
  paidOn: stated.paidOn,
  reason: stated.reason ?? '',
  by: stated.recordedByName,
  byId: stated.recordedBy,
  at: new Date(stated.recordedAtMs).toISOString(),
})

/** Shows runs that are read, with what lies beside them. */
export async function runViewer(
  scope: Scope,
  runs: readonly PayRunRow[],
): Promise<(run: PayRunRow) => PayRunView> {
  const ids = runs.map(({ id }) => id)
  const waiting = runs.flatMap((run) => [
    ...(isOfMonth(run) && run.afterRoster.length > 0 ? [run.month] : []),
    ...run.blocking.flatMap((each) => leftOutOf(each) ?? []),
  ])
  const separate = runs.flatMap(({ apart, month }) => (apart > 0 ? [month] : []))
  const [
    counts,
    rulesChanged,
    factsChanged,
    payments,
    corrected,
    paidMonths,
    without,
    over,
    owing,
    left,
    heldBack,
  ] = await Promise.all([
    scope.pay.slipCounts(ids),
    rulesChangedIn(scope),
    scope.pay.calculatedFromOthers(ids),
    scope.pay.paymentsOf(ids),
    scope.pay.correctedOf(waiting),
    scope.pay.calendarsOf(separate),
    withoutEmploymentIn(scope, runs),
    overProbationIn(scope, runs),
    owingLeaversIn(scope, runs),
    notTakenOffBy(scope, runs),
    scope.pay.stillHeldBack(),
  ])
  return (run) => {
    const beside = {
      slipCount: counts.get(run.id) ?? 0,
      rulesChanged: rulesChanged(run),
      factsChanged: factsChanged.has(run.id),
      payment: payments.get(run.id),
      corrected,
      monthIsPaid: paidMonths.has(run.month),
      withoutEmployment: without(run),
      overProbation: over(run),
      toGiveBack: owing(run),
      notTakenOff: left(run),
      heldBack: heldBack.get(run.id) ?? [],
    }
    return runView(run, beside, scope.currency)
  }
}

export async function readPayRun(scope: Scope, id: string): Promise<PayRunView> {
  const run = await scope.pay.readRun(id)
  if (!run) throw new Problem('not_found')
  return (await runViewer(scope, [run]))(run)
}
