import { type NewResponsible, type ProjectPage, worksHere } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import { openingsHandedOver } from '../procedures/hand-over'
import type { Scope } from '../scope'
import { projectPage } from './read-project'
import type { ProjectRow } from './store'

/**
 * Makes someone else responsible for a project from a day on; one person is at each time (R19.15.1).
 * A hand-over of its site that is still open becomes theirs to see through.
 */
export async function changeResponsible(
  scope: Scope,
  id: string,
  basedOn: number,
  { responsibleId, from, reason = '' }: NewResponsible,
): Promise<ProjectPage> {
  const [project, person] = await Promise.all([
    scope.projects.read(id),
    scope.people.read(responsibleId),
  ])
  if (!project || !person || !worksHere(person)) throw new Problem('not_found')
  mustBeVersion(basedOn, project.version)
  if (project.completedOn !== null) throw new Problem('wrong_state', { detail: COMPLETED })
  if (responsibleId === project.responsibleId) throw wrongAt('/responsibleId', ALREADY)
  const changes = await scope.projects.changesOf(id)
  const since = changes.find(({ what }) => what === 'responsible')?.onDate ?? ''
  if (from > today(scope)) throw wrongAt('/from', NOT_AHEAD)
  if (from < since) throw wrongAt('/from', beforeSince(since))

  const changed = { ...project, responsibleId, version: basedOn + 1 }
  await scope.shard.batch([
    scope.projects.change(id, basedOn, { responsibleId }),
    scope.shard.mustHaveChanged(),
    scope.projects.note({
      ...changeBy(scope, changed),
      what: 'responsible',
      onDate: from,
      responsibleId,
      reason,
    }),
    ...(await openingsHandedOver(scope, id, responsibleId)),
    auditEntry(scope, 'project.responsible_changed', id),
  ])
  return projectPage(scope, changed)
}

/** Who changes it and when, under the version that it has by that. */
export const changeBy = (scope: Scope, { id, version }: Pick<ProjectRow, 'id' | 'version'>) => ({
  projectId: id,
  n: version,
  recordedBy: scope.personId,
  recordedByName: scope.personName,
  recordedAtMs: scope.now,
})

export const wrongAt = (pointer: string, message: Words): Problem =>
  new Problem('unacceptable', { errors: [{ pointer, code: 'does_not_fit', message }] })

const COMPLETED = words(
  '项目已完工，负责人不再变更。',
  'The project is completed, so the responsible person can no longer be changed.',
)
const ALREADY = words('现在就是由此人负责。', 'This person is already responsible.')
const NOT_AHEAD = words('日期不能晚于今天。', 'The date cannot be after today.')
const beforeSince = (since: string) =>
  words(
    `现负责人自 ${since} 起负责，接任不能早于这一天。`,
    `The current person has been responsible since ${since}; nobody can take over before that date.`,
  )
