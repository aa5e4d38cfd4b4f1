import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { isTheirs, type RewardInReview, rewardInReview } from './reviewing'
import type { DeedTold } from './store'

/** A deed as far as it concerns the reader. */
export interface VisibleDeed {
  readonly deed: DeedTold
  readonly review: RewardInReview | undefined
  /** Whether what it earns is theirs to read: people’s own, those who assess and those who approve. */
  readonly concerns: boolean
}

/** The deed, if it concerns the reader or is for everyone to read. */
export async function visibleDeed(scope: Scope, id: string): Promise<VisibleDeed> {
  const deed = await scope.rewards.read(id)
  if (!deed) throw new Problem('not_found')
  const review = await rewardInReview(scope, deed)
  const approves =
    scope.may('deed.approve') &&
    review?.posts.some(({ holders }) => holders.some((each) => each.id === scope.personId)) === true
  const concerns = isTheirs(deed, scope.personId) || scope.may('deed.assess') || approves
  if (!concerns && !deed.shown) throw new Problem('not_found')
  return { deed, review, concerns }
}
