import type { DeedView, RewardApproval, RewardRefusal } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { tellPeople } from '../notices/tell'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { newsOf } from './news-of'
import { mustFitPay, prizeLines } from './prize-lines'
import { readDeed } from './read-deed'
import type { RewardInReview } from './reviewing'
import { deedToChange, peopleOf, sayWrites, wordOf } from './saying'

/**
 * Approves a reward for one of the posts that the rules name. The last approval gives it: every
 * share becomes a line of the month's pay in the same transaction, once or not at all. Whoever
 * proposed it is never the only one behind it.
 */
export async function approveReward(
  scope: Scope,
  id: string,
  basedOn: number,
  { post }: RewardApproval,
): Promise<DeedView> {
  const { deed, review } = await deedToChange(scope, id, basedOn)
  const held = heldPost(review, post)
  const isLast = held.posts.every(({ key, standing }) => key === post || standing !== 'waiting')
  if (!isLast) {
    const word = wordOf(scope, { kind: 'approved', post, body: '' })
    await scope.shard.batch(sayWrites(scope, deed, {}, word))
    return readDeed(scope, id)
  }
  mustBeTwo(scope, held)
  const { shares } = held.decided.decision
  await mustFitPay(scope, held.proposal.payMonth, shares)
  await scope.shard.batch([
    ...sayWrites(
      scope,
      deed,
      { reward: 'given', shown: true },
      wordOf(scope, { kind: 'given', post, body: '', shares }),
    ),
    ...prizeLines(scope, deed, held),
    outboxEvent(scope, 'reward.given', { deedId: id, personIds: peopleOf(deed) }),
    ...tellPeople(scope, peopleOf(deed), newsOf(deed, 'reward_given')),
  ])
  return readDeed(scope, id)
}

/** Turns a proposal down for one of the posts, with a reason; a better one may follow. */
export async function turnDownReward(
  scope: Scope,
  id: string,
  basedOn: number,
  { post, text }: RewardRefusal,
): Promise<DeedView> {
  const { deed, review } = await deedToChange(scope, id, basedOn)
  const { proposal } = heldPost(review, post)
  await scope.shard.batch([
    ...sayWrites(
      scope,
      deed,
      { reward: 'none' },
      wordOf(scope, { kind: 'turned_down', post, body: text }),
    ),
    ...tellPeople(scope, [proposal.personId], newsOf(deed, 'reward_turned_down')),
  ])
  return readDeed(scope, id)
}

/** The reward in review, if its reader may speak for the post now. */
function heldPost(review: RewardInReview | undefined, key: string): RewardInReview {
  if (!review) throw new Problem('wrong_state', { detail: notProposed })
  const post = review.posts.find((each) => each.key === key)
  if (post?.standing === 'approved') throw new Problem('wrong_state', { detail: approved })
  if (!post?.isReaders) throw new Problem('not_allowed', { detail: notTheirs })
  return review
}

/** Two people stand behind a reward, whatever posts they hold. */
function mustBeTwo({ personId }: Scope, { proposal, standing }: RewardInReview): void {
  const behind = [proposal.personId, ...standing.approvals.map((each) => each.personId)]
  if (behind.every((id) => id === personId)) throw new Problem('not_allowed', { detail: fourEyes })
}

const notProposed = words('还没有提出奖励。', 'No reward has been proposed yet.')
const approved = words('这个岗位已经批准。', 'This post has already approved it.')
const notTheirs = words(
  '由规则写明的岗位批准；您不担任这个岗位。',
  'Only the posts named in the rules can approve it, and you do not hold this one.',
)
const fourEyes = words(
  '奖励由您提出，须由另一个人批准。',
  'You proposed it, so someone else has to approve it.',
)
