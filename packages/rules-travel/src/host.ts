import { ok, type Result, words, yuanFromFen } from '@bylaw/kernel'
import { type Refusal, same, type Trace, undecided } from '@bylaw/rules-kit'
import { Decimal } from 'decimal.js'
import type { AllowanceFacts } from './facts'
import type { TravelRules } from './rules'
import { money } from './step'
import { hostPart } from './work-questions'

/**
 * What is left of an allowance when the other side feeds or houses the traveller (R19.9.5):
 * nothing when it does both, except what was approved by size of project.
 */
export function afterHost(
  { work }: Pick<TravelRules, 'work'>,
  { hostProvides, subsidyFen }: AllowanceFacts,
  full: Trace,
  fullFen: number,
): Result<{ readonly fen: number; readonly trace: Trace }, Refusal> {
  const name = words('补贴', 'Allowance')
  if (hostProvides === 'both') {
    const trace = money(name, subsidyFen, {
      because: words(
        `对方管食宿，${yuanFromFen(fullFen)} 取消；批准补助 ${yuanFromFen(subsidyFen)}`,
        `board and lodging provided, ${yuanFromFen(fullFen)} is cancelled; ${yuanFromFen(subsidyFen)} was approved`,
      ),
      fact: '/hostProvides',
      of: [full],
    })
    return ok({ fen: subsidyFen, trace })
  }
  // Of nothing, nothing is left, whatever part of it goes.
  if (fullFen === 0) return ok({ fen: 0, trace: full })
  if (work.hostPart === null) return undecided(hostPart)
  const gone = hostProvides === 'meals' ? work.hostPart.mealsPercent : work.hostPart.bedPercent
  const left = new Decimal(fullFen).times(100 - gone).div(100)
  const fen = left.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber()
  const sign = left.eq(fen) ? '=' : '≈'
  const trace = money(name, fen, {
    because: same(`${yuanFromFen(fullFen)} × ${100 - gone}% ${sign} ${yuanFromFen(fen)}`),
    rule: `/work/hostPart/${hostProvides === 'meals' ? 'mealsPercent' : 'bedPercent'}`,
    fact: '/hostProvides',
    rounding: words('四舍五入到分', 'half up to 0.01'),
    of: [full],
  })
  return ok({ fen, trace })
}
