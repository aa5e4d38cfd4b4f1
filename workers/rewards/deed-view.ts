import type { DeedRow, DeedView, DeedWordView, RewardView } from '@bylaw/contract'
import { moneyIn } from '../platform/money'
import type { Scope } from '../scope'
import { isTheirs, type RewardInReview } from './reviewing'
import type { Deed, DeedTold } from './store'
import type { VisibleDeed } from './visible-deed'

/** A deed as its reader may see it: what it earns, and what was said of it, is for those concerned. */
export function deedView(scope: Scope, { deed, review, concerns }: VisibleDeed): DeedView {
  const assesses = scope.may('deed.assess') && !isTheirs(deed, scope.personId)
  const isFree = deed.reward === 'none'
  return {
    id: deed.id,
    kind: deed.kind,
    title: deed.title,
    text: deed.body,
    people: [...deed.people],
    madeBy: deed.madeByName,
    madeAt: instantText(deed.madeAtMs),
    appraisalId: concerns ? deed.appraisalId : null,
    state: deed.state,
    rewardState: deed.reward,
    reward: concerns && review ? rewardView(scope, deed, review) : null,
    words: concerns ? wordViews(scope, deed, review) : [],
    mayAssess: assesses && deed.state === 'made' && isFree,
    mayConfirm: assesses && deed.state === 'adopted' && isFree,
    mayPropose: assesses && deed.state !== 'declined' && isFree,
    version: deed.version,
  }
}

export const deedRow = (deed: Deed): DeedRow => ({
  id: deed.id,
  kind: deed.kind,
  title: deed.title,
  people: [...deed.people],
  madeAt: instantText(deed.madeAtMs),
  state: deed.state,
  reward: deed.reward,
})

function rewardView(scope: Scope, { people }: DeedTold, review: RewardInReview): RewardView {
  const { decision, explanation } = review.decided
  const money = moneyIn(scope)
  return {
    names: review.pinned.rules.rewards
      .filter(({ key }) => decision.given.includes(key))
      .map(({ name }) => ({ ...name })),
    shares: decision.shares.map(({ person, fen }) => ({
      id: person,
      name: people.find(({ id }) => id === person)?.name ?? '',
      amount: money(fen),
    })),
    total: money(decision.totalFen),
    payMonth: review.proposal.payMonth,
    explanation,
    posts: [...review.posts],
  }
}

const wordViews = (
  { currency }: Scope,
  { words: said }: DeedTold,
  review: RewardInReview | undefined,
): DeedWordView[] =>
  said.map(({ kind, body, post, benefitFen, personName, atMs }) => ({
    kind,
    text: body,
    post:
      post === null
        ? null
        : (review?.posts.find(({ key }) => key === post)?.name ?? { zh: post, en: post }),
    benefit: benefitFen === null ? null : moneyIn({ currency })(benefitFen),
    by: personName,
    at: instantText(atMs),
  }))

const instantText = (atMs: number): string => new Date(atMs).toISOString()
