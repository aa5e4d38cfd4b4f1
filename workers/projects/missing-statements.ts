import type { MissingStatement } from '@bylaw/contract'
import { statementDue } from '../pay/statement-due'
import { type PlaceInList, pageFrom } from '../platform/page'
import { today } from '../rulebook/today'
import type { Scope } from '../scope'

interface MissingWish {
  readonly month: string
  readonly limit: number
  readonly after: PlaceInList | undefined
}

/** Whose statement of a month is missing: projects that were at work in it, and who reports for them. */
export async function missingStatements(scope: Scope, { month, limit, after }: MissingWish) {
  const [rows, dueOn] = await Promise.all([
    scope.projects.withoutStatement(month, { limit, after }),
    statementDue(scope, month),
  ])
  const people = await scope.people.readAll(rows.map(({ responsibleId }) => responsibleId))
  const names = new Map(people.map(({ personId, name }) => [personId, name]))
  const overdue = dueOn !== null && today(scope) > dueOn
  return pageFrom(
    rows,
    limit,
    ({ name, id }) => [name, id],
    ({ id, name, responsibleId }): MissingStatement => ({
      project: { id, name },
      responsible: { id: responsibleId, name: names.get(responsibleId) ?? '' },
      dueOn,
      overdue,
    }),
  )
}
