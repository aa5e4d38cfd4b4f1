import type { NewCompletion, ProjectPage } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { changeBy, wrongAt } from './change-responsible'
import { projectPage } from './read-project'

/**
 * Records the day on which a project was completed: that surplus goods are back (R19.15.7). From
 * then on pay settles it up to the completion share, so nobody says so who is or was responsible for
 * it, or who earns on it. A day that was recorded wrongly is corrected, or taken back, with a reason, while no
 * approved pay rests on it.
 */
export async function completeProject(
  scope: Scope,
  id: string,
  basedOn: number,
  { on, reason = '' }: NewCompletion,
): Promise<ProjectPage> {
  const project = await scope.projects.read(id)
  if (!project) throw new Problem('not_found')
  mustBeVersion(basedOn, project.version)
  await mustBeAnother(scope, id)
  if (on === project.completedOn) throw new Problem('wrong_state', { detail: AS_IT_IS })
  if (project.completedOn !== null && reason === '') throw wrongAt('/reason', SAY_WHY)
  if (await scope.projects.isSettled(id)) throw new Problem('wrong_state', { detail: SETTLED })
  if (on !== null && on > today(scope)) throw wrongAt('/on', NOT_AHEAD)
  const lastMonth = await scope.projects.lastMonthOf(id)
  if (on !== null && lastMonth !== null && lastMonth > on.slice(0, 7))
    throw wrongAt('/on', workAfter(lastMonth))

  const completed = { ...project, completedOn: on, version: basedOn + 1 }
  await scope.shard.batch([
    scope.projects.change(id, basedOn, { completedOn: on }),
    scope.shard.mustHaveChanged(),
    scope.projects.isNotSettled(id),
    ...(on === null ? [] : [scope.projects.hasNoWorkAfter(id, on.slice(0, 7))]),
    scope.projects.note({
      ...changeBy(scope, completed),
      what: 'completed',
      onDate: on,
      responsibleId: null,
      reason,
    }),
    auditEntry(scope, on === null ? 'project.completion_withdrawn' : 'project.completed', id),
  ])
  return projectPage(scope, completed)
}

async function mustBeAnother(scope: Scope, id: string): Promise<void> {
  const [changes, earns, isContractor] = await Promise.all([
    scope.projects.changesOf(id),
    scope.projects.hasWorkOf(id, scope.personId),
    scope.contracts.hasPartOf(id, scope.personId),
  ])
  if (
    earns ||
    isContractor ||
    changes.some(({ responsibleId }) => responsibleId === scope.personId)
  )
    throw new Problem('not_allowed', { detail: OWN })
}

const OWN = words(
  '负责或曾负责本项目的人、在本项目有工程量或承包进度的人，都不能登记完工，请由另一人登记。',
  'You are or were responsible for this project, or have work or contract progress on it, so someone else has to record its completion.',
)
const AS_IT_IS = words('登记的就是这一天。', 'That date is already on record.')
const SETTLED = words(
  '已有批准的工资按完工结算过本项目，完工日不能再改。',
  'Approved pay has already settled this project as completed, so the date can no longer be changed.',
)
const SAY_WHY = words('更正完工日请写明理由。', 'Give a reason for correcting the completion date.')
const NOT_AHEAD = words('日期不能晚于今天。', 'The date cannot be after today.')
const workAfter = (month: string) =>
  words(
    `${month} 还有申报的工程量或承包进度，完工日不能早于这个月。`,
    `Work has been reported for ${month}, so the completion date cannot be before that month.`,
  )
