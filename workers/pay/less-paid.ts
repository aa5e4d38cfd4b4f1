import { grouped, lastDateOf, type Words, words } from '@bylaw/kernel'
import type { Scope } from '../scope'
import { type Beyond, lessBeyond } from './beyond-stage'
import type { CommissionRow } from './commission-store'
import { differenceExplained, differences } from './difference'
import type { PayRunRow, SlipOfRun } from './store'
import { withinStage } from './within-stage'
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
 * What people's months come to less what was paid for them: line by line, and project by project, of which
 * no more is counted than its stage allows by now. Of
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
  const enteredOf = grouped(before.commissions, keyOf)
  const further = counted(commissions.filter(isLess), enteredOf).filter(({ personId }) =>
    decided.has(personId),
  )
  const { rows, beyond } = await withinStage(scope, run.month, further.filter(isNews(enteredOf)))
  const beyondOf = grouped(beyond, ({ personId }) => personId)
  const name = isCorrection ? CORRECTION : DIFFERENCE
  return {
    slips: slips.map((slip) => {
      const paid = before.slips.get(slip.personId) ?? []
      return isLess(slip) ? lessOf(slip, paid, beyondOf.get(slip.personId) ?? [], name) : slip
    }),
    commissions: [
      ...commissions.filter((row) => !isLess(row)),
      ...rows.filter(isNews(enteredOf)),
    ].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    blocking,
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
function lessOf(
  slip: Slip,
  paid: readonly SlipOfRun[],
  beyond: readonly Beyond[],
  name: Words,
): Slip {
  const before = paid.flatMap(({ lines }) => lines).filter(({ code }) => code !== 'correction')
  const lines = differences(before, lessBeyond(slip.lines, beyond))
  const payableFen = lines.reduce((sum, { amountFen }) => sum + amountFen, 0)
  return { ...slip, payableFen, lines, explanation: differenceExplained(lines, name) }
}

type Counted = Calculated['commissions'][number]

type Entered = ReadonlyMap<string, readonly CommissionRow[]>

/** What each project adds to the ledger: what it comes to now less what was entered. */
function counted(now: readonly Counted[], enteredOf: Entered): Counted[] {
  const isNow = new Set(now.map(keyOf))
  const gone = [...enteredOf].flatMap(([key, entered]): Counted[] => {
    const last = entered.at(-1)
    if (!last || isNow.has(key)) return []
    const { companyId, runId, month, ...row } = last
    return [{ ...row, ...NOTHING }]
  })
  return [...now, ...gone].map((row) => {
    const entered = enteredOf.get(keyOf(row)) ?? []
    const less = (of: (each: Counted) => number) =>
      entered.reduce((left, each) => left - of(each), of(row))
    return {
      ...row,
      earnedFen: less(({ earnedFen }) => earnedFen),
      countedFen: less(({ countedFen }) => countedFen),
      contractFen: less(({ contractFen = 0 }) => contractFen),
    }
  })
}

/** Whether the ledger does not know it yet: how far a project had come is entered also where no money goes with it. */
const isNews =
  (enteredOf: Entered) =>
  (row: Counted): boolean =>
    row.earnedFen !== 0 ||
    row.countedFen !== 0 ||
    row.contractFen !== 0 ||
    (enteredOf.get(keyOf(row))?.at(-1)?.stage ?? row.stage) !== row.stage

const NOTHING = { earnedFen: 0, countedFen: 0, contractFen: 0, explanation: null } as const

const keyOf = ({ personId, projectId }: Pick<Counted, 'personId' | 'projectId'>): string =>
  `${personId} ${projectId}`
