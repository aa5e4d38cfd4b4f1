import type { RatingFormView } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import { raterSource } from '@bylaw/rules-appraisal'
import type { PinnedRules } from '../rulebook/pinned-rules'
import type { AskedRater } from './rater-store'
import { contentsOf } from './review-view'
import type { AppraisalSheet } from './store'
import type { AskedForm } from './table'

type Rules = Pick<PinnedRules<'appraisal'>, 'ref' | 'rules' | 'citations'>

/** What someone of a group is asked: whom it is about, what to look at, and who will see what. */
export function formAsked(
  { personName, period }: Pick<AppraisalSheet, 'personName' | 'period'>,
  { ref, rules, citations }: Rules,
  raterGroup: string,
  companyName: string,
): AskedForm {
  const { template } = rules
  assert(template.by === 'raters', 'raters are asked by reviews alone')
  const group = template.groups.find(({ key }) => key === raterGroup)
  assert(group !== undefined, 'raters are asked in the groups of the review')
  return {
    companyName,
    personName,
    period,
    form: { ...ref.title },
    group: { ...group.name },
    source: raterSource(group.key),
    contents: contentsOf(template, citations),
    minRaters: group.minRaters,
    fewAreShown: template.tooFewRaters === 'show_anyway',
  }
}

/** The form as a rater sees it, with their own score and nobody else's. */
export const formView = (
  { rater, sheet }: AskedRater,
  asked: AskedForm,
  dueOn: string | null,
): RatingFormView => ({
  ...asked,
  dueOn,
  score: rater.score,
  comment: rater.comment,
  open: sheet.state === 'open' && rater.state !== 'over',
  projectName: sheet.projectName,
  secondRound: sheet.secondRound !== null,
  version: rater.version,
})
