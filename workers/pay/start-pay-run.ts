import type { NewPayRun, PayRunView } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import { madeOnce } from '../platform/made-once'
import type { Scope } from '../scope'
import { mustComeBeforeItsMonth } from './before-its-month'
import { mustBeNear } from './month-time'
import { peopleApart } from './people-apart'
import { readPayRun } from './run-view'
import type { PayRunRow } from './store'

/**
 * Starts the pay run of a month, at most a month ahead: one for everyone, and before that as many for
 * people by name as are wanted.
 */
export async function startPayRun(scope: Scope, { month, apart }: NewPayRun): Promise<PayRunView> {
  mustBeNear(scope, month)
  if (apart) await mustComeBeforeItsMonth(scope, month)
  const run = newRun(scope, {
    ...{ month, n: 0, apart: 0, paidWith: 'own' },
    reason: apart?.reason ?? '',
    people: apart ? await peopleApart(scope, month, apart.personIds) : null,
  })
  await madeOnce(
    () =>
      scope.shard.batch([
        apart ? scope.pay.startApart(run) : scope.pay.startRun(run),
        ...(apart ? [scope.pay.monthMustBeUnpaid(month)] : []),
        auditEntry(scope, 'pay_run.started', run.id),
      ]),
    () => scope.pay.readRun(run.id),
  )
  return readPayRun(scope, run.id)
}

/** A run as it begins: nothing is calculated yet. */
export const newRun = (
  scope: Scope,
  what: Pick<PayRunRow, 'month' | 'n' | 'apart' | 'people' | 'reason' | 'paidWith'>,
): PayRunRow => ({
  ...what,
  id: scope.newId('run'),
  companyId: scope.companyId,
  state: 'draft',
  totalFen: null,
  blocking: [],
  calculatedBy: null,
  calculatedByName: null,
  calculatedAtMs: null,
  approvedBy: null,
  approvedByName: null,
  approvedAtMs: null,
  version: 1,
  attendanceFrom: null,
  attendanceTo: null,
  rosterOn: null,
  payOn: null,
  afterRoster: [],
  factsStamp: null,
})
