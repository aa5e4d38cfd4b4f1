import type { NewRestApplication, RestApplicationView, RestDecision } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { mustBeVersion } from '../platform/if-match'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { applicationView, nextOf } from './held-pay'

/**
 * Applies for what is held of one's own commission after a project's completion (R19.15.8). Before
 * its day it is taken where the company's rules let it wait; it counts once it is granted.
 */
export async function applyForRest(
  scope: Scope,
  { projectId }: NewRestApplication,
): Promise<RestApplicationView> {
  const { personId } = scope
  const [project, balance, rules, earlier] = await Promise.all([
    scope.projects.read(projectId),
    scope.pay.balanceOf({ personId, projectId }),
    scope.rules.inForce('piecework', undefined, scope.now),
    scope.pay.applications([personId]),
  ])
  if (!project) throw new Problem('not_found')
  const id = scope.newId('rap')
  const last = earlier.findLast((each) => each.projectId === projectId)
  if (last?.id === id) return applicationView(scope, last)
  if (last && last.state !== 'declined') throw new Problem('already_exists')
  const next = rules?.ok
    ? nextOf(scope, rules.value.rules, balance, project.completedOn, undefined)
    : null
  if (!next?.mayApply) throw new Problem('wrong_state', { detail: notYet(next) })

  const application = {
    id,
    personId,
    projectId,
    appliedOn: today(scope),
    appliedAtMs: scope.now,
    state: 'applied' as const,
    reason: '',
    decidedBy: null,
    decidedByName: null,
    decidedAtMs: null,
    recordedBy: null,
    recordedByName: null,
    letter: null,
    version: 1,
  }
  const made = await madeOnce(
    () =>
      scope.shard.batch([
        scope.pay.apply(application),
        auditEntry(scope, 'rest_application.made', id),
      ]),
    () => scope.pay.readApplication(id),
  )
  return applicationView(scope, made ?? application)
}

/** Grants an application, or declines it with a reason; never one's own, or one that one recorded. */
export async function decideRest(
  scope: Scope,
  id: string,
  basedOn: number,
  { granted, reason = '' }: RestDecision,
): Promise<RestApplicationView> {
  const application = await scope.pay.readApplication(id)
  if (!application) throw new Problem('not_found')
  if ([application.personId, application.recordedBy].includes(scope.personId))
    throw new Problem('not_allowed', { detail: OWN })
  mustBeVersion(basedOn, application.version)
  if (application.state !== 'applied') throw new Problem('wrong_state')
  if (!granted && reason === '')
    throw new Problem('unacceptable', {
      errors: [{ pointer: '/reason', code: 'required', message: SAY_WHY }],
    })
  const answer = {
    state: granted ? ('granted' as const) : ('declined' as const),
    reason,
    decidedBy: scope.personId,
    decidedByName: scope.personName,
    decidedAtMs: scope.now,
  }
  await scope.shard.batch([
    scope.pay.answerApplication(id, basedOn, answer),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, `rest_application.${answer.state}`, id),
  ])
  return applicationView(scope, { ...application, ...answer, version: basedOn + 1 })
}

export async function readApplication(scope: Scope, id: string): Promise<RestApplicationView> {
  const application = await scope.pay.readApplication(id)
  if (!application) throw new Problem('not_found')
  return applicationView(scope, application)
}

export const notYet = (next: ReturnType<typeof nextOf>) =>
  next?.needs === 'time'
    ? words(
        `按制度须到 ${next.dueFrom} 起才能申请。`,
        `Under the rules, you can apply from ${next.dueFrom}.`,
      )
    : words(
        '现在没有可以申请的留存提成：项目须已完工，并已结到完工比例。',
        'There is no held commission to apply for: the project must be completed and settled up to the completion share first.',
      )
const OWN = words(
  '不能批准自己的、或自己代为登记的申请，请由另一人处理。',
  'You cannot decide your own application or one you recorded; someone else has to.',
)
const SAY_WHY = words('不同意请写明理由。', 'Give a reason for declining.')
