import type { RatingFormView } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import { raterSource } from '@bylaw/rules-appraisal'
import type { PinnedRules } from '../rulebook/pinned-rules'
import type { AskedRater } from './rater-store'
import { contentsOf } from './review-view'

/** What a rater fills in: whom it is about, what to look at, who will see what, and their own score. */
export function ratingFormOf(
  { rater, sheet }: AskedRater,
  { ref, rules, citations }: Pick<PinnedRules<'appraisal'>, 'ref' | 'rules' | 'citations'>,
  companyName: string,
): Omit<RatingFormView, 'dueOn'> {
  const { template } = rules
  assert(template.by === 'raters', 'raters are asked by reviews alone')
  const group = template.groups.find(({ key }) => key === rater.raterGroup)
  assert(group !== undefined, 'raters are asked in the groups of the review')
  return {
    companyName,
    personName: sheet.personName,
    period: sheet.period,
    form: ref.title,
    group: group.name,
    source: raterSource(group.key),
    contents: contentsOf(template, citations),
    minRaters: group.minRaters,
    fewAreShown: template.tooFewRaters === 'show_anyway',
    score: rater.score,
    comment: rater.comment,
    open: sheet.state === 'open' && rater.state !== 'over',
    version: rater.version,
  }
}
