import type { Citations } from '@bylaw/contract'
import { pointerTo, words } from '@bylaw/kernel'
import { valueAt } from '@bylaw/rules-kit'
import type { ProblemDetails } from '../platform/problem'

/**
 * Citations of places that the rules do not have, and of clauses that their regulation does not.
 *
 * @param pointer where the citations stand in what was sent
 */
export const notCitable = (
  rules: unknown,
  citations: Citations,
  clauses: ReadonlySet<string>,
  pointer: string,
): NonNullable<ProblemDetails['errors']> =>
  Object.entries(citations).flatMap(([place, cited]) => {
    const at = `${pointer}${pointerTo(place)}`
    if (valueAt(rules, place) === undefined)
      return [{ pointer: at, code: 'no_such_place', message: NO_SUCH_PLACE }]
    return cited
      .filter((id) => !clauses.has(id))
      .map((id) => ({ pointer: at, code: 'no_such_clause', message: noSuchClause(id) }))
  })

export const NO_SUCH_PLACE = words('规则中没有这个位置。', 'The rules have no such place.')
const noSuchClause = (id: string) =>
  words(
    `所属制度现行、将生效和起草中的条文里都没有 ${id}。`,
    `No text of their regulation has ${id}: neither that in force nor one to come or being drafted.`,
  )
