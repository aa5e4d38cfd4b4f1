import type { QuantityView } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { quantityView } from './report-quantity'

/** Verifies a reported quantity. From then on it never changes, and the month's pay counts it. */
export async function verifyQuantity(
  scope: Scope,
  id: string,
  basedOn: number,
): Promise<QuantityView> {
  const quantity = await scope.projects.readQuantity(id)
  if (!quantity) throw new Problem('not_found')
  mustBeVersion(basedOn, quantity.version)
  if (quantity.state === 'verified') throw new Problem('wrong_state')

  const by = { id: scope.personId, name: scope.personName, atMs: scope.now }
  await scope.shard.batch([
    scope.projects.monthIsOpen(quantity.month),
    scope.projects.verify(id, basedOn, by),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'quantity.verified', id),
  ])
  return quantityView({
    ...quantity,
    state: 'verified',
    verifiedByName: by.name,
    version: basedOn + 1,
  })
}
