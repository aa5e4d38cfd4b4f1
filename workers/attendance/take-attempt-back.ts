import type { ReachDay, ReachWithdrawal } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { newsOfAttempt } from './news-of'
import { readReachDay, stands } from './reach-day'

/**
 * Takes an attempt back that was written down by mistake, by whoever wrote it and while its day was
 * not proposed as an absence: what a person was asked to answer stays as they read it. It is kept
 * with the reason and counts for nothing; whoever was told of it is told this.
 */
export async function takeAttemptBack(
  scope: Scope,
  id: string,
  { reason }: ReachWithdrawal,
): Promise<ReachDay> {
  const attempt = await scope.attendance.reachAttempt(id)
  if (!attempt) throw new Problem('not_found')
  const { personId, date } = attempt
  if (attempt.recordedBy !== scope.personId) throw new Problem('not_allowed', { detail: notTheirs })
  if (!stands(attempt)) throw new Problem('wrong_state', { detail: takenBack })
  const { absenceId } = await scope.attendance.reachDay(personId, date)
  if (absenceId !== null) throw new Problem('wrong_state', { detail: isEvidence })
  const withdrawal = {
    reason,
    takenBackBy: scope.personId,
    takenBackByName: scope.personName,
    takenBackAtMs: scope.now,
  }
  await scope.shard.batch([
    scope.attendance.takeAttemptBack(attempt, withdrawal),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'reach_attempt.taken_back', id),
    ...(attempt.answered
      ? []
      : tellPeople(scope, [personId], newsOfAttempt(attempt, 'reach_taken_back'))),
  ])
  return readReachDay(scope, personId, date)
}

const notTheirs = words(
  '谁记录的联系，由谁撤回。',
  'Only the person who recorded a contact attempt can withdraw it.',
)
const takenBack = words('已经撤回了。', 'It has already been withdrawn.')
const isEvidence = words(
  '当天已提出旷工，这次联系是本人要答复的证据，不能撤回。',
  'The day has been proposed as an absence with this attempt as evidence, so it can no longer be withdrawn.',
)
