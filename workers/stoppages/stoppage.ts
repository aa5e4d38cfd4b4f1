import type { NewStoppage, StoppageMonth, StoppageView, StoppageWithdrawal } from '@bylaw/contract'
import { daysAfter, daysFromTo, lastDateOf, type Words, words } from '@bylaw/kernel'
import { dropShutAbsences, tellOfShutAbsences } from '../attendance/drop-shut-absences'
import { auditEntry } from '../audit/entry'
import { MOST_DAYS } from '../pay/shutdowns-of'
import type { Stoppage } from '../pay/stoppage-store'
import { sayingWhoWasFaster } from '../people/as-read'
import { mustBeVersion } from '../platform/if-match'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import { NOT_WITHDRAWN, withdrawalView, withdrawnNow } from '../platform/withdrawal'
import type { Scope } from '../scope'
import { isForOneself, mayBeStopped, mustBeForOthers } from './may-be-stopped'
import { tellOfShutMonths } from './tell-of-shut-months'

const MOST_DAYS_AHEAD = 366

/** The shutdowns that reach into a month. */
export async function stoppageMonth(scope: Scope, month: string): Promise<StoppageMonth> {
  const rows = await scope.pay.stoppagesOnRecord(`${month}-01`, lastDateOf(month), [
    auditEntry(scope, 'stoppages.listed', month),
  ])
  return { month, items: await stoppageViews(scope, rows) }
}

/**
 * Records that the company announced a shutdown, for everybody or for people by name: whoever joins a
 * group later is not among them. The months that it reaches into go by it from the next calculation
 * on, and are approved by somebody else; of those that are paid, whoever prepares pay is told. What was
 * proposed as an absence on its days, and nobody has decided, is dropped; what was decided to count does not
 * while it stands.
 */
export async function addStoppage(scope: Scope, wish: NewStoppage): Promise<StoppageView> {
  const { from, to, cause } = wish
  if (to < from) throw wrongDay('/to', before(from))
  if (daysFromTo(from, to) > MOST_DAYS) throw wrongDay('/to', tooLong)
  if (from > daysAfter(today(scope), MOST_DAYS_AHEAD)) throw wrongDay('/from', tooFar)
  const stoppage: Stoppage = {
    ...(await mayBeStopped(scope, wish.part)),
    ...{ fromDate: from, toDate: to, cause },
    id: scope.newId('stp'),
    recordedBy: scope.personId,
    recordedByName: scope.personName,
    recordedAtMs: scope.now,
    ...NOT_WITHDRAWN,
    version: 1,
  }
  const [told, dropped, shut] = await Promise.all([
    tellOfShutMonths(scope, stoppage),
    dropShutAbsences(scope, stoppage),
    tellOfShutAbsences(scope, stoppage),
  ])
  const made = await madeOnce(
    () =>
      sayingWhoWasFaster(
        () =>
          scope.shard.batch([
            scope.pay.addStoppage(stoppage),
            auditEntry(scope, 'stoppage.recorded', stoppage.id),
            ...told,
            ...dropped,
            ...shut,
          ]),
        absenceMeanwhile,
      ),
    () => scope.pay.readStoppage(stoppage.id),
  )
  return stoppageView(scope, made ?? stoppage)
}

/**
 * Takes one back. What it dropped stays so, and can be proposed again; what had been decided to count before
 * does again. Where its days were others, it is recorded anew with the right ones.
 */
export async function withdrawStoppage(
  scope: Scope,
  id: string,
  basedOn: number,
  { reason }: StoppageWithdrawal,
): Promise<StoppageView> {
  const stoppage = await scope.pay.readStoppage(id)
  if (!stoppage) throw new Problem('not_found')
  mustBeVersion(basedOn, stoppage.version)
  mustBeForOthers(scope, stoppage.people)
  if (stoppage.withdrawnBy !== null) throw new Problem('wrong_state', { detail: takenBack })
  const turn = withdrawnNow(scope, reason)
  const changed = { ...stoppage, ...turn, version: basedOn + 1 }
  await scope.shard.batch([
    scope.pay.withdrawStoppage(id, basedOn, turn),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'stoppage.withdrawn', id),
    ...(await tellOfShutMonths(scope, changed)),
    ...(await tellOfShutAbsences(scope, changed)),
  ])
  return stoppageView(scope, changed)
}

export async function readStoppage(scope: Scope, id: string): Promise<StoppageView> {
  const stoppage = await scope.pay.readStoppage(id)
  if (!stoppage) throw new Problem('not_found')
  return stoppageView(scope, stoppage)
}

async function stoppageViews(scope: Scope, rows: readonly Stoppage[]): Promise<StoppageView[]> {
  const dropped = await scope.attendance.droppedFor(rows.map(({ id }) => id))
  return rows.map((row) => viewOf(scope, row, dropped.get(row.id) ?? 0))
}

async function stoppageView(scope: Scope, row: Stoppage): Promise<StoppageView> {
  const dropped = await scope.attendance.droppedFor([row.id])
  return viewOf(scope, row, dropped.get(row.id) ?? 0)
}

const viewOf = (scope: Scope, row: Stoppage, absencesDropped: number): StoppageView => ({
  id: row.id,
  part: { kind: row.part, name: row.partName },
  people: row.people,
  from: row.fromDate,
  to: row.toDate,
  cause: row.cause,
  absencesDropped,
  by: row.recordedByName,
  at: new Date(row.recordedAtMs).toISOString(),
  withdrawal: withdrawalView(row),
  mayWithdraw:
    row.withdrawnBy === null && scope.may('stoppage.change') && !isForOneself(scope, row.people),
  version: row.version,
})

const wrongDay = (pointer: string, message: Words) =>
  new Problem('unacceptable', { errors: [{ pointer, code: 'does_not_fit', message }] })

const before = (from: string) =>
  words(`不能早于放假开始的 ${from}。`, `It begins on ${from}: the last day is that one or later.`)
const tooLong = words('一次最多登记一年。', 'One shutdown can cover at most one year.')
const tooFar = words('最多提前一年登记。', 'A shutdown can be recorded at most one year ahead.')
const absenceMeanwhile = words(
  '放假期间的一条旷工记录刚刚有答复或认定。请刷新，核对后再登记。',
  'An absence on one of these days has just been answered or decided. Reload, check it and record the shutdown again.',
)
const takenBack = words('这次放假已经撤销。', 'It has already been withdrawn.')
