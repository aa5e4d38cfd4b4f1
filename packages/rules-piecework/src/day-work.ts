import { assert, ok, type Result, words, yuanFromFen } from '@bylaw/kernel'
import { type Refusal, summing, type Trace } from '@bylaw/rules-kit'
import { dayRate } from './day-rate'
import { percent } from './decimal'
import type { DayRateShare, PieceworkFacts } from './facts'
import type { PieceworkRules } from './rules'
import { partsOf, WHOLE_BP } from './shared-out'

interface DayWork {
  readonly amountFen: number
  readonly trace: Trace
}

/**
 * Pay for one's own days at the day rate, and for one's parts of what crews did by the day. What a
 * crew's days come to is shared to the fen: three days at 80.00 shared six to four are 144.00 and 96.00.
 */
export function dayWork(
  rules: Pick<PieceworkRules, 'dayRate'>,
  { dayRateDays, dayRateShares = [] }: Pick<PieceworkFacts, 'dayRateDays' | 'dayRateShares'>,
): Result<DayWork, Refusal> {
  const own = dayRate(rules, dayRateDays)
  if (!own.ok || dayRateShares.length === 0) return own
  const parts: DayWork[] = own.value.amountFen > 0 ? [own.value] : []
  for (const [index, share] of dayRateShares.entries()) {
    const part = partOf(rules, share, index)
    if (!part.ok) return part
    parts.push(part.value)
  }
  const amountFen = parts.reduce((sum, part) => sum + part.amountFen, 0)
  return ok({
    amountFen,
    trace: {
      name: words('按天计酬', 'Day-rate work'),
      value: amountFen,
      unit: 'fen',
      ...summing(parts.map((part) => part.amountFen)),
      rule: '/dayRate/fen',
      of: parts.map(({ trace }) => trace),
    },
  })
}

function partOf(
  rules: Pick<PieceworkRules, 'dayRate'>,
  { crew, on, days, sharesBp, index }: DayRateShare,
  place: number,
): Result<DayWork, Refusal> {
  const whole = dayRate(rules, days)
  if (!whole.ok) return whole
  const wholeFen = whole.value.amountFen
  const amountFen = partsOf(wholeFen, sharesBp)[index]
  const shareBp = sharesBp[index]
  assert(amountFen !== undefined && shareBp !== undefined, 'one of the shares is theirs')
  const sign = (wholeFen * shareBp) % WHOLE_BP === 0 ? '=' : '≈'
  const share = `${yuanFromFen(wholeFen)} × ${percent(shareBp)} ${sign} ${yuanFromFen(amountFen)}`
  return ok({
    amountFen,
    trace: {
      name: words(`${crew}按天计酬的一份`, `Part of day-rate work by ${crew}`),
      value: amountFen,
      unit: 'fen',
      because: words(
        `${on} ${crew}共 ${days} 天：${share}`,
        `${crew} did ${days} days on ${on}: ${share}`,
      ),
      rule: '/dayRate/fen',
      fact: `/dayRateShares/${place}`,
      rounding: words(
        '各份先舍到分，余下的分依次给小数最大的份',
        'parts are rounded down to 0.01; what is left over goes to the largest remainders',
      ),
      of: [{ ...whole.value.trace, fact: `/dayRateShares/${place}/days` }],
    },
  })
}
