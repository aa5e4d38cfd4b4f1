import type { RewardPost } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import { holdersByPost } from '../procedures/post-holders'
import { type PinnedRules, pinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'
import { type DecidedReward, rewardDecision } from './decision'
import { type DeedStanding, type Proposal, standingAfter } from './standing'
import type { DeedTold } from './store'

/** A reward that is proposed or given, and who approves it. */
export interface RewardInReview {
  readonly proposal: Proposal
  readonly standing: DeedStanding
  readonly pinned: PinnedRules<'reward'>
  readonly decided: DecidedReward
  readonly posts: readonly RewardPost[]
}

/** The reward of a deed as it stands; undefined while none is proposed. */
export async function rewardInReview(
  scope: Scope,
  deed: DeedTold,
): Promise<RewardInReview | undefined> {
  const standing = standingAfter(deed.words)
  const { proposal } = standing
  if (!proposal) return undefined
  const [pinned, holders] = await Promise.all([
    pinnedRules(scope, 'reward', proposal),
    holdersByPost(scope),
  ])
  const decided = await rewardDecision(scope, pinned, deed, proposal, standing)
  assert(decided.ok, 'what was proposed is decided by the rules that it was proposed under')
  const posts = postsOf(pinned, holders, deed).map(({ isExempt, ...post }): RewardPost => {
    const approved = standing.approvals.some((each) => each.post === post.key)
    const holds = post.holders.some(({ id }) => id === scope.personId)
    return {
      ...post,
      standing: approved ? 'approved' : isExempt ? 'exempt' : 'waiting',
      isReaders:
        deed.reward === 'proposed' && holds && !approved && !isTheirs(deed, scope.personId),
    }
  })
  return { proposal, standing, pinned, decided: decided.value, posts }
}

/** The posts that the rules name; one stands aside where all who hold it would get the reward. */
export const postsOf = (
  { rules }: Pick<PinnedRules<'reward'>, 'rules'>,
  holders: Awaited<ReturnType<typeof holdersByPost>>,
  deed: Pick<DeedTold, 'people'>,
) =>
  (rules.approvedBy ?? []).map(({ key, name }) => {
    const held = holders(key)
    return {
      key,
      name: { ...name },
      holders: [...held],
      isExempt: held.length > 0 && held.every(({ id }) => isTheirs(deed, id)),
    }
  })

export const isTheirs = ({ people }: Pick<DeedTold, 'people'>, personId: string): boolean =>
  people.some(({ id }) => id === personId)
