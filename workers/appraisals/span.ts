import type { NewAppraisal } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { lastMonthOf, periodKindOf } from '@bylaw/rules-appraisal'
import { dayAfterMs, monthEndMs } from '../platform/month'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { AppraisalSheet } from './store'

/** What a sheet appraises: a period, or a project that was completed in its month. */
export type Span = Pick<AppraisalSheet, 'period' | 'projectId' | 'projectName' | 'projectEndedOn'>

/** How what is appraised comes round. */
export const kindOf = ({ period, projectEndedOn }: Pick<Span, 'period' | 'projectEndedOn'>) =>
  projectEndedOn === null ? periodKindOf(period) : 'project'

/** The month, or the last day, from which rules say when a sheet is due. */
export const endOf = ({ period, projectEndedOn }: Pick<Span, 'period' | 'projectEndedOn'>) =>
  projectEndedOn ?? lastMonthOf(period)

/** The last instant of what is appraised: rules in force then decide it. */
export const spanEndMs = (
  { zone }: Pick<Scope, 'zone'>,
  { period, projectEndedOn }: Pick<Span, 'period' | 'projectEndedOn'>,
): number =>
  projectEndedOn === null
    ? monthEndMs(zone, lastMonthOf(period))
    : dayAfterMs(zone, projectEndedOn) - 1

/** What is to be appraised: a period, or a project once it is completed. */
export async function spanOf(
  scope: Scope,
  { period: wished, projectId }: Pick<NewAppraisal, 'period' | 'projectId'>,
): Promise<Span> {
  // Whether there is such a project comes before whether it is what is meant.
  const project = projectId === undefined ? undefined : await scope.projects.read(projectId)
  if (projectId !== undefined && !project) throw new Problem('not_found')
  if (wished !== undefined && !project)
    return { period: wished, projectId: null, projectName: null, projectEndedOn: null }
  if (wished !== undefined || !project) throw wrongAt('/period', ONE_OF_TWO)
  const { name: projectName, completedOn: projectEndedOn } = project
  if (projectEndedOn === null) throw wrongAt('/projectId', AT_WORK)
  const period = projectEndedOn.slice(0, 7)
  return { period, projectId: project.id, projectName, projectEndedOn }
}

const wrongAt = (pointer: string, message: Words) =>
  new Problem('unacceptable', { errors: [{ pointer, code: 'what_span', message }] })

const ONE_OF_TWO = words(
  '请指明考核哪一期或哪个项目，二者选一。',
  'Name either a period or a project.',
)
const AT_WORK = words(
  '项目还没有完工，完工后才能按项目考核。',
  'The project is not completed yet: it is appraised once it is.',
)
