import {
  type BankAccountView,
  byName,
  byPersonName,
  type EmploymentView,
  isStaff,
  type PayApprovers,
  type PayRunView,
  type PersonView,
} from '@bylaw/contract'
import { daysAfter, monthsAfter } from '../area/months'
import type { StepState } from '../area/stepper'
import { unitsOf } from '../format/decimal'

/** What the reader can do with a run now. */
export interface NextStep {
  readonly calculate: boolean
  readonly approve: boolean
}

/** Whether a run is everyone's of its month, and no correction. */
export const isOfMonth = ({ correction, apart }: Pick<PayRunView, 'correction' | 'apart'>) =>
  correction === null && apart === null

/**
 * The separate run by which somebody is paid before a month: one that waits, or one that was approved
 * since the month was calculated.
 */
export const apartOf = (
  runs: readonly PayRunView[],
  { month, factsChanged }: Pick<PayRunView, 'month' | 'factsChanged'>,
  personId: string,
): PayRunView | undefined =>
  runs.find(
    (run) =>
      run.month === month &&
      (run.state !== 'approved' || factsChanged) &&
      run.apart?.people.some((each) => each.personId === personId),
  )

/** Calculated, and not for anyone: nobody's employment is recorded, which is no pay of zero. */
export const isForNobody = (run: PayRunView): boolean =>
  isOfMonth(run) &&
  run.state === 'calculated' &&
  run.slipCount === 0 &&
  run.afterRoster.length === 0 &&
  run.blocking.length === 0

/** What a reader is offered; until it is known who may approve, nobody is offered to. */
export function nextStep(
  run: PayRunView,
  reader: { readonly id: string; readonly prepares: boolean },
  approvers: PayApprovers | undefined,
  today: string,
): NextStep {
  const calculated = run.state === 'calculated'
  return {
    calculate: reader.prepares && run.state !== 'approved' && !run.apart?.overtaken,
    approve:
      calculated &&
      !run.rulesChanged &&
      !run.apart?.overtaken &&
      !isForNobody(run) &&
      isFree(reader.id, approvers, today),
  }
}

/** People are told apart by id: two may share a name. */
const isFree = (id: string, approvers: PayApprovers | undefined, today: string): boolean =>
  approvers !== undefined &&
  approvers.fromDay <= today &&
  approvers.people.some(({ personId, barredBy }) => personId === id && barredBy === null)

/** Whether a run took other days than those of its month, or is to be paid by one. */
export const namesItsDays = ({
  month,
  calendar,
}: Pick<PayRunView, 'month' | 'calendar'>): boolean =>
  calendar !== null &&
  (calendar.payOn !== null ||
    calendar.attendanceFrom !== `${month}-01` ||
    [calendar.attendanceTo, calendar.rosterOn].some(
      (day) => daysAfter(day, 1) !== `${monthsAfter(month, 1)}-01`,
    ))

/** Whether the day has passed by which a run is to be paid, and nobody said that it was. */
export const isOverdue = (
  run: Pick<PayRunView, 'calendar' | 'correction' | 'apart' | 'paidOn'>,
  today: string,
): boolean =>
  isOfMonth(run) && run.paidOn === null && run.calendar?.payOn != null && run.calendar.payOn < today

/** Whether a month's rewards, penalties and work may still be written down or put right. */
export function isMonthOpen(runs: readonly PayRunView[], month: string): boolean {
  const ofMonth = runs.filter((run) => run.month === month)
  const isApproved = ofMonth.some((run) => isOfMonth(run) && run.state === 'approved')
  return !isApproved || ofMonth.some(({ correction, state }) => correction && state !== 'approved')
}

/** Whether what a month paid was put right since. */
export const isCorrected = (runs: readonly PayRunView[], month: string): boolean =>
  runs.some((run) => run.month === month && run.correction && run.state === 'approved')

export const RUN_STEPS = ['draft', 'calculated', 'approved', 'paid'] as const

/** How far a run has come, step by step. An approved run waits to be paid, and is done when it is. */
export function stepStates({
  state,
  paidOn,
}: Pick<PayRunView, 'state' | 'paidOn'>): readonly StepState[] {
  const reached = RUN_STEPS.indexOf(state === 'approved' ? 'paid' : state)
  return RUN_STEPS.map((_, index) => {
    if (index < reached || paidOn !== null) return 'done'
    return index === reached ? 'here' : 'ahead'
  })
}

/** A step of a run, and how far it has come with it. */
export interface RunStep {
  readonly step: (typeof RUN_STEPS)[number] | 'given_back'
  readonly state: StepState
}

/**
 * The steps of one run. What is paid with the next month's pay ends with its approval, and so does what
 * nobody is paid by; what leavers owe by it is over once they gave it back.
 */
export function runSteps(
  run: Pick<PayRunView, 'state' | 'paidOn' | 'correction' | 'toGiveBack' | 'slipCount'>,
): readonly RunStep[] {
  const states = stepStates(run)
  const steps = RUN_STEPS.map((step, index): RunStep => ({ step, state: states[index] ?? 'ahead' }))
  const own = steps.filter(({ step }) => step !== 'paid' || paysByItself(run))
  if (run.toGiveBack.length === 0) return own
  const isBack = run.toGiveBack.every(({ allGivenBack }) => allGivenBack)
  return [...own, { step: 'given_back', state: isBack ? 'done' : 'here' }]
}

/** Whether a run pays anybody for its own sake: not where all that it came to is to be given back. */
export const paysByItself = ({
  correction,
  toGiveBack,
  slipCount,
}: Pick<PayRunView, 'correction' | 'toGiveBack' | 'slipCount'>): boolean =>
  correction?.paidWith !== 'next' && (toGiveBack.length === 0 || toGiveBack.length < slipCount)

/** The month that a run is first offered for: the last that is over, or else what comes next to it. */
export const firstFree = (
  proposed: string,
  isTaken: (month: string) => boolean,
  earlier: readonly string[],
): string | null =>
  [proposed, monthsAfter(proposed, 1), monthsAfter(proposed, 2), ...earlier].find(
    (month) => !isTaken(month),
  ) ?? null

/** The employment that holds on a day: the last that began by then. */
export const employmentOn = (
  employments: readonly EmploymentView[],
  day: string,
): EmploymentView | undefined =>
  [...employments].sort((a, b) => (a.from < b.from ? 1 : -1)).find(({ from }) => from <= day)

/** Whether a typed amount is one the server accepts: yuan, above zero, at most two decimals. */
export const isAmount = (text: string): boolean => (unitsOf(text, 2) ?? 0) > 0

/** Whether an account does not count yet. */
export const isComing = ({ countsFrom }: Pick<BankAccountView, 'countsFrom'>, atMs: number) =>
  Date.parse(countsFrom) > atMs

/** The account that counts at a moment, and those that the person may still object to. */
export function ownAccounts(accounts: readonly BankAccountView[], atMs: number) {
  const standing = accounts.filter(({ objection }) => objection === null)
  return {
    present: standing.findLast((account) => !isComing(account, atMs)),
    fresh: standing.filter(({ objectionUntil }) => Date.parse(objectionUntil) > atMs),
  }
}

/** Slips as they are read: the newest month first, and by name within it. */
export const slipsInOrder = <Slip extends { readonly month: string; readonly personName: string }>(
  slips: readonly Slip[],
): Slip[] =>
  [...slips].sort((a, b) => (a.month === b.month ? byPersonName(a, b) : a.month < b.month ? 1 : -1))

/** Colleagues by name, and below them those whose access ended: pay may still be due to them. */
export function staffIn<Person extends Pick<PersonView, 'active' | 'role' | 'name'>>(
  people: readonly Person[],
): Person[] {
  const staff = people.filter(({ role }) => isStaff(role)).sort(byName)
  return [...staff.filter(({ active }) => active), ...staff.filter(({ active }) => !active)]
}
