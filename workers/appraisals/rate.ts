import type { RatingView, RatingWish } from '@bylaw/contract'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import { type PinnedRules, pinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'
import { pinsOf } from './pins'
import type { AskedRater } from './rater-store'
import { formAsked, formView } from './rating-form'
import { dueOf } from './sheet-rows'

/** What someone is asked to rate, as they may see it: theirs alone, and nothing of others'. */
export async function readRating(scope: Scope, id: string): Promise<RatingView> {
  const asked = await ownRating(scope, id)
  return ratingView(scope, asked, await pinnedRules(scope, 'appraisal', asked.sheet))
}

/**
 * Gives a score, or another in its place, until the review is completed. Nothing is noted of it
 * anywhere: who rated is nobody's to know.
 */
export async function rateReview(
  scope: Scope,
  id: string,
  basedOn: number,
  { score, comment = '' }: RatingWish,
): Promise<RatingView> {
  const asked = await ownRating(scope, id)
  if (asked.rater.state === 'over') throw new Problem('wrong_state')
  mustBeVersion(basedOn, asked.rater.version)
  await scope.shard.batch([
    scope.appraisals.rate(id, basedOn, { score, comment }),
    scope.shard.mustHaveChanged(),
  ])
  return readRating(scope, id)
}

/** A page of ratings, each as its rater may see it. */
export async function ratingViews(
  scope: Scope,
  page: readonly AskedRater[],
): Promise<(asked: AskedRater) => RatingView> {
  const rulesOf = await pinsOf(
    scope,
    page.map(({ sheet }) => sheet),
  )
  return (asked) => ratingView(scope, asked, rulesOf(asked.sheet))
}

function ratingView(scope: Scope, asked: AskedRater, pinned: PinnedRules<'appraisal'>): RatingView {
  const { rater, sheet } = asked
  const { dueOn, overdue } = dueOf(scope, sheet, pinned.rules)
  const form = formAsked(sheet, pinned, rater.raterGroup, scope.companyName)
  return { id: rater.id, ...formView(asked, form, dueOn), overdue }
}

async function ownRating(scope: Scope, id: string): Promise<AskedRater> {
  const asked = await scope.appraisals.rating(id)
  if (asked?.rater.personId !== scope.personId) throw new Problem('not_found')
  return asked
}
