import type { Measured } from './outcome'
import { hundredths } from './size'
import { MOST_GRADE_PAIRS, type ScoreTotals } from './summary'

/** The scores with one more counted. */
export function countedScores(
  soFar: ScoreTotals | null,
  before: Measured,
  after: Measured,
): ScoreTotals | null {
  if (before.points === undefined || after.points === undefined) return soFar
  const moved = hundredths(after.points) - hundredths(before.points)
  const { cases = 0, raised = 0, lowered = 0, grades = [] } = soFar ?? {}
  return {
    cases: cases + 1,
    raised: raised + (moved > 0 ? 1 : 0),
    lowered: lowered + (moved < 0 ? 1 : 0),
    grades: countedGrades(grades, before.grade ?? '', after.grade ?? ''),
  }
}

function countedGrades(
  grades: ScoreTotals['grades'],
  from: string,
  to: string,
): ScoreTotals['grades'] {
  if (from === to) return grades
  const known = grades.findIndex((pair) => pair.from === from && pair.to === to)
  if (known >= 0)
    return grades.map((pair, index) =>
      index === known ? { ...pair, cases: pair.cases + 1 } : pair,
    )
  return grades.length < MOST_GRADE_PAIRS ? [...grades, { from, to, cases: 1 }] : grades
}
