import type { BackTestView } from '@bylaw/contract'
import { auditEntry } from '../../audit/entry'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { readBackTest } from './read-back-tests'

/**
 * Stops a back-test, which then looks at nothing more; a slice that is being done is not written
 * down. One that has ended meanwhile is answered as it ended.
 */
export async function stopBackTest(scope: Scope, id: string): Promise<BackTestView> {
  const row = await scope.rules.readBackTest(id)
  if (!row) throw new Problem('not_found')
  if (row.state === 'queued' || row.state === 'running')
    await scope.shard.batch([
      scope.rules.stopBackTest(id, scope.personName, scope.now),
      auditEntry(scope, 'draft.back_test_stopped', row.draftId),
    ])
  return readBackTest(scope, id)
}
