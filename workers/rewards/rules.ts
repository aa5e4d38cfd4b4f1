import type { RewardNeeds, RewardRulesView } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import type { RulesOf } from '@bylaw/rulebook'
import { clausesOf } from '@bylaw/rules-kit'
import { Problem } from '../platform/problem'
import type { InForce } from '../rulebook/reads'
import { refusalView } from '../rulebook/refusal-view'
import type { Scope } from '../scope'

/** Every set of rules on rewards that decides today. */
const rewardRules = (scope: Scope) => scope.rules.allInForce('reward', scope.now)

/** The rewards that there are, each with what it still needs and its clauses. */
export async function rewardsKnown(scope: Scope): Promise<RewardRulesView> {
  const sets = await rewardRules(scope)
  return {
    sets: sets.map(({ ref, rules, citations }) => ({
      ruleSetId: ref.ruleSetId,
      title: { ...ref.title },
      rewards: rules.rewards.map(({ key, name, forSuggestions }, index) => ({
        key,
        name: { ...name },
        forSuggestions,
        needs: needsOf(rules, key),
        clauses: [...(clausesOf(`/rewards/${index}`, citations) ?? [])],
      })),
    })),
  }
}

/** One set of rules on rewards, as it decides today. */
export async function rewardRulesOf(scope: Scope, ruleSetId: string): Promise<InForce<'reward'>> {
  const sets = await rewardRules(scope)
  if (sets.length === 0)
    throw new Problem('rules_incomplete', { refusal: await refusalView(scope, noRules) })
  const found = sets.find(({ ref }) => ref.ruleSetId === ruleSetId)
  if (!found) throw new Problem('not_found')
  return found
}

/** The posts that approve rewards, wherever it is said who holds a post. */
export async function rewardPosts(
  scope: Scope,
): Promise<readonly { readonly key: string; readonly name: Words }[]> {
  const sets = await rewardRules(scope)
  return sets.flatMap(({ rules }) => rules.approvedBy ?? [])
}

const NEEDS = {
  praise: 'nothing',
  fixed: 'nothing',
  case_by_case: 'sum',
  share_of_benefit: 'benefit',
} as const

const needsOf = ({ worth }: RulesOf<'reward'>, key: string): RewardNeeds => {
  const said = worth?.[key]
  return said === undefined ? 'decision' : NEEDS[said.by]
}

const noRules = {
  code: 'no_rules',
  message: words(
    '公司还没有“奖励”规则：先采用含有这类规则的制度。',
    'The company has no rules on rewards yet. Adopt a regulation that contains them first.',
  ),
}
