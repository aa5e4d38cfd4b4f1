import { auditEntry } from '../../audit/entry'
import type { Scope } from '../../scope'
import type { BackTestRow } from './back-test-table'
import { mayName, tellsPay } from './back-test-view'

/** Reading what people would be paid is recorded, as reading what they are paid is. */
export async function noteRead(scope: Scope, { id, kind }: BackTestRow): Promise<void> {
  if (tellsPay(kind) && mayName(scope, kind))
    await scope.shard.batch([auditEntry(scope, 'back_test.read', id)])
}
