import { assert, ok, type Result, type Words, words } from '@bylaw/kernel'
import type { Refusal, Trace } from '@bylaw/rules-kit'
import { Decimal } from 'decimal.js'
import { gradeOf } from './bands'
import { Exact, plain } from './points'
import type { AppraisalRules } from './rules'
import { inRange } from './score'

export type Letter = 'A' | 'B' | 'C' | 'D'

export interface Graded {
  readonly grade: string
  readonly name: Words
  readonly letter: Letter | null
  readonly trace: Trace
}

/**
 * The grade of a total from 0 to 100 (R15.3). Bands are half-open: 89.5 is good where excellent
 * starts at 90, unless the company rounds to whole points first.
 */
export function graded(
  rules: Pick<AppraisalRules, 'bands' | 'bandOn' | 'letters'>,
  total: Decimal,
): Result<Graded, Refusal> {
  const checked = inRange(total, 100, {
    code: 'score_outside_0_to_100',
    details: { score: plain(total) },
  })
  if (!checked.ok) return checked
  const whole = rules.bandOn === 'whole_points'
  const compared = whole ? total.toDecimalPlaces(0, Decimal.ROUND_HALF_UP) : total
  const { band, index } = gradeOf(rules.bands, compared)
  const above = rules.bands[index - 1]
  const range = `${band.from} ≤ ${plain(compared)}${above ? ` < ${above.from}` : ''}`
  return ok({
    grade: band.grade,
    name: band.name,
    letter: rules.letters?.[band.grade] ?? null,
    trace: {
      name: words('考核等级', 'Grade'),
      value: band.grade,
      unit: 'grade',
      because: words(
        `${whole ? `${plain(total)} 取整为 ${plain(compared)}；` : ''}${range}，${band.name.zh}`,
        `${whole ? `${plain(total)} counts as ${plain(compared)}; ` : ''}${range}: ${band.name.en.toLowerCase()}`,
      ),
      rule: `/bands/${index}/from`,
      also: ['/bandOn'],
    },
  })
}

/** A year's result as the plain mean of its totals; an assumption, since R19.11 prints no formula. */
export function meanTotal(totals: readonly string[]): Decimal {
  assert(totals.length > 0, 'a year has at least one total')
  return totals
    .reduce((sum, total) => sum.plus(total), new Exact(0))
    .div(totals.length)
    .toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
}
