import type { PayRunView } from '@bylaw/contract'
import { yuanFromFen } from '@bylaw/kernel'
import type { PayRunRow } from './store'

/** A run as people see it. */
export const runView = (
  run: PayRunRow,
  slipCount: number,
  currency: string,
  rulesChanged = false,
): PayRunView => ({
  id: run.id,
  month: run.month,
  state: run.state,
  total: run.totalFen === null ? null : { amount: yuanFromFen(run.totalFen), currency },
  slipCount,
  blocking: run.blocking,
  rulesChanged,
  calculatedById: run.calculatedBy,
  calculatedBy: run.calculatedByName,
  approvedBy: run.approvedByName,
  approvedAt: run.approvedAtMs === null ? null : new Date(run.approvedAtMs).toISOString(),
  version: run.version,
})
