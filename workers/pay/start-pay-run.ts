import type { NewPayRun, PayRunView } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import type { Scope } from '../scope'
import { runView } from './run-view'

/** Starts the pay run of a month; there is one per month. */
export async function startPayRun(scope: Scope, { month }: NewPayRun): Promise<PayRunView> {
  const run = {
    id: scope.newId('run'),
    companyId: scope.companyId,
    month,
    state: 'draft' as const,
    totalFen: null,
    blocking: [],
    calculatedBy: null,
    calculatedByName: null,
    calculatedAtMs: null,
    approvedBy: null,
    approvedByName: null,
    approvedAtMs: null,
    version: 1,
  }
  await scope.shard.batch([scope.pay.startRun(run), auditEntry(scope, 'pay_run.started', run.id)])
  return runView(run, 0, scope.currency)
}
