import { ok, type Result, refuse, words } from '@bylaw/kernel'
import type { Decided, Refusal } from '@bylaw/rules-kit'
import type { AppraisalFacts } from './facts'
import { type Graded, graded } from './grade'
import { plain } from './points'
import { reviewScore } from './review'
import type { AppraisalRules } from './rules'
import type { Score } from './score'
import { sheetScore } from './sheet'

export interface AppraisalDecision {
  /** Points of the printed parts as given, before any scaling or addition. */
  readonly rawPoints: string
  /** The official total, half up to 0.01. */
  readonly totalPoints: string
  /** What a perfect result would be: 100, or 80 where the sheet is taken as printed. */
  readonly outOf: string
  /** Key of the grade: `excellent`, `good`, `pass` or `fail` in the starter. */
  readonly grade: string
  readonly gradeName: { readonly zh: string; readonly en: string }
  /** The letter that the rule on repeated low grades counts; null until letters are decided. */
  readonly letter: Graded['letter']
  /** True while the total rests on a reading that the text does not settle. */
  readonly provisional: boolean
  readonly groupMeans?: Readonly<Record<string, string>>
}

/** The total and grade of one appraisal (R15, R19.10). */
export function decide(
  rules: AppraisalRules,
  facts: AppraisalFacts,
): Result<Decided<AppraisalDecision>, Refusal> {
  const score = scored(rules, facts)
  if (!score.ok) return score
  const { raw, total, outOf, provisional, groupMeans, trace } = score.value
  const grade = graded(rules, total)
  if (!grade.ok) return grade
  return ok({
    decision: {
      rawPoints: plain(raw),
      totalPoints: plain(total),
      outOf,
      grade: grade.value.grade,
      gradeName: grade.value.name,
      letter: grade.value.letter,
      provisional,
      ...(groupMeans ? { groupMeans } : {}),
    },
    trace: { ...grade.value.trace, of: [trace] },
  })
}

function scored({ template }: AppraisalRules, facts: AppraisalFacts): Result<Score, Refusal> {
  if (template.by === 'criteria' && facts.by === 'criteria')
    return sheetScore(template, facts.scores)
  if (template.by === 'raters' && facts.by === 'raters') return reviewScore(template, facts.raters)
  return refuse({
    code: 'wrong_template',
    message: words(
      '评分方式与考核表不符。',
      'These scores are for another kind of appraisal form.',
    ),
    rule: '/template/by',
    fact: '/by',
  })
}
