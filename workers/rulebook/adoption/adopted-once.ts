import type { RegulationSummary } from '@bylaw/contract'
import { carriedOutOnce } from '../../platform/carried-out'
import type { Scope } from '../../scope'
import { listRegulations } from '../list-rulebook'
import { packsNamed } from './adoption-conflicts'

/**
 * Adopts regulations, once. The retry of an adoption whose answer was lost is not told that they are
 * adopted already: it is answered with them.
 */
export const adoptedOnce = (
  scope: Scope,
  packIds: readonly string[],
  adopt: () => Promise<RegulationSummary[]>,
): Promise<RegulationSummary[]> =>
  carriedOutOnce(scope, adopt, async () => {
    const regulations = await listRegulations(scope)
    return packsNamed(packIds).flatMap(({ id }) =>
      regulations.filter(({ packId }) => packId === id),
    )
  })
