import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { PayRunRow } from './store'

/** The run, as the caller read it, if it may still change. */
export async function unapprovedRun(scope: Scope, id: string, basedOn: number): Promise<PayRunRow> {
  const run = await scope.pay.readRun(id)
  if (!run) throw new Problem('not_found')
  mustBeVersion(basedOn, run.version)
  if (run.state === 'approved') throw new Problem('wrong_state')
  return run
}
