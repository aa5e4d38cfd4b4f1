import { ok, type Result, refuse, type Words, words } from '@bylaw/kernel'
import { type Decided, type Refusal, same, type Trace, undecided } from '@bylaw/rules-kit'
import type { RateFacts } from './facts'
import { leastAnswers, scale as scaleQuestion } from './questions'
import type { Scale, SurveyRules } from './rules'

export interface RateDecision {
  readonly by: 'rate'
  readonly asked: number
  readonly answers: number
  readonly satisfied: number
  /** Per cent of the answers that are satisfied, `73.91`; null while there are too few. */
  readonly satisfiedPercent: string | null
  /** Mean mark, `4.25`; null while there are too few answers. */
  readonly meanScore: string | null
  /** Per cent of those asked who answered; null when nobody was asked. */
  readonly answeredPercent: string | null
}

/** How satisfied customers are (客户满意度, R02.2): satisfied answers of all answers, with counts. */
export function rate(rules: SurveyRules, facts: RateFacts): Result<Decided<RateDecision>, Refusal> {
  const { asked, scores } = facts
  const { scale } = rules
  if (scale === null) return undecided(scaleQuestion)
  const stray = scores.findIndex((score) => score < scale.lowest || score > scale.highest)
  if (stray >= 0) return offScale(scale, scores[stray] ?? 0, stray)
  if (scores.length > asked) return moreThanAsked(facts)
  if (scores.length > 0 && rules.leastAnswers === null) return undecided(leastAnswers)
  const least = rules.leastAnswers ?? 1
  const answers = scores.length
  const satisfied = scores.filter((score) => score >= scale.satisfiedFrom).length
  const total = scores.reduce((sum, score) => sum + score, 0)
  const shown = answers >= least
  const decision: RateDecision = {
    by: 'rate',
    asked,
    answers,
    satisfied,
    satisfiedPercent: shown ? hundredths(satisfied * 100, answers) : null,
    meanScore: shown ? hundredths(total, answers) : null,
    answeredPercent: asked === 0 ? null : hundredths(answers * 100, asked),
  }
  return ok({ decision, trace: traceOf(rules, scale, decision, total) })
}

function traceOf(rules: SurveyRules, scale: Scale, decision: RateDecision, total: number): Trace {
  const { asked, answers, satisfied, satisfiedPercent, meanScore, answeredPercent } = decision
  const few = words(
    `${answers} 份答卷，少于 ${rules.leastAnswers ?? 1} 份，不显示`,
    `${answers} answers are too few: it takes ${rules.leastAnswers ?? 1}`,
  )
  return {
    name: words('客户满意度', 'Customer satisfaction'),
    value: satisfiedPercent,
    unit: 'percent',
    because: satisfiedPercent === null ? few : share(satisfied, answers, satisfiedPercent),
    rule: '/leastAnswers',
    ...(satisfiedPercent === null ? {} : { rounding: HALF_UP }),
    of: [
      {
        name: words('满意', 'Satisfied'),
        value: satisfied,
        unit: 'count',
        because: words(`${scale.satisfiedFrom} 分及以上`, `marks from ${scale.satisfiedFrom} up`),
        rule: '/scale/satisfiedFrom',
        fact: '/scores',
      },
      { name: words('答卷', 'Answers'), value: answers, unit: 'count', fact: '/scores' },
      {
        name: words('平均分', 'Mean mark'),
        value: meanScore,
        unit: 'points',
        because:
          meanScore === null ? few : both(`${total} ÷ ${answers}`, total, answers, meanScore),
        rule: '/scale',
        ...(meanScore === null ? {} : { rounding: HALF_UP }),
      },
      {
        name: words('答复率', 'Answered'),
        value: answeredPercent,
        unit: 'percent',
        because:
          answeredPercent === null
            ? words('没有发出回访', 'nobody was asked')
            : share(answers, asked, answeredPercent),
        fact: '/asked',
        ...(answeredPercent === null ? {} : { rounding: HALF_UP }),
      },
    ],
  }
}

const HALF_UP = words('四舍五入到两位小数', 'rounded half up to two places')

const share = (part: number, whole: number, percent: string): Words =>
  both(`${part} ÷ ${whole} × 100`, part * 100, whole, percent)

/** The sum written out, with “≈” where it was rounded. */
function both(sum: string, part: number, whole: number, result: string): Words {
  const text = `${sum} ${(part * 100) % whole === 0 ? '=' : '≈'} ${result}`
  return same(text)
}

/** A quotient of two counts to two places, half up; reckoned in whole numbers. */
function hundredths(part: number, whole: number): string {
  const rounded = Math.floor((part * 200 + whole) / (2 * whole))
  const cents = String(rounded % 100).padStart(2, '0')
  return `${Math.floor(rounded / 100)}.${cents}`
}

const offScale = (scale: Scale, score: number, row: number): Result<never, Refusal> =>
  refuse({
    code: 'score_off_scale',
    message: words(
      `第 ${row + 1} 份答卷的 ${score} 分不在 ${scale.lowest} 至 ${scale.highest} 分之内。按旧分制评的分，请用当时的规则计算。`,
      `Answer ${row + 1} gives ${score}, which is not between ${scale.lowest} and ${scale.highest}. Marks of an older scale are counted under the rules of their time.`,
    ),
    rule: '/scale',
    fact: `/scores/${row}`,
    details: { score, row: row + 1 },
  })

const moreThanAsked = ({ asked, scores }: RateFacts): Result<never, Refusal> =>
  refuse({
    code: 'more_answers_than_asked',
    message: words(
      `答卷 ${scores.length} 份，比发出的 ${asked} 份还多，请核对。`,
      `There are ${scores.length} answers to ${asked} questions asked. Check the counts.`,
    ),
    fact: '/asked',
    details: { asked, answers: scores.length },
  })
