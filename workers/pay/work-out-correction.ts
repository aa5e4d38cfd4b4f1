import { grouped, words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import { refusalViews } from '../rulebook/refusal-view'
import type { Scope } from '../scope'
import { hasWork } from './commission'
import type { CommissionRow } from './commission-store'
import { differenceExplained, differences } from './difference'
import { type MonthFacts, monthFacts } from './month-facts'
import type { PayRunRow } from './store'
import { type PeopleWorkedOut, slipId, workOutPeople } from './work-out-people'
import type { Calculated } from './writes'

/**
 * What an approved month comes to by the facts and rules of now, less what its approved runs paid:
 * nothing yet to whoever joined after its roster was closed, or was put on record since. How far a project had come is as it was then: what was completed or
 * applied for since is settled by later months.
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

  const slips = now.slips.flatMap((slip): Calculated['slips'] => {
    const paid = (before.slips.get(slip.personId) ?? []).flatMap(({ lines }) => lines)
    const lines = differences(
      paid.filter(({ code }) => code !== 'correction'),
      slip.lines,
    )
    if (lines.length === 0) return []
    const payableFen = lines.reduce((sum, { amountFen }) => sum + amountFen, 0)
    return [
      {
        ...slip,
        id: slipId(id, slip.personId),
        payableFen,
        lines,
        explanation: differenceExplained(lines),
      },
    ]
  })
  const decided = new Set(now.slips.map(({ personId }) => personId))
  const commissions = counted(now.commissions, before.commissions).filter(({ personId }) =>
    decided.has(personId),
  )
  const refused = await releasedAlready(scope, commissions)
  const blocking = [...now.blocking, ...refused]
  return { slips, commissions, blocking, calendar: facts.calendar }
}

interface PaidSoFar {
  readonly slips: ReadonlyMap<string, readonly Pick<Calculated['slips'][number], 'lines'>[]>
  readonly commissions: readonly CommissionRow[]
}

async function paidSoFar(scope: Scope, month: string): Promise<PaidSoFar> {
  const runs = await scope.pay.approvedRunsOf(month)
  const [slips, commissions] = await Promise.all([
    Promise.all(runs.map(({ id }) => scope.pay.slipsOfRun(id))),
    Promise.all(runs.map(({ id }) => scope.pay.commissionsOfRun(id))),
  ])
  return {
    slips: grouped(slips.flat(), ({ personId }) => personId),
    commissions: commissions.flat(),
  }
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

type Counted = Calculated['commissions'][number]

/** What each project adds to the ledger: what it comes to now less what was entered. */
function counted(now: readonly Counted[], before: readonly CommissionRow[]): Counted[] {
  const nowOrNothing = [
    ...now,
    ...before
      .filter((entered) => !now.some((row) => isOfSame(row, entered)))
      .map(({ companyId, runId, month, ...row }) => ({ ...row, ...NOTHING })),
  ]
  return nowOrNothing.flatMap((row, index) => {
    const isRepeated = nowOrNothing.findIndex((each) => isOfSame(each, row)) < index
    const entered = before.filter((each) => isOfSame(each, row))
    const earnedFen = entered.reduce((left, each) => left - each.earnedFen, row.earnedFen)
    const countedFen = entered.reduce((left, each) => left - each.countedFen, row.countedFen)
    const contractFen = entered.reduce(
      (left, each) => left - each.contractFen,
      row.contractFen ?? 0,
    )
    const isAsItWas = earnedFen === 0 && countedFen === 0 && contractFen === 0
    return isRepeated || isAsItWas ? [] : [{ ...row, earnedFen, countedFen, contractFen }]
  })
}

const NOTHING = { earnedFen: 0, countedFen: 0, contractFen: 0, explanation: null } as const

type OfProject = Pick<Counted, 'personId' | 'projectId'>
const isOfSame = (a: OfProject, b: OfProject): boolean =>
  a.personId === b.personId && a.projectId === b.projectId

/** Whom less is due than was released since: their ledger cannot go below nothing. */
async function releasedAlready(
  scope: Scope,
  commissions: readonly Counted[],
): Promise<PeopleWorkedOut['blocking']> {
  const lower = commissions.filter(({ earnedFen, countedFen }) => earnedFen < countedFen)
  const left = await Promise.all(lower.map((row) => scope.pay.balanceOf(row)))
  const short = lower.filter(
    ({ earnedFen, countedFen }, index) => (left[index]?.heldFen ?? 0) + earnedFen - countedFen < 0,
  )
  const people = await scope.people.readAll(short.map(({ personId }) => personId))
  const views = await refusalViews(
    scope,
    people.map(() => ({ refusal: released, ruleSetId: undefined })),
  )
  return people.flatMap(({ personId, name: personName }, index) => {
    const refusal = views[index]
    return refusal ? [{ personId, personName, refusal }] : []
  })
}

const released: Refusal = {
  code: 'released_already',
  message: words(
    '这个项目的留存提成后来已经发放，剩下的留存不够冲减。请改为在以后月份记一笔扣罚。',
    'What was held of this project has been released since, and too little is left to take it from. Record a penalty in a later month instead.',
  ),
  fact: '/commissionFen',
}
