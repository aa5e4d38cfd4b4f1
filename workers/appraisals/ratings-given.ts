import type { AppraisalFacts } from '@bylaw/rules-appraisal'
import type { RaterRow } from './rater-store'
import type { Ratings } from './table'

/** What was given, by group and in an order that tells nothing of who or when. */
export function ratingsOf(raters: readonly RaterRow[]): Ratings {
  const groups = [...new Set(raters.map(({ raterGroup }) => raterGroup))].sort()
  return Object.fromEntries(
    groups.map((group) => {
      const asked = raters.filter(({ raterGroup }) => raterGroup === group)
      const given = asked.filter(({ state }) => state === 'given')
      return [
        group,
        {
          asked: asked.length,
          scores: given.flatMap(({ score }) => score ?? []).sort((a, b) => Number(a) - Number(b)),
          comments: given.flatMap(({ comment }) => (comment === '' ? [] : [comment])).sort(),
        },
      ]
    }),
  )
}

/** What a sheet's rules decide on: its own scores, or those of the groups that gave any. */
export const factsFrom = (
  scores: Readonly<Record<string, string>>,
  ratings: Ratings | null,
): AppraisalFacts =>
  ratings === null
    ? { by: 'criteria', scores: { ...scores } }
    : {
        by: 'raters',
        raters: Object.fromEntries(
          Object.entries(ratings).map(([group, given]) => [group, [...given.scores]]),
        ),
      }
