import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { Consequence } from './store'

/** What came of results, if it concerns the reader: their own, or anyone's with `consequence.read_all`. */
export async function visibleConsequence(scope: Scope, id: string): Promise<Consequence> {
  const row = await scope.consequences.read(id)
  if (!row || !(row.personId === scope.personId || scope.may('consequence.read_all')))
    throw new Problem('not_found')
  return row
}
