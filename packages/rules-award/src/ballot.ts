import { ok, type Result, refuse, words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import type { AwardFacts } from './facts'
import { voteRules } from './questions'
import type { AwardRules } from './rules'

export interface Standing {
  readonly nominee: string
  readonly votes: number
}

/** Nominees by votes, most first; names in order where votes are equal, so that nothing shows who voted when. */
export function count(
  { votes: rules }: AwardRules,
  { nominations }: AwardFacts,
): Result<readonly Standing[], Refusal> {
  const used = tally(nominations.map(({ token }) => token))
  if ([...used.values()].some((times) => times > rules.perPerson)) return refuse(voteTwice(rules))
  if (!rules.forOneself && nominations.some(({ forOneself }) => forOneself))
    return refuse(voteForOneself)
  if (used.size < rules.leastVoters) return refuse(tooFewVoters(used.size, rules))
  const votes = tally(nominations.map(({ nominee }) => nominee))
  return ok(
    [...votes]
      .map(([nominee, number]) => ({ nominee, votes: number }))
      .sort((a, b) => b.votes - a.votes || (a.nominee < b.nominee ? -1 : 1)),
  )
}

function tally(names: readonly string[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1)
  return times
}

const voteTwice = ({ perPerson }: AwardRules['votes']): Refusal => ({
  code: 'token_used_twice',
  message: words(
    `有一张选票用了不止 ${perPerson} 次。`,
    `A ballot was used more than ${perPerson} times.`,
  ),
  rule: `${voteRules.at}/perPerson`,
  fact: '/nominations',
})

const voteForOneself: Refusal = {
  code: 'vote_for_oneself',
  message: words('不能提名自己。', 'Nobody may nominate themselves.'),
  rule: `${voteRules.at}/forOneself`,
  fact: '/nominations',
}

const tooFewVoters = (voters: number, { leastVoters }: AwardRules['votes']): Refusal => ({
  code: 'too_few_voters',
  message: words(
    `${voters} 人投票，至少要 ${leastVoters} 人。`,
    `${voters} voted; at least ${leastVoters} ${leastVoters === 1 ? 'is' : 'are'} needed.`,
  ),
  rule: `${voteRules.at}/leastVoters`,
  fact: '/nominations',
  details: { voters, leastVoters },
})
