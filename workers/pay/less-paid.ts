import { grouped, lastDateOf, type Words, words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import { refusalViews } from '../rulebook/refusal-view'
import type { Scope } from '../scope'
import type { CommissionRow } from './commission-store'
import { differenceExplained, differences } from './difference'
import type { PayRunRow, SlipOfRun } from './store'
import { type PeopleWorkedOut, slipId } from './work-out-people'
import type { Calculated } from './writes'

/** What the approved runs of a month paid so far, and entered into the ledger. */
export interface PaidSoFar {
  readonly slips: ReadonlyMap<string, readonly SlipOfRun[]>
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

/** Which run is less what was paid, and whom of those who were paid it is to answer for. */
interface Less {
  readonly run: PayRunRow
  readonly answersFor: (personId: string) => boolean
}

/**
 * What people's months come to less what was paid for them: line by line, and project by project. Of
 * who is owed nothing more there is a slip without lines; whoever was paid nothing before keeps theirs
 * whole, unless it is a correction, which says of each line what was counted. Whose month came to
 * nothing since, and is not in question, owes all that was paid for it.
 */
export async function lessPaid(
  scope: Scope,
  worked: PeopleWorkedOut,
  before: PaidSoFar,
  { run, answersFor }: Less,
): Promise<PeopleWorkedOut> {
  const isCorrection = run.n > 0
  if (before.slips.size === 0 && !isCorrection) return worked
  const { commissions, blocking } = worked
  const inQuestion = new Set([...worked.slips, ...blocking].map(({ personId }) => personId))
  const gone = [...before.slips].flatMap(([personId, paid]) =>
    inQuestion.has(personId) || !answersFor(personId) ? [] : emptied(run, paid),
  )
  const slips = [...worked.slips, ...gone].sort((a, b) => (a.personId < b.personId ? -1 : 1))
  const isLess = ({ personId }: { readonly personId: string }) =>
    isCorrection || before.slips.has(personId)
  const decided = new Set(slips.map(({ personId }) => personId))
  const further = counted(commissions.filter(isLess), before.commissions).filter(({ personId }) =>
    decided.has(personId),
  )
  const refused = await releasedAlready(scope, further)
  const name = isCorrection ? CORRECTION : DIFFERENCE
  return {
    slips: slips.map((slip) =>
      isLess(slip) ? lessOf(slip, before.slips.get(slip.personId) ?? [], name) : slip,
    ),
    commissions: [...commissions.filter((row) => !isLess(row)), ...further].sort((a, b) =>
      keyOf(a) < keyOf(b) ? -1 : 1,
    ),
    blocking: [...blocking, ...refused],
  }
}

const CORRECTION = words('更正差额', 'Correction')
const DIFFERENCE = words('与已发的差额', 'Beside what was paid')

type Slip = Calculated['slips'][number]

/** The slip of somebody to whom the month, by now, pays nothing. */
function emptied({ id, month }: PayRunRow, paid: readonly SlipOfRun[]): Slip[] {
  const last = paid.at(-1)
  if (!last) return []
  const { personId, personName, companyName, currency, explanation } = last
  const { status, level, monthlyFen } = last
  const known = {
    personId,
    personName,
    companyName,
    currency,
    status,
    level,
    monthlyFen,
    explanation,
  }
  const none = { payableFen: 0, paidUntil: lastDateOf(month), lines: [] }
  return [{ ...known, id: slipId(id, personId), ...none }]
}

/** Corrections that a slip carried are of other months. */
function lessOf(slip: Slip, paid: readonly SlipOfRun[], name: Words): Slip {
  const before = paid.flatMap(({ lines }) => lines).filter(({ code }) => code !== 'correction')
  const lines = differences(before, slip.lines)
  const payableFen = lines.reduce((sum, { amountFen }) => sum + amountFen, 0)
  return { ...slip, payableFen, lines, explanation: differenceExplained(lines, name) }
}

type Counted = Calculated['commissions'][number]

/**
 * What each project adds to the ledger: what it comes to now less what was entered. How far it had
 * come is entered also where no money goes with it.
 */
function counted(now: readonly Counted[], before: readonly CommissionRow[]): Counted[] {
  const enteredOf = grouped(before, keyOf)
  const isNow = new Set(now.map(keyOf))
  const gone = [...enteredOf].flatMap(([key, entered]): Counted[] => {
    const last = entered.at(-1)
    if (!last || isNow.has(key)) return []
    const { companyId, runId, month, ...row } = last
    return [{ ...row, ...NOTHING }]
  })
  return [...now, ...gone].flatMap((row) => {
    const entered = enteredOf.get(keyOf(row)) ?? []
    const less = (of: (each: Counted) => number) =>
      entered.reduce((left, each) => left - of(each), of(row))
    const further = {
      ...row,
      earnedFen: less(({ earnedFen }) => earnedFen),
      countedFen: less(({ countedFen }) => countedFen),
      contractFen: less(({ contractFen = 0 }) => contractFen),
    }
    const isAsItWas =
      further.earnedFen === 0 && further.countedFen === 0 && further.contractFen === 0
    return isAsItWas && (entered.at(-1)?.stage ?? row.stage) === row.stage ? [] : [further]
  })
}

const NOTHING = { earnedFen: 0, countedFen: 0, contractFen: 0, explanation: null } as const

const keyOf = ({ personId, projectId }: Pick<Counted, 'personId' | 'projectId'>): string =>
  `${personId} ${projectId}`

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
