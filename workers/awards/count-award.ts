import type { AwardView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { Problem } from '../platform/problem'
import { holdersByPost } from '../procedures/post-holders'
import type { Scope } from '../scope'
import { type AwardOfMonth, awardOf } from './award-month'
import { newsOf } from './news-of'
import { readAward } from './read-award'
import type { Nominated } from './table'

/**
 * Counts a month once one no longer nominates, and burns the ballots in the same transaction: from
 * then on only how many votes each has is known, and to nobody whose they were.
 */
export async function countAward(scope: Scope, month: string): Promise<AwardView> {
  const before = await awardOf(scope, month)
  if (before.state !== 'to_count') throw new Problem('wrong_state', { detail: notNow })
  const { ref, rules } = before.pinned
  const ballots = await scope.awards.ballots(month)
  const row = {
    month,
    ruleSetId: ref.ruleSetId,
    ruleVersion: ref.version,
    voters: ballots.length,
    tally: await tallyOf(scope, before, ballots),
    countedBy: scope.personId,
    countedByName: scope.personName,
    countedAtMs: scope.now,
  }
  const holders = await holdersByPost(scope)
  const told = rules.veto.holders.flatMap(({ key }) => holders(key).map(({ id }) => id))
  await scope.shard.batch([
    scope.awards.counted(row, ballots.length),
    scope.shard.mustHaveChanged(),
    scope.awards.burn(month),
    auditEntry(scope, 'award.counted', month),
    ...tellPeople(scope, told, newsOf(month, 'award_counted')),
  ])
  return readAward(scope, month)
}

/** Everyone nominated, most votes first; by name where they are equal, so that nothing shows who came first. */
async function tallyOf(
  scope: Scope,
  { month }: AwardOfMonth,
  ballots: readonly string[],
): Promise<Nominated[]> {
  const votes = new Map<string, number>()
  for (const id of ballots.flatMap((sealed) => scope.ballots.open(month, sealed)))
    votes.set(id, (votes.get(id) ?? 0) + 1)
  const people = await scope.people.readAll([...votes.keys()])
  return people
    .map(({ personId, name }) => ({ personId, name, votes: votes.get(personId) ?? 0 }))
    .sort((a, b) => b.votes - a.votes || (a.personId < b.personId ? -1 : 1))
}

const notNow = words(
  '提名截止后才能计票，每月只计一次。',
  'Votes can be counted only once, after nominations close.',
)
