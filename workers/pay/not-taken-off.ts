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
  const debtsOf = grouped(debts, ({ personId }) => personId)
  const left = new Map(
    tried.map((run): [string, NotTakenOff] => {
      const missed = new Set(
        (slips.get(run.id) ?? []).flatMap(({ personId, lines }) => {
          const before = (debtsOf.get(personId) ?? []).filter((debt) => isBefore(debt, run))
          // What an approved run took off is no debt any more.
          return run.state === 'approved' ? before : notAmong(lines, before)
        }),
      )
      return [run.id, debts.filter((debt) => missed.has(debt)).map(notTakenOff)]
    }),
  )
  return ({ id }) => left.get(id) ?? []
}

const notTakenOff = ({ personId, personName, slipId, month }: Debt): NotTakenOff[number] => ({
  ...{ personId, personName, slipId, month },
})

/** Whether it was owed when the run was worked out. */
function isBefore(debt: Debt, { month, calculatedAtMs, approvedAtMs }: Run): boolean {
  const workedOutAtMs = approvedAtMs ?? calculatedAtMs ?? 0
  return debt.month < month && (debt.approvedAtMs ?? 0) <= workedOutAtMs
}

type Line = Pick<Debt['lines'][number], 'name' | 'amountFen'>

/**
 * Which debts of somebody the lines of a slip do not take off: of a run that is not approved, only its
 * lines say. Each line is of one debt, so that of two that are alike one may be left.
 */
export function notAmong<Owed extends Pick<Debt, 'month' | 'n' | 'lines'>>(
  lines: readonly Line[],
  debts: readonly Owed[],
): Owed[] {
  let free: readonly string[] = lines.map(said)
  return debts.filter((debt) => {
    const rest = without(free, carriedLines(debt).map(said))
    free = rest ?? free
    return rest === undefined
  })
}

const said = ({ name, amountFen }: Line): string => `${amountFen} ${name.zh}`

/** Some things less others, each as often as it is there; undefined where one is not. */
function without(all: readonly string[], some: readonly string[]): readonly string[] | undefined {
  const left = [...all]
  for (const each of some) {
    const place = left.indexOf(each)
    if (place === -1) return undefined
    left.splice(place, 1)
  }
  return left
}

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
