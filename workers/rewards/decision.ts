import type { Explanation, Refusal } from '@bylaw/contract'
import { ok, type Result, refuse } from '@bylaw/kernel'
import { type RewardDecision, reward } from '@bylaw/rules-reward'
import { explanation } from '../rulebook/explanation'
import type { PinnedRules } from '../rulebook/pinned-rules'
import { refusalView } from '../rulebook/refusal-view'
import type { Scope } from '../scope'
import type { DeedStanding, Proposal } from './standing'
import type { Deed } from './store'

export interface DecidedReward {
  readonly decision: RewardDecision
  readonly explanation: Explanation
}

/** What a deed earns by the rules, if every post that they name approves it. */
export async function rewardDecision(
  scope: Scope,
  pinned: PinnedRules<'reward'>,
  { people, state }: Pick<Deed, 'people' | 'state'>,
  { claims }: Pick<Proposal, 'claims'>,
  { benefitFen }: Pick<DeedStanding, 'benefitFen'>,
): Promise<Result<DecidedReward, Refusal>> {
  const answer = reward.decide(pinned.rules, {
    people: people.map(({ id }) => id),
    claims: claims.map(({ reward, setFen }) => ({
      reward,
      setFen,
      progress: state === 'recorded' || state === 'declined' ? null : state,
      benefitFen,
    })),
    approvals: (pinned.rules.approvedBy ?? []).map(({ key }) => key),
  })
  if (!answer.ok) return refuse(await refusalView(scope, answer.refusal, pinned.ref.ruleSetId))
  const { decision, trace } = answer.value
  const decisions = await scope.rules.decisionsFor('reward')
  return ok({ decision, explanation: explanation(trace, pinned, decisions) })
}
