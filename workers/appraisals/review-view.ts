import type { ReviewView } from '@bylaw/contract'
import {
  meanIsShown,
  type RatersTemplate,
  raterSource,
  type SecondRoundGround,
} from '@bylaw/rules-appraisal'
import { type Citations, clausesOf } from '@bylaw/rules-kit'
import type { PinnedRules } from '../rulebook/pinned-rules'
import { firstRoundView } from './first-round-view'
import type { AppraisalSheet } from './store'
import type { Ratings } from './table'

/** How an open review stands. */
interface Standing {
  /** Whether it can be completed. */
  readonly ready: boolean
  /** Who of a group has given no score, as far as the reader may know. */
  readonly missing: (group: string) => string[]
  /** Why a second round may be opened now. */
  readonly grounds: readonly SecondRoundGround[]
}

/**
 * A review's groups: how many were asked and gave a score. Means and words are there only once it is
 * completed, so that no later score shows by the difference it makes, and only of groups that are
 * large enough by the rules.
 */
export function reviewView(
  sheet: AppraisalSheet,
  { rules, citations }: PinnedRules<'appraisal'>,
  ratings: Ratings,
  { ready, missing, grounds }: Standing,
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
    roundGrounds: grounds.map((ground) => ({ ...ground })),
    firstRound: sheet.secondRound && firstRoundView(sheet, sheet.secondRound, template),
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
