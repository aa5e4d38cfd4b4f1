import {
  assert,
  daysFromTo,
  lastDateOf,
  ok,
  type Result,
  refuse,
  weekdaysFromTo,
  words,
  yuanFromFen,
} from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'

export type ProrationBasis = 'calendar_days' | 'weekdays_in_month' | '21.75'

/**
 * The part of a month that is paid: `days` out of `of`, in the unit of the chosen basis. Days are
 * whole, or have up to four places where part of a day is not paid.
 */
export interface Portion {
  readonly days: number
  readonly of: string
}

/** The days of a whole month by a basis: what `of` says of any part of it. */
export function wholeMonth(month: string, basis: ProrationBasis): Portion {
  const [first, last] = [`${month}-01`, lastDateOf(month)]
  if (basis === '21.75') return { days: 21.75, of: basis }
  const count = basis === 'calendar_days' ? daysFromTo : weekdaysFromTo
  const days = count(first, last)
  return { days, of: String(days) }
}

/** A whole day, in hundredths of a percent of one. */
export const DAY_BP = 10_000

/**
 * Which part of its month a stretch of days is.
 *
 * 16 to 30 June 2026 is 15 of 30 calendar days, 11 of 22 weekdays, or 11 of 21.75 paid days.
 */
export function portionOf(
  month: string,
  from: string,
  to: string,
  basis: ProrationBasis,
): Result<Portion, Refusal> {
  const [first, last] = [`${month}-01`, lastDateOf(month)]
  if (to < from) return refuse(outOfOrder(from, to))
  if (from < first || to > last) return refuse(outsideMonth(month))
  if (basis === 'calendar_days')
    return ok({ days: daysFromTo(from, to), of: String(daysFromTo(first, last)) })
  const days = weekdaysFromTo(from, to)
  return ok({ days, of: basis === '21.75' ? basis : String(weekdaysFromTo(first, last)) })
}

/** A monthly amount for a part of the month, half up to the fen. */
export function prorated(monthlyFen: number, { days, of }: Portion): number {
  const { dividend, divisor } = asFraction(monthlyFen, days, of)
  return Number((2n * dividend + divisor) / (2n * divisor))
}

/**
 * Monthly amounts for the parts of one month, each for its own part, to the fen: what they come to
 * together is rounded once, half up; each is rounded down, and the fen left over go one each to the
 * largest remainders, earlier parts first. 500.00 for 10, 10 and 10 days of 30 is 166.67, 166.67 and
 * 166.66.
 *
 * @param parts all in the same unit
 */
export function proratedParts(
  parts: readonly { readonly monthlyFen: number; readonly portion: Portion }[],
): number[] {
  const exact = parts.map(({ monthlyFen, portion }) =>
    asFraction(monthlyFen, portion.days, portion.of),
  )
  const divisor = exact[0]?.divisor ?? 1n
  assert(
    exact.every((each) => each.divisor === divisor),
    'parts of one month count in one unit',
  )
  const whole = exact.reduce((sum, { dividend }) => sum + dividend, 0n)
  const shares = exact.map(({ dividend }) => Number(dividend / divisor))
  const leftover =
    Number((2n * whole + divisor) / (2n * divisor)) - shares.reduce((sum, fen) => sum + fen, 0)
  exact
    .map(({ dividend }, index) => ({ index, remainder: dividend % divisor }))
    .sort((a, b) => Number(b.remainder - a.remainder)) // Stable, so ties keep their order.
    .slice(0, leftover)
    .forEach(({ index }) => {
      shares[index] = (shares[index] ?? 0) + 1
    })
  return shares
}

/**
 * What amounts that hold on some days each come to by the day, for a part of the month or all of it,
 * half up to the fen: 2,000 on 10 days and 1,500 on 20 are 1,666.67 for the month.
 *
 * @param shares with at least one day in all
 */
export function partOfMean(
  shares: readonly { readonly fen: number; readonly days: number }[],
  part: Portion | null,
): { readonly fen: number; readonly isExact: boolean } {
  const days = shares.reduce((sum, share) => sum + share.days, 0)
  assert(days > 0, 'there is a day to take the mean of')
  const sum = shares.reduce((all, share) => all + BigInt(share.fen) * BigInt(share.days), 0n)
  const cut = part ? asFraction(1, part.days, part.of) : { dividend: 1n, divisor: 1n }
  const [dividend, divisor] = [sum * cut.dividend, BigInt(days) * cut.divisor]
  return {
    fen: Number((2n * dividend + divisor) / (2n * divisor)),
    isExact: dividend % divisor === 0n,
  }
}

/** An amount for a part of the month as arithmetic: `2200.00 × 11 ÷ 21.75 ≈ 1112.64`. */
export function proratedText(
  monthlyFen: number,
  portion: Portion,
  amountFen = prorated(monthlyFen, portion),
): string {
  const { dividend, divisor } = asFraction(monthlyFen, portion.days, portion.of)
  const exact = BigInt(amountFen) * divisor === dividend
  const product = `${yuanFromFen(monthlyFen)} × ${portion.days} ÷ ${portion.of}`
  return `${product} ${exact ? '=' : '≈'} ${yuanFromFen(amountFen)}`
}

/** `fen × days ÷ of` in whole numbers: a divisor such as 21.75 is counted in hundredths. */
function asFraction(monthlyFen: number, days: number, of: string) {
  const [whole = '0', part = ''] = of.split('.')
  return {
    dividend: BigInt(monthlyFen) * BigInt(Math.round(days * DAY_BP)) * 100n,
    divisor: BigInt(whole + part.padEnd(2, '0')) * BigInt(DAY_BP),
  }
}

const outOfOrder = (from: string, to: string): Refusal => ({
  code: 'end_before_start',
  message: words(`结束日 ${to} 早于开始日 ${from}。`, `The stretch ends on ${to}, before ${from}.`),
  fact: '/worked',
})

const outsideMonth = (month: string): Refusal => ({
  code: 'outside_one_calendar_month',
  message: words(
    `一次只折算一个自然月，所给日期超出 ${month}。`,
    `One calendar month is worked out at a time; the dates reach outside ${month}.`,
  ),
  fact: '/worked',
})
