import type { NewRecordedApplication, RestApplicationView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { notYet } from './apply-for-rest'
import { applicationView, nextOf } from './held-pay'

/**
 * Records the written application of somebody who has left and can apply here no more (R19.15.8):
 * the day it came in, and where it is kept. Somebody else decides it.
 */
export async function recordApplication(
  scope: Scope,
  { personId, projectId, receivedOn, letter }: NewRecordedApplication,
): Promise<RestApplicationView> {
  const [person, project, balance, rules, earlier] = await Promise.all([
    scope.people.read(personId),
    scope.projects.read(projectId),
    scope.pay.balanceOf({ personId, projectId }),
    scope.rules.inForce('piecework', undefined, scope.now),
    scope.pay.applications([personId]),
  ])
  if (!person || !project) throw new Problem('not_found')
  if (person.active) throw new Problem('wrong_state', { detail: appliesThemselves })
  if (receivedOn > today(scope))
    throw new Problem('unacceptable', {
      errors: [{ pointer: '/receivedOn', code: 'does_not_fit', message: notArrived }],
    })
  const id = scope.newId('rap')
  const last = earlier.findLast((each) => each.projectId === projectId)
  if (last?.id === id) return applicationView(scope, last)
  if (last && last.state !== 'declined') throw new Problem('already_exists')
  const next = rules?.ok
    ? nextOf(scope, rules.value.rules, balance, project.completedOn, undefined)
    : null
  if (!next?.mayApply) throw new Problem('wrong_state', { detail: notYet(next) })
  const application = {
    ...{ id, personId, projectId, letter },
    appliedOn: receivedOn,
    appliedAtMs: scope.now,
    state: 'applied' as const,
    reason: '',
    decidedBy: null,
    decidedByName: null,
    decidedAtMs: null,
    recordedBy: scope.personId,
    recordedByName: scope.personName,
    version: 1,
  }
  const made = await madeOnce(
    () =>
      scope.shard.batch([
        scope.pay.apply(application),
        auditEntry(scope, 'rest_application.recorded', id),
      ]),
    () => scope.pay.readApplication(id),
  )
  return applicationView(scope, made ?? application)
}

const appliesThemselves = words(
  '本人还能进入系统，由本人申请。',
  'This person still has access and can apply themselves.',
)
const notArrived = words('还没有到这一天。', 'That date has not been reached yet.')
