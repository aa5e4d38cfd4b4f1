import { daysFromTo, ok, type Result, refuse, words, yuanFromFen } from '@bylaw/kernel'
import { type Refusal, undecided } from '@bylaw/rules-kit'
import type { Days } from './calendar'
import type { PayFacts } from './facts'
import { type TracedLine, traced } from './line'
import type { MonthEmployment } from './month-employment'
import { fieldCondition } from './questions'
import type { PayRules } from './rules'
import { fieldLevels } from './settled-questions'
import type { PaidMonth, PaidStretch } from './stretches'

export const ALLOWANCE = words('野外补助', 'Field allowance')

/** Whether whoever is employed so has the field allowance (R19.13.5); whoever is paid a salary has none. */
export const hasAllowance = (
  { fieldAllowance: { levels } }: PayRules,
  { status, level, monthlyFen }: Pick<PaidStretch, 'status' | 'level' | 'monthlyFen'>,
): boolean =>
  status === 'confirmed' &&
  monthlyFen === undefined &&
  (levels === 'all' || levels.some((each) => each === level))

/**
 * The days of a month of which those on site are counted for somebody's field allowance: of whoever is
 * confirmed on the 15th, from then on; none where it is the same every month, or they have none.
 */
export function fieldDaysCounted(
  rules: PayRules,
  month: AnyStretch & { readonly stretches?: readonly AnyStretch[] | undefined },
): Days[] {
  const { condition } = rules.fieldAllowance
  if (condition === null || condition === 'per_month') return []
  const { stretches = [month] } = month
  return stretches
    .filter((each) => hasAllowance(rules, paidAs(rules, stretches) ?? each))
    .map(({ worked }) => worked)
}

type AnyStretch = Pick<MonthEmployment, 'status' | 'level' | 'monthlyFen' | 'worked'>

/** The stretch that a month is paid by as a whole; undefined where each is paid for itself. */
function paidAs(
  { changeInMonth }: PayRules,
  stretches: readonly AnyStretch[],
): AnyStretch | undefined {
  if (changeInMonth === 'as_begun') return stretches[0]
  return changeInMonth === 'as_ended' ? stretches.at(-1) : undefined
}

/** The field allowance where it is not the same every month: none, or by days on site. */
export function allowanceByDays(
  rules: PayRules,
  facts: PayFacts,
  { stretches }: PaidMonth,
): Result<TracedLine[], Refusal> {
  const { fen, condition } = rules.fieldAllowance
  const theirs = stretches.filter(
    ({ status, monthlyFen }) => status === 'confirmed' && monthlyFen === undefined,
  )
  if (theirs.length === 0) return ok([])
  const having = theirs.filter((stretch) => hasAllowance(rules, stretch))
  if (having.length === 0)
    return ok([
      traced('field_allowance', ALLOWANCE, 0, {
        because: words('本级没有野外补助', 'this level has no field allowance'),
        rule: '/fieldAllowance/levels',
      }),
    ])
  if (condition === null) return undecided(fieldCondition)
  if (condition === 'per_month') return ok([])

  const days = facts.fieldDays
  if (days === null) return notCounted(facts)
  const most = having.reduce((sum, { worked }) => sum + daysFromTo(worked.from, worked.to), 0)
  if (days > most) return tooMany(facts, days, most)
  const times = condition === 'per_field_day' ? days : Math.min(days, 1)
  const arithmetic = `${yuanFromFen(fen)} × ${times} = ${yuanFromFen(fen * times)}`
  return ok([
    traced('field_allowance', ALLOWANCE, fen * times, {
      because: words(`野外 ${days} 天：${arithmetic}`, `${days} days on site: ${arithmetic}`),
      rule: '/fieldAllowance/fen',
      also: [fieldCondition.at, fieldLevels.at],
      fact: '/fieldDays',
    }),
  ])
}

const monthOf = ({ period }: PayFacts): string => period.from.slice(0, 7)

const notCounted = (facts: PayFacts): Result<never, Refusal> =>
  refuse({
    code: 'missing_fact',
    message: words(
      '还没有登记本月野外工作天数。',
      'The month’s days on site are not recorded yet.',
    ),
    rule: fieldCondition.at,
    fact: '/fieldDays',
    details: { month: monthOf(facts) },
  })

/** Days were recorded, and fewer of them have the allowance by now. */
const tooMany = (facts: PayFacts, days: number, most: number): Result<never, Refusal> =>
  refuse({
    code: 'too_many_field_days',
    message: words(
      `本月登记了野外工作 ${days} 天，而有野外补助的在职日期只有 ${most} 天，请更正。`,
      `${days} days on site are recorded, and the field allowance is for ${most} days of the month only. Correct them.`,
    ),
    rule: fieldCondition.at,
    fact: '/fieldDays',
    details: { month: monthOf(facts), days, most },
  })
