import { grouped, words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import { refusalViews } from '../rulebook/refusal-view'
import type { Scope } from '../scope'
import type { CommissionRow } from './commission-store'
import { differenceExplained, differences } from './difference'
import type { SlipLine } from './table'
import type { PeopleWorkedOut } from './work-out-people'
import type { Calculated } from './writes'

/** What the approved runs of a month paid so far, and entered into the ledger. */
export interface PaidSoFar {
  readonly slips: ReadonlyMap<string, readonly { readonly lines: readonly SlipLine[] }[]>
  readonly commissions: readonly CommissionRow[]
}

export async function paidSoFar(scope: Scope, month: string): Promise<PaidSoFar> {
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

/**
 * What people's months come to less what was paid for them: line by line, and project by project. Who
 * is owed nothing more has no slip; whoever was paid nothing before keeps theirs whole, unless it is
 * a correction, which says of each line what was counted.
 */
export async function lessPaid(
  scope: Scope,
  { slips, commissions, blocking }: PeopleWorkedOut,
  before: PaidSoFar,
  isCorrection: boolean,
): Promise<PeopleWorkedOut> {
  const isLess = (personId: string) => isCorrection || before.slips.has(personId)
  const decided = new Set(slips.map(({ personId }) => personId))
  const further = counted(commissions, before.commissions).filter(({ personId }) =>
    decided.has(personId),
  )
  const refused = await releasedAlready(scope, further)
  return {
    slips: slips.flatMap((slip) =>
      isLess(slip.personId) ? lessOf(slip, before.slips.get(slip.personId) ?? []) : [slip],
    ),
    commissions: further,
    blocking: [...blocking, ...refused],
  }
}

type Slip = Calculated['slips'][number]

/** Corrections that a slip carried are of other months. */
function lessOf(slip: Slip, paid: readonly { readonly lines: readonly SlipLine[] }[]): Slip[] {
  const before = paid.flatMap(({ lines }) => lines).filter(({ code }) => code !== 'correction')
  const lines = differences(before, slip.lines)
  if (lines.length === 0) return []
  const payableFen = lines.reduce((sum, { amountFen }) => sum + amountFen, 0)
  return [{ ...slip, payableFen, lines, explanation: differenceExplained(lines) }]
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
