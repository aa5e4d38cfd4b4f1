import type { BackTestView } from '@bylaw/contract'
import { auditEntry } from '../../audit/entry'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import type { BackTestRow } from './back-test-table'
import { readBackTest } from './read-back-tests'

/**
 * Stops a back-test, which then looks at nothing more; a slice that is being done is not written
 * down. One that has ended meanwhile is answered as it ended.
 */
export async function stopBackTest(scope: Scope, id: string): Promise<BackTestView> {
  const row = await scope.rules.readBackTest(id)
  if (!row) throw new Problem('not_found')
  if (row.state === 'queued' || row.state === 'running') await stopped(scope, row)
  return readBackTest(scope, id)
}

async function stopped(scope: Scope, { id, draftId }: BackTestRow): Promise<void> {
  try {
    await scope.shard.batch([
      scope.rules.stopBackTest(id, scope.personName, scope.now),
      scope.shard.mustHaveChanged(),
      auditEntry(scope, 'draft.back_test_stopped', draftId),
    ])
  } catch (problem) {
    // It ended between the two: nobody stopped it, and nothing says that they did.
    if (!(problem instanceof Problem) || problem.code !== 'stale_version') throw problem
  }
}
