import { type NewProject, type ProjectView, worksHere } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { changeBy } from './change-responsible'
import type { ProjectRow } from './store'

/** Opens a project for a customer, with the one person responsible for it (R19.15). */
export async function addProject(scope: Scope, wish: NewProject): Promise<ProjectView> {
  const [customer, responsible] = await Promise.all([
    scope.customers.read(wish.customerId),
    scope.people.read(wish.responsibleId),
  ])
  // A contact is the customer's person, never responsible for our work.
  if (!customer || !responsible || !worksHere(responsible)) throw new Problem('not_found')
  const project = { ...wish, id: scope.newId('prj'), completedOn: null, version: 1 }
  const made = await madeOnce(
    () =>
      scope.shard.batch([
        scope.projects.add(project),
        scope.projects.note({
          ...changeBy(scope, project),
          what: 'responsible',
          onDate: today(scope),
          responsibleId: wish.responsibleId,
          reason: '',
        }),
        auditEntry(scope, 'project.added', project.id),
      ]),
    () => scope.projects.read(project.id),
  )
  return projectView(made ?? project)
}

export const projectView = (row: Omit<ProjectRow, 'companyId'>): ProjectView => ({
  id: row.id,
  name: row.name,
  customerId: row.customerId,
  responsibleId: row.responsibleId,
  completedOn: row.completedOn,
  version: row.version,
})
