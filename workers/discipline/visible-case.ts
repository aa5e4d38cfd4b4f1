import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { CaseRow } from './store'

/** The case, if it concerns the reader: as the person, as who opened it, or by `discipline.read_all`. */
export async function visibleCase(scope: Scope, id: string): Promise<CaseRow> {
  const row = await scope.discipline.read(id)
  const concerns = row && [row.personId, row.openedBy].includes(scope.personId)
  if (!row || !(concerns || scope.may('discipline.read_all'))) throw new Problem('not_found')
  return row
}
