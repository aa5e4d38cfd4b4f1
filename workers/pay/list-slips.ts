import type { Scope } from '../scope'
import { slipReader } from './slip-reader'
import type { PayStore, SlipOfRun } from './store'
import { readingNow } from './who-read'

/** The slips that somebody may see. Whose pay they thereby saw can find that out. */
export async function listSlips(
  scope: Scope,
  wish: Parameters<PayStore['listSlips']>[0],
  note: Parameters<PayStore['listSlips']>[2],
): Promise<SlipOfRun[]> {
  const rows = await scope.pay.listSlips(wish, slipReader(scope), note)
  const others = rows.filter(({ personId }) => personId !== scope.personId)
  const runIds = [...new Set(others.map(({ runId }) => runId))]
  if (runIds.length > 0)
    await scope.shard.batch([scope.pay.noteOfRuns(runIds, readingNow(scope, 'listed'))])
  return rows
}
