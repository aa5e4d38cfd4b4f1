import type { EmploymentCorrection, EmploymentHistory } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { mustStillStand } from '../growth/must-still-stand'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { employedAs, mustBeOthers, sayingWhy, unfit } from './add-employment'
import type { EmployedAs } from './employed-name'
import { listEmployments } from './list-employments'
import { mustEmployNoAuditor } from './no-auditor'

/**
 * Puts right what an employment says, or takes it away, as long as no approved run has used it. What
 * it said before stays on record with the reason. What the rules would not let be recorded does not
 * come about by a correction either, nor by one of what it followed on.
 */
export async function correctEmployment(
  scope: Scope,
  [personId, fromDate]: readonly [string, string],
  basedOn: number,
  { instead, reason }: EmploymentCorrection,
): Promise<EmploymentHistory> {
  await mustBeOthers(scope, personId)
  const found = await scope.people.employmentAt(personId, fromDate)
  if (found?.fromDate !== fromDate) throw new Problem('not_found')
  mustBeVersion(basedOn, found.version)
  const now = instead && employedAs(instead, '/instead')
  if (now && saysTheSame(found, now)) throw unfit('/instead', 'no_change', NO_CHANGE)
  const before = await scope.people.employmentsOf(personId)
  const gone = before.find((each) => each.fromDate === fromDate)
  const record = [...before.filter((each) => each !== gone), ...(now ? [now] : [])]
  const isStaff = await mustEmployNoAuditor(scope, personId, record)
  const stands = await mustStillStand(
    scope,
    { before, gone, come: now ? [now] : [] },
    { personId, ground: reason, at: '/instead' },
  )
  const by = {
    reason,
    correctedBy: scope.personId,
    correctedByName: scope.personName,
    correctedAtMs: scope.now,
  }
  const write = () =>
    scope.shard.batch([
      auditEntry(scope, 'employment.corrected', personId),
      ...isStaff,
      ...stands,
      ...scope.people.correctEmployment(found, now, by),
    ])
  const wish = instead ?? { from: fromDate, status: found.status }
  await sayingWhy(scope, personId, wish, write, wish.from < fromDate ? wish.from : fromDate)
  return listEmployments(scope, personId)
}

const saysTheSame = (is: EmployedAs, wished: EmployedAs): boolean =>
  is.fromDate === wished.fromDate &&
  is.status === wished.status &&
  is.level === wished.level &&
  is.monthlyFen === wished.monthlyFen

const NO_CHANGE = words(
  '与现有记录相同，没有要更正的内容。',
  'That is already on record; there is nothing to correct.',
)
