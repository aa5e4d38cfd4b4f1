import { type AwardView, type NewNomination, worksHere } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { type AwardOfMonth, awardOf } from './award-month'
import { readAward } from './read-award'

/**
 * Nominates for a month, once. That somebody did and whom they named are written into two tables
 * that share nothing: the one has no time and no order, the other is sealed and named by a secret
 * that is not kept. The log says that somebody nominated, never whom.
 */
export async function nominate(
  scope: Scope,
  month: string,
  { token, nomineeIds }: NewNomination,
): Promise<AwardView> {
  const before = await awardOf(scope, month)
  mustBeOpen(before)
  await mustBeNominees(scope, before, nomineeIds)
  const { ballots } = scope
  await scope.shard.batch([
    scope.awards.putIn(month, ballots.nameOf(month, token), ballots.seal(month, nomineeIds)),
    scope.shard.mustHaveChanged('wrong_state'),
    scope.awards.nominated(month, scope.personId),
    auditEntry(scope, 'award.nominated', month),
  ])
  return readAward(scope, month)
}

function mustBeOpen({ state, hasNominated }: AwardOfMonth): void {
  if (state !== 'open') throw new Problem('wrong_state', { detail: notOpen })
  if (hasNominated) throw new Problem('wrong_state', { detail: nominatedAlready })
}

/** As many different people as the rules let one name, who work here; oneself only if they do. */
async function mustBeNominees(
  scope: Scope,
  { pinned: { rules } }: AwardOfMonth,
  nomineeIds: readonly string[],
): Promise<void> {
  const wanted = new Set(nomineeIds)
  if (nomineeIds.length > rules.votes.perPerson || wanted.size < nomineeIds.length)
    throw new Problem('unacceptable', {
      errors: [fault('too_many', tooMany(rules.votes.perPerson))],
    })
  if (!rules.votes.forOneself && wanted.has(scope.personId))
    throw new Problem('unacceptable', { errors: [fault('oneself', notOneself)] })
  const people = await scope.people.readAll(nomineeIds)
  const staff = people.filter(worksHere)
  if (staff.length < wanted.size) throw new Problem('not_found')
}

const fault = (code: string, message: ReturnType<typeof words>) => ({
  pointer: '/nomineeIds',
  code,
  message,
})
const tooMany = (each: number) =>
  words(`每人最多提名 ${each} 人，不能重复。`, `Each names ${each} different people at most.`)
const notOneself = words('不能提名自己。', 'You cannot nominate yourself.')
const notOpen = words('现在不是这个月的提名时间。', 'Nominations for that month are not open.')
const nominatedAlready = words('您已经提名过了。', 'You have already nominated.')
