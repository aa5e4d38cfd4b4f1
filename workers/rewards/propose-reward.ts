import type { DeedView, RewardProposal } from '@bylaw/contract'
import { fenFromYuan, type Words, words } from '@bylaw/kernel'
import { tellPeople } from '../notices/tell'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import { holdersByPost } from '../procedures/post-holders'
import type { InForce } from '../rulebook/reads'
import type { Scope } from '../scope'
import { rewardDecision } from './decision'
import { newsOf } from './news-of'
import { mustFitPay } from './prize-lines'
import { readDeed } from './read-deed'
import { postsOf } from './reviewing'
import { rewardRulesOf } from './rules'
import { deedToChange, sayWrites, wordOf } from './saying'
import { standingAfter } from './standing'
import type { Deed } from './store'

/**
 * Proposes what a deed earns, by the rules of today: they work out the sum and who gets what of it.
 * What the rules would give nothing for is refused, with what stands in the way.
 */
export async function proposeReward(
  scope: Scope,
  id: string,
  basedOn: number,
  { ruleSetId, claims, payMonth, text }: RewardProposal,
): Promise<DeedView> {
  const { deed } = await deedToChange(scope, id, basedOn)
  if (deed.reward !== 'none') throw new Problem('wrong_state', { detail: proposedAlready })
  if (deed.state === 'declined') throw new Problem('wrong_state', { detail: declined })
  const inForce = await rewardRulesOf(scope, ruleSetId)
  const claimed = claims.map(({ reward, sum }) => ({
    reward,
    setFen: sum === undefined ? null : (fenFromYuan(sum) ?? null),
  }))
  mustBeDifferent(claims.map(({ reward }) => reward))
  mustHaveComeFar(deed, inForce, claims)
  mustBePayMonth(scope, payMonth)
  const standing = standingAfter(deed.words)
  const decided = await rewardDecision(scope, inForce, deed, { claims: claimed }, standing)
  if (!decided.ok) throw new Problem('rules_incomplete', { refusal: decided.refusal })
  const { decision } = decided.value
  if (decision.given.length === 0)
    throw new Problem('unacceptable', {
      errors: decision.notGiven.map(({ why }) => ({
        pointer: '/claims',
        code: why,
        message: IN_THE_WAY[why],
      })),
    })
  const posts = postsOf(inForce, await holdersByPost(scope), deed)
  if (posts.every(({ isExempt }) => isExempt))
    throw new Problem('wrong_state', { detail: nobodyElse })
  await mustFitPay(scope, payMonth, decision.shares)

  const approvers = posts.flatMap(({ holders }) => holders.map((each) => each.id))
  await scope.shard.batch([
    ...sayWrites(
      scope,
      deed,
      { reward: 'proposed' },
      wordOf(scope, {
        kind: 'proposed',
        body: text,
        claims: claimed,
        ruleSetId,
        ruleVersion: inForce.ref.version,
        payMonth,
      }),
    ),
    ...tellPeople(scope, approvers, newsOf(deed, 'reward_proposed')),
  ])
  return readDeed(scope, id)
}

function mustBeDifferent(rewards: readonly string[]): void {
  if (new Set(rewards).size < rewards.length)
    throw new Problem('unacceptable', {
      errors: [{ pointer: '/claims', code: 'named_twice', message: namedTwice }],
    })
}

/** What is no reward for suggestions asks of one that it was adopted; those for suggestions say how far. */
function mustHaveComeFar(
  { state }: Deed,
  { rules }: InForce<'reward'>,
  claims: RewardProposal['claims'],
): void {
  const isForSuggestions = (key: string) =>
    rules.rewards.some((each) => each.key === key && each.forSuggestions)
  if (state !== 'made' || claims.every(({ reward }) => isForSuggestions(reward))) return
  throw new Problem('unacceptable', {
    errors: [{ pointer: '/claims', code: 'not_yet', message: IN_THE_WAY.not_yet }],
  })
}

/** A reward is of this month's pay, or of the month before while that is not paid. */
function mustBePayMonth(scope: Scope, payMonth: string): void {
  if (payMonth <= today(scope).slice(0, 7)) return
  throw new Problem('unacceptable', {
    errors: [{ pointer: '/payMonth', code: 'out_of_range', message: notYet }],
  })
}

const IN_THE_WAY: Readonly<
  Record<'not_yet' | 'not_approved' | 'no_sum_set' | 'no_benefit_confirmed' | 'lower_of_two', Words>
> = {
  not_yet: words(
    '建议还没有到规则要求的程度，不能发奖。',
    'The suggestion has not reached the stage the rules require.',
  ),
  not_approved: words('还没有批准。', 'It has not been approved yet.'),
  no_sum_set: words(
    '这项奖励逐项核定，请填金额。',
    'This reward is set case by case: enter the amount.',
  ),
  no_benefit_confirmed: words(
    '这项奖励按效益计算，请先确认效益。',
    'The reward is a share of the benefit: confirm the benefit first.',
  ),
  lower_of_two: words(
    '同一件事只取最高的一项。',
    'Only the highest reward for the same deed is paid.',
  ),
}
const proposedAlready = words('已经提出过奖励。', 'A reward has already been proposed.')
const declined = words('没有采纳的建议不发奖。', 'A declined suggestion earns no reward.')
const namedTwice = words('同一项奖励只申报一次。', 'Each reward can be claimed only once.')
const notYet = words('发放月份不晚于本月。', 'The pay month cannot be after the current month.')
const nobodyElse = words(
  '规则写明的批准人都是本人：先由别人担任这个岗位。',
  'Everyone who could approve it would receive it: appoint someone else to the post first.',
)
