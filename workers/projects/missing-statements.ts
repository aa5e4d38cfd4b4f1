import type { MissingStatement } from '@bylaw/contract'
import { statementDue } from '../pay/statement-due'
import { type PlaceInList, pageFrom } from '../platform/page'
import { today } from '../platform/today'
import type { Scope } from '../scope'

interface MissingWish {
  readonly month: string
  readonly limit: number
  readonly after: PlaceInList | undefined
}

/**
 * Whose statement of a month is missing: projects that were at work in it, and who reports for them;
 * after these the personal contracts that ran in it, as far as the reader may know of them.
 */
export async function missingStatements(scope: Scope, { month, limit, after }: MissingWish) {
  const [list, ...place] = after ?? [OF_PROJECTS]
  const from = place.length > 0 ? place : undefined
  const projects =
    list === OF_PROJECTS ? await scope.projects.withoutStatement(month, { limit, after: from }) : []
  const contracts =
    projects.length > limit
      ? []
      : await scope.contracts.withoutStatement(month, {
          limit: limit - projects.length,
          after: list === OF_CONTRACTS ? from : undefined,
          whose: scope.may('personal_contract.read_all') ? undefined : scope.personId,
        })
  const [people, dueOn] = await Promise.all([
    scope.people.readAll([
      ...projects.map(({ responsibleId }) => responsibleId),
      ...contracts.map(({ personId }) => personId),
    ]),
    statementDue(scope, month),
  ])
  const names = new Map(people.map(({ personId, name }) => [personId, name]))
  const here = new Set(people.flatMap(({ personId, active }) => (active ? [personId] : [])))
  const due = { dueOn, overdue: dueOn !== null && today(scope) > dueOn }
  const rows: Row[] = [
    ...projects.map(
      ({ id, name, responsibleId }): Row => ({
        place: [OF_PROJECTS, name, id],
        view: {
          project: { id, name },
          contract: null,
          responsible: {
            id: responsibleId,
            name: names.get(responsibleId) ?? '',
            active: here.has(responsibleId),
          },
          ...due,
        },
      }),
    ),
    ...contracts.map(
      ({ id, projectId, projectName, personId, personName }): Row => ({
        place: [OF_CONTRACTS, projectName, id],
        view: {
          project: { id: projectId, name: projectName },
          contract: { id },
          responsible: { id: personId, name: personName, active: here.has(personId) },
          ...due,
        },
      }),
    ),
  ]
  return pageFrom(
    rows,
    limit,
    ({ place: key }) => key,
    ({ view }) => view,
  )
}

interface Row {
  readonly place: PlaceInList
  readonly view: MissingStatement
}

/** Which of the two lists a page goes on in. */
const OF_PROJECTS = 'project'
const OF_CONTRACTS = 'contract'
