import type { ProjectChangeView, ProjectPage } from '@bylaw/contract'
import { Problem } from '../platform/problem'
import { openingsOf } from '../procedures/openings'
import type { Scope } from '../scope'
import { projectView } from './add-project'
import type { ProjectChangeRow } from './life-store'
import type { ProjectRow } from './store'

/** A project with all that happened to it and what its work had to wait for. */
export async function readProject(scope: Scope, id: string): Promise<ProjectPage> {
  const project = await scope.projects.read(id)
  if (!project) throw new Problem('not_found')
  return projectPage(scope, project)
}

export async function projectPage(
  scope: Scope,
  project: Omit<ProjectRow, 'companyId'>,
): Promise<ProjectPage> {
  const [changes, openings] = await Promise.all([
    scope.projects.changesOf(project.id),
    openingsOf(scope, project.id),
  ])
  const people = await scope.people.readAll(
    changes.flatMap(({ responsibleId }) => responsibleId ?? []),
  )
  const names = new Map(people.map(({ personId, name }) => [personId, name]))
  return {
    project: projectView(project),
    changes: changes.map((change) => changeView(change, names)),
    openings,
  }
}

const changeView = (
  { what, onDate, responsibleId, reason, recordedByName, recordedAtMs }: ProjectChangeRow,
  names: ReadonlyMap<string, string>,
): ProjectChangeView => ({
  what,
  on: onDate,
  responsible:
    responsibleId === null ? null : { id: responsibleId, name: names.get(responsibleId) ?? '' },
  reason,
  by: recordedByName,
  at: recordedAtMs === null ? null : new Date(recordedAtMs).toISOString(),
})
