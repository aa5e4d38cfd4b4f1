import { ok, type Result, refuse, words, yuanFromFen } from '@bylaw/kernel'
import { type Refusal, same, type Trace } from '@bylaw/rules-kit'
import { Decimal } from 'decimal.js'
import { plain } from './decimal'
import { HALF_UP } from './names'
import type { PieceworkRules } from './rules'

const STEPS = { whole_days: '1', half_days: '0.5', eighths: '0.125' } as const

/**
 * Pay for work that no rate per metre fits: days × persons × the day rate.
 *
 * At 80 a day, 1.5 days of two people are 240.00.
 */
export function dayRate(
  rules: Pick<PieceworkRules, 'dayRate'>,
  days: string,
  persons = 1,
): Result<{ readonly amountFen: number; readonly trace: Trace }, Refusal> {
  const { fen, steps } = rules.dayRate
  const count = new Decimal(days)
  if (count.lt(0))
    return refuse({
      code: 'negative_days',
      message: words('天数不能为负。', 'Days cannot be below zero.'),
      fact: '/dayRateDays',
      details: { days },
    })
  if (!count.mod(STEPS[steps]).isZero())
    return refuse({
      code: `days_not_in_${steps}`,
      message: words(
        `天数须是 ${STEPS[steps]} 的整数倍，${days} 不行。`,
        `Days come in steps of ${STEPS[steps]}: ${days} does not fit.`,
      ),
      rule: '/dayRate/steps',
      fact: '/dayRateDays',
      details: { days },
    })

  const amountFen = count
    .abs()
    .times(persons)
    .times(fen)
    .toDecimalPlaces(0, Decimal.ROUND_HALF_UP)
    .toNumber()
  const people = persons === 1 ? '' : ` × ${persons}`
  const arithmetic = `${yuanFromFen(fen)} × ${plain(count.abs())}${people} = ${yuanFromFen(amountFen)}`
  return ok({
    amountFen,
    trace: {
      name: words('按天计酬', 'Day-rate work'),
      value: amountFen,
      unit: 'fen',
      because: same(arithmetic),
      rule: '/dayRate/fen',
      also: ['/dayRate/staged', '/dayRate/steps'],
      fact: '/dayRateDays',
      rounding: HALF_UP,
    },
  })
}
