import { type Words, words } from '@bylaw/kernel'
import { same, type Trace } from '@bylaw/rules-kit'
import type { UnpaidDay } from './facts'
import { DAY_BP, type Portion, prorated, proratedText } from './prorate'

export type LineCode =
  | 'base'
  | 'field_allowance'
  | 'post_subsidy'
  | 'commission'
  | 'day_rate'
  | 'top_up'
  | 'contract'
  | 'residence'
  | 'trip'
  | 'reward'
  | 'penalty'

/** One printed line of a pay slip. A penalty is negative, and so is what a trip gives back, so that lines simply add up. */
export interface SlipLine {
  readonly code: LineCode
  readonly name: Words
  readonly amountFen: number
}
export interface TracedLine extends SlipLine {
  readonly trace: Trace
}

/** A line with its trace; the trace carries the line's own name and amount. */
export const traced = (
  code: LineCode,
  name: Words,
  amountFen: number,
  why: Omit<Trace, 'name' | 'value' | 'unit'>,
): TracedLine => ({ code, name, amountFen, trace: { name, value: amountFen, unit: 'fen', ...why } })

/** The part of a month that is paid, with the days that are not. */
export type PaidPart = Portion & { readonly unpaid?: readonly UnpaidDay[] }

/** A fixed monthly amount, or its part where the month was not worked in full. */
export function fixedLine(
  code: LineCode,
  name: Words,
  monthlyFen: number,
  rule: string,
  portion: PaidPart | null,
  also: readonly string[] = [],
): TracedLine {
  const rests = { rule, ...(also.length > 0 ? { also } : {}) }
  if (!portion) return traced(code, name, monthlyFen, rests)
  const amountFen = prorated(monthlyFen, portion)
  return traced(code, name, amountFen, {
    because: same(proratedText(monthlyFen, portion)),
    ...rests,
    rounding: words('四舍五入到分，只在本行取整一次', 'half up to 0.01, once for this line'),
    of: [
      { name: words('全月金额', 'For a full month'), value: monthlyFen, unit: 'fen', rule },
      {
        name: words('计薪天数', 'Days paid'),
        value: String(portion.days),
        unit: 'days',
        because: words(
          `${portion.days} / ${portion.of} 天`,
          `${portion.days} of ${portion.of} days`,
        ),
        rule: '/prorationBasis',
        fact: '/worked',
        ...(portion.unpaid ? { of: portion.unpaid.map(unpaidStep) } : {}),
      },
    ],
  })
}

const unpaidStep = ({ on, partBp, what }: UnpaidDay, index: number): Trace => {
  const days = String(partBp / DAY_BP)
  return {
    name: words(`${on} ${what.zh}`, `${on} ${what.en}`),
    value: days,
    unit: 'days',
    because: words('不发工资', 'not paid'),
    rule: '/prorationBasis',
    fact: `/unpaid/${index}`,
  }
}

export const totalFen = (lines: readonly SlipLine[]): number =>
  lines.reduce((sum, line) => sum + line.amountFen, 0)
