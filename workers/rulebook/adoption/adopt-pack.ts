import type { PackAdoption, RegulationSummary } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import type { Scope } from '../../scope'
import { validFromOf, wishedFrom } from '../valid-from'
import { adoptPacks } from './adopt-packs'
import { adoptedOnce } from './adopted-once'

/** Adopts one regulation; where it meets one in use, the wish says which of the two prevails. */
export async function adoptPack(
  scope: Scope,
  packId: string,
  { settle = [], ...begin }: PackAdoption = {},
): Promise<RegulationSummary> {
  const named = settle.map(({ prevails, ...subject }) => ({
    ...subject,
    prevails: prevails === 'adopted' ? packId : prevails,
  }))
  const [regulation] = await adoptedOnce(scope, [packId], () =>
    adoptPacks(scope, [packId], named, validFromOf(scope.now, wishedFrom(begin))),
  )
  assert(regulation !== undefined, 'one pack is adopted as one regulation')
  return regulation
}
