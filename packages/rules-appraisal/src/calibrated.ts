import { ok, type Result, refuse, type Words, words } from '@bylaw/kernel'
import type { Decided, Refusal } from '@bylaw/rules-kit'
import type { TotalDecision } from './decided-total'
import { graded } from './grade'
import { maxOf, partsOf } from './parts'
import { Exact, official, plain } from './points'
import type { AppraisalRules } from './rules'
import { inRange } from './score'

/** What scores came to, before it was looked at beside the others'. */
interface Scored {
  readonly totalPoints: string
  readonly gradeName: Words
  readonly provisional: boolean
}

/**
 * What it is to be instead: another total, which has its grade by the bands, or another grade alone,
 * which keeps the points as they stand by then.
 */
export type CalibrationChange =
  | { readonly totalPoints: string }
  | { readonly grade: string; readonly keeps: string }

/**
 * A result that was changed in calibration, in place of what the scores come to.
 *
 * 86.25 changed to 79 is a pass; changed to the grade “pass”, it stays at 86.25 points, and at 81
 * where it was changed to 81 before.
 */
export const calibrated = (
  rules: AppraisalRules,
  scored: Scored,
  change: CalibrationChange,
): Result<Decided<TotalDecision>, Refusal> =>
  'grade' in change ? otherGrade(rules, scored, change) : otherTotal(rules, scored, change)

function otherTotal(
  rules: AppraisalRules,
  scored: Scored,
  { totalPoints }: { readonly totalPoints: string },
): Result<Decided<TotalDecision>, Refusal> {
  const total = official(new Exact(totalPoints))
  const checked = inRange(total, highestTotal(rules), { code: 'score_outside_range' })
  if (!checked.ok) return checked
  const grade = graded(rules, total)
  if (!grade.ok) return grade
  return ok({
    decision: {
      totalPoints: plain(total),
      grade: grade.value.grade,
      gradeName: grade.value.name,
      provisional: scored.provisional,
    },
    trace: {
      ...grade.value.trace,
      of: [
        {
          name: words('校准后的总分', 'Total after calibration'),
          value: plain(total),
          unit: 'points',
          because: words(
            `评分得 ${scored.totalPoints} 分；由校准人改定，理由见校准记录`,
            `the scores came to ${scored.totalPoints}; changed in calibration, for the reason stated there`,
          ),
        },
      ],
    },
  })
}

function otherGrade(
  { bands }: AppraisalRules,
  scored: Scored,
  { grade, keeps }: { readonly grade: string; readonly keeps: string },
): Result<Decided<TotalDecision>, Refusal> {
  const band = bands.find((each) => each.grade === grade)
  if (!band)
    return refuse({
      code: 'unknown_grade',
      message: words(`没有“${grade}”这个等级。`, `There is no grade ${grade}.`),
    })
  const { totalPoints, gradeName, provisional } = scored
  return ok({
    decision: { totalPoints: keeps, grade, gradeName: band.name, provisional },
    trace: {
      name: words('考核等级', 'Grade'),
      value: grade,
      unit: 'grade',
      because: words(
        `评分得 ${totalPoints} 分、${gradeName.zh}；校准为${band.name.zh}，理由见校准记录`,
        `the scores came to ${totalPoints}, ${gradeName.en.toLowerCase()}; ${band.name.en.toLowerCase()} by calibration, for the reason stated there`,
      ),
      of: [
        {
          name:
            keeps === totalPoints
              ? words('评分总分', 'Total of the scores')
              : words('此前校准后的总分', 'Total after the calibration before'),
          value: keeps,
          unit: 'points',
          because: words('分数不变', 'the points stay'),
        },
      ],
    },
  })
}

/** The most that a total can be: what the sheet prints, where it is taken as it is. */
function highestTotal({ template }: AppraisalRules): number {
  if (template.by === 'raters' || template.reading === 'scaled_to_100') return 100
  return Math.min(100, maxOf(partsOf(template)))
}
