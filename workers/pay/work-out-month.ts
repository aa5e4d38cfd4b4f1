import type { PayRunView } from '@bylaw/contract'
import { grouped } from '@bylaw/kernel'
import type { Scope } from '../scope'
import { carriedInto, wagesToSpare } from './carried-into'
import { leftOutBefore } from './left-out'
import { lessPaid, paidSoFar } from './less-paid'
import { monthFacts } from './month-facts'
import type { PayCalendar } from './pay-calendar'
import { isAmong } from './people-apart'
import { rosterOf } from './roster'
import { settledWithLeavers } from './settled-with-leavers'
import type { PayRunRow } from './store'
import { workOutCorrection } from './work-out-correction'
import { type PeopleWorkedOut, workOutPeople } from './work-out-people'

export interface RunWorkedOut extends PeopleWorkedOut {
  readonly calendar: PayCalendar
  /** Who joined in the month after its roster was closed: a correction pays them, and the next month waits for it. */
  readonly afterRoster: PayRunView['afterRoster']
  readonly totalFen: number
  /** Slips of corrections that these slips pay, or take off. */
  readonly carried: readonly string[]
}

/**
 * What a run comes to: the slips of its month, or what they would be now less what was paid. The same
 * facts and rules give the same bytes, however often it is worked out.
 */
export async function workOutRun(scope: Scope, run: PayRunRow): Promise<RunWorkedOut> {
  const { carried, ...people } = await (run.n > 0 ? corrected(scope, run) : ofMonth(scope, run))
  const totalFen = people.slips.reduce((sum, { payableFen }) => sum + payableFen, 0)
  return { ...people, totalFen, carried }
}

type Worked = Omit<RunWorkedOut, 'totalFen'>

async function corrected(scope: Scope, run: PayRunRow): Promise<Worked> {
  const worked = await workOutCorrection(scope, run)
  const { slips, carried } = await settledWithLeavers(scope, run, worked.slips)
  const some = slips.filter(({ lines }) => lines.length > 0)
  return { ...worked, slips: some, carried, afterRoster: [] }
}

/** Everyone's month, or that of the people of a separate run, less what such runs paid before. */
async function ofMonth(scope: Scope, run: PayRunRow): Promise<Worked> {
  const { id, month, people } = run
  const before = await paidSoFar(scope, month)
  const [facts, waiting, leftOut] = await Promise.all([
    monthFacts(scope, month, undefined, new Set(before.slips.keys())),
    scope.pay.correctionsToCarry(month),
    leftOutBefore(scope, month),
  ])
  const { calendar } = facts
  const isOf = isAmong(people)
  const { onRoster, afterRoster } = rosterOf(month, {
    calendar,
    people: facts.people.filter(isOf),
  })
  const now = await workOutPeople(scope, id, month, { ...facts, people: onRoster })
  const { slips, blocking, ...rest } = await lessPaid(scope, now, before, {
    run,
    // Whoever is after the roster by now is for a correction to pay, or to take back from.
    answersFor: (personId) =>
      isOf({ personId }) && !afterRoster.some((each) => each.personId === personId),
  })
  const left = grouped(waiting, ({ personId }) => personId)
  const whole = slips.map((slip) => {
    const { personId } = slip
    const theirs = left.get(personId)
    if (!theirs) return { slip, carried: [] }
    const ofMonth = now.slips.find((each) => each.personId === personId)
    const paid = before.slips.get(personId) ?? []
    return carriedInto(slip, theirs, wagesToSpare(facts, ofMonth, month, paid))
  })
  const carried = whole.flatMap((each) => each.carried)
  return {
    ...{ ...rest, carried, calendar, afterRoster },
    slips: whole
      .map((each) => each.slip)
      .filter(({ personId, lines }) => lines.length > 0 || !before.slips.has(personId)),
    blocking: [...blocking, ...leftOut.filter(isOf)],
  }
}
