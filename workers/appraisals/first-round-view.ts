import type { ReviewView } from '@bylaw/contract'
import { groupMean, meanIsShown, type RatersTemplate } from '@bylaw/rules-appraisal'
import type { AppraisalSheet } from './store'
import type { SecondRound } from './table'

/**
 * The first round of a review that was rated twice: why there was another and, once the review is
 * completed, what the first came to.
 */
export function firstRoundView(
  { state }: Pick<AppraisalSheet, 'state'>,
  { grounds, ratings, result, openedByName, openedAtMs }: SecondRound,
  template: RatersTemplate,
): NonNullable<ReviewView['firstRound']> {
  const isCompleted = state === 'completed'
  return {
    grounds: grounds.map((ground) => ({ ...ground })),
    closedBy: openedByName,
    closedAt: new Date(openedAtMs).toISOString(),
    groups: template.groups.map((group) => {
      const { asked, scores } = ratings[group.key] ?? { asked: 0, scores: [] }
      const isShown = isCompleted && meanIsShown(template, group, scores.length)
      return {
        key: group.key,
        asked,
        given: scores.length,
        mean: isShown ? groupMean(scores) : null,
      }
    }),
    totalPoints: isCompleted ? (result?.totalPoints ?? null) : null,
    gradeName: isCompleted && result ? { ...result.gradeName } : null,
  }
}
