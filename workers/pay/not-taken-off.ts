import type { PayRunView } from '@bylaw/contract'
import { grouped } from '@bylaw/kernel'
import { tellPeople, whoMay } from '../notices/tell'
import type { Scope } from '../scope'
import type { Debt } from './debt-store'
import type { PayRunRow } from './store'
import { carriedLines } from './with-correction'

export type NotTakenOff = PayRunView['notTakenOff']

type Run = Pick<PayRunRow, 'id' | 'month' | 'n' | 'state' | 'calculatedAtMs' | 'approvedAtMs'>

/**
 * Whom runs pay who still owe what was paid to them too much in an earlier month, and which the run could
 * not take off: its pay does not bear it whole. It can be given back instead.
 */
export async function notTakenOffBy(
  scope: Scope,
  runs: readonly Run[],
): Promise<(run: Pick<Run, 'id'>) => NotTakenOff> {
  const tried = runs.filter(({ n, state }) => n === 0 && state !== 'draft')
  const debts = tried.length > 0 ? await scope.pay.debts() : []
  if (debts.length === 0) return () => []
  const whose = debts.map(({ personId }) => personId)
  const ids = tried.map(({ id }) => id)
  const slips = grouped(await scope.pay.linesOfAmong(ids, whose), ({ runId }) => runId)
  const left = new Map(
    tried.map((run) => [
      run.id,
      debts.flatMap((debt) => {
        const slip = slips.get(run.id)?.find(({ personId }) => personId === debt.personId)
        if (!slip || !isBefore(debt, run) || isCarried(debt, slip.lines)) return []
        const { personId, personName, slipId, month } = debt
        return [{ personId, personName, slipId, month }]
      }),
    ]),
  )
  return ({ id }) => left.get(id) ?? []
}

/** Whether it was owed when the run was worked out. */
function isBefore(debt: Debt, { month, calculatedAtMs, approvedAtMs }: Run): boolean {
  const workedOutAtMs = approvedAtMs ?? calculatedAtMs ?? 0
  return debt.month < month && (debt.approvedAtMs ?? 0) <= workedOutAtMs
}

/** Of a run that is not approved, only its lines say what it takes off. */
const isCarried = (debt: Debt, lines: Debt['lines']): boolean =>
  carriedLines(debt).every(({ name, amountFen }) =>
    lines.some((line) => line.name.zh === name.zh && line.amountFen === amountFen),
  )

/** Whether a later month that pays somebody could not take off what a slip says they owe. */
export async function couldNotBeTakenOff(
  scope: Scope,
  {
    id,
    personId,
    month,
  }: { readonly id: string; readonly personId: string; readonly month: string },
): Promise<boolean> {
  const later = await scope.pay.runsPaying(personId, month)
  const left = await notTakenOffBy(scope, later)
  return later.some((run) => left(run).some(({ slipId }) => slipId === id))
}

/** Tells those who pay out whom a run could not take off what they owe; goes into the batch that approves it. */
export async function tellOfDebtsLeft(scope: Scope, run: Run) {
  const left = (await notTakenOffBy(scope, [run]))(run)
  const names = [
    ...new Map(left.map(({ personId, personName }) => [personId, personName])).values(),
  ]
  if (names.length === 0) return []
  const named = names.slice(0, MOST_NAMED).join('、')
  const more = names.length > MOST_NAMED ? ` … ${names.length}` : ''
  return tellPeople(scope, await whoMay(scope, 'pay.pay_out'), {
    eventId: `${run.id}.debt_left`,
    kind: 'debt_left',
    aboutId: run.id,
    title: `${run.month}：${named}${more}`,
  })
}

const MOST_NAMED = 20
