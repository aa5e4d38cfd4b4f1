import type { Scope } from '../scope'
import { hasWork } from './commission'
import { lessPaid, type PaidSoFar, paidSoFar } from './less-paid'
import { type MonthFacts, monthFacts } from './month-facts'
import type { PayRunRow } from './store'
import { type PeopleWorkedOut, workOutPeople } from './work-out-people'

/**
 * What an approved month comes to by the facts and rules of now, less what its approved runs paid:
 * nothing yet to whoever joined after its roster was closed, or was put on record since. How far a
 * project had come is as it was then: what was completed or applied for since is settled by later
 * months. Of who is owed nothing more there is a slip without lines.
 */
export async function workOutCorrection(
  scope: Scope,
  run: PayRunRow,
): Promise<PeopleWorkedOut & Pick<MonthFacts, 'calendar'>> {
  const { id, month } = run
  const before = await paidSoFar(scope, month)
  const wasPaid = new Set(before.slips.keys())
  const facts = asItWas(await monthFacts(scope, month, undefined, wasPaid), before)
  const now = await workOutPeople(scope, id, month, facts)
  const { slips, ...rest } = await lessPaid(scope, now, before, {
    run,
    answersFor: () => true,
  })
  return { ...rest, slips, calendar: facts.calendar }
}

/** The month's facts, with projects no further than they were. */
function asItWas({ rules, calendar, people }: MonthFacts, before: PaidSoFar): MonthFacts {
  const stageOf = new Map(
    before.commissions.map((row) => [`${row.personId} ${row.projectId}`, row.stage]),
  )
  return {
    rules,
    calendar,
    people: people.map((person) => ({
      ...person,
      work: person.work.flatMap((work) => {
        const stage = stageOf.get(`${person.personId} ${work.projectId}`)
        if (stage === undefined && !hasWork(work)) return []
        return [
          {
            ...work,
            completedOn: stage === undefined || stage === 'at_work' ? null : work.completedOn,
            appliedOn: stage === 'rest_payable' ? work.appliedOn : null,
          },
        ]
      }),
    })),
  }
}
