import { ok, type Result, words } from '@bylaw/kernel'
import type { Decided, Refusal } from '@bylaw/rules-kit'
import { graded } from './grade'
import { Exact, official, plain } from './points'
import type { AppraisalRules } from './rules'

/** What those who hear an appeal against a review decide on: a total, and the grade that it earns. */
export interface TotalDecision {
  readonly totalPoints: string
  readonly grade: string
  readonly gradeName: { readonly zh: string; readonly en: string }
  readonly provisional: boolean
}

/** A total that people decided on, in place of what the groups' scores come to. */
export function decidedTotal(
  rules: AppraisalRules,
  totalPoints: string,
): Result<Decided<TotalDecision>, Refusal> {
  const total = official(new Exact(totalPoints))
  const grade = graded(rules, total)
  if (!grade.ok) return grade
  return ok({
    decision: {
      totalPoints: plain(total),
      grade: grade.value.grade,
      gradeName: grade.value.name,
      provisional: false,
    },
    trace: {
      ...grade.value.trace,
      of: [
        {
          name: words('申诉裁定的总分', 'Total decided on appeal'),
          value: plain(total),
          unit: 'points',
          because: words(
            '由裁定人给出，理由见裁定',
            'given by those who heard it, for the reason they state',
          ),
        },
      ],
    },
  })
}
