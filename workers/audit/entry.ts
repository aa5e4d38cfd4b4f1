import { randomId } from '../platform/ids'
import type { Ground } from '../scope'
import { audit } from './table'

/**
 * Writes down who did what: goes into the same batch as the change, or as the reading of pay data.
 * The id is never derived from the command: a reading that is repeated is two readings.
 *
 * @param action past tense, e.g. `rule_version.published`
 * @param subject id of what it was done to; never a name, a secret or a figure
 */
export const auditEntry = (scope: Ground, action: string, subject: string) =>
  scope.shard.db.insert(audit).values({
    companyId: scope.companyId,
    id: randomId('aud'),
    atMs: scope.now,
    personId: scope.personId,
    personName: scope.personName,
    action,
    subject,
    requestId: scope.requestId,
  })
