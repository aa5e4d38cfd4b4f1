import type { ReviewView } from '@bylaw/contract'
import { meanIsShown, type RatersTemplate, raterSource } from '@bylaw/rules-appraisal'
import { type Citations, clausesOf } from '@bylaw/rules-kit'
import type { PinnedRules } from '../rulebook/pinned-rules'
import type { AppraisalSheet } from './store'
import type { Ratings } from './table'

/**
 * A review's groups: how many were asked and gave a score. Means and words are there only once it is
 * completed, so that no later score shows by the difference it makes, and only of groups that are
 * large enough by the rules.
 */
export function reviewView(
  sheet: AppraisalSheet,
  { rules, citations }: PinnedRules<'appraisal'>,
  ratings: Ratings,
  ready: boolean,
  missing: (group: string) => string[],
): ReviewView | null {
  const { template } = rules
  if (template.by !== 'raters') return null
  const means = sheet.result?.groupMeans ?? {}
  return {
    contents: contentsOf(template, citations),
    groups: template.groups.map((group) => {
      const { key, name, minRaters } = group
      const given = ratings[key]?.scores.length ?? 0
      const isShown = sheet.state === 'completed' && meanIsShown(template, group, given)
      return {
        key,
        name,
        source: raterSource(key),
        weightPercent: template.weightsPercent?.[key] ?? null,
        minRaters,
        asked: ratings[key]?.asked ?? 0,
        given,
        missing: missing(key),
        mean: isShown ? (means[key] ?? null) : null,
        comments: isShown ? [...(ratings[key]?.comments ?? [])] : [],
      }
    }),
    fewAreShown: template.tooFewRaters === 'show_anyway',
    ready,
  }
}

/** What raters are asked to look at, each with the clause it is from. */
export const contentsOf = (
  { contents }: RatersTemplate,
  citations: Citations,
): ReviewView['contents'] =>
  contents.map(({ key, name, aspects }, index) => ({
    key,
    name,
    aspects,
    clauses: [...(clausesOf(`/template/contents/${index}`, citations) ?? [])],
  }))
