import { ok, type Result, words, yuanFromFen } from '@bylaw/kernel'
import { type Decided, type Refusal, undecided } from '@bylaw/rules-kit'
import { equalPrice } from './crew-questions'
import type { BidsFacts } from './facts'
import type { ContractingRules } from './rules'

export interface BidsDecision {
  readonly about: 'bids'
  readonly winner: 'internal' | 'external'
  /** The own crew won because its price was equal, not because it was lower. */
  readonly priorityRuleUsed: boolean
}

/** Who gets the work: the lower bid, and at equal price the own crew (R19.17.1). */
export function bids(
  { bids: { equalWithinFen } }: ContractingRules,
  { internalFen, externalFen }: BidsFacts,
): Result<Decided<BidsDecision>, Refusal> {
  if (equalWithinFen === null) return undecided(equalPrice)
  const aboveFen = internalFen - externalFen
  const winner = aboveFen <= equalWithinFen ? 'internal' : 'external'
  const priorityRuleUsed = winner === 'internal' && aboveFen >= 0
  const [own, outside] = [yuanFromFen(internalFen), yuanFromFen(externalFen)]
  const why = priorityRuleUsed
    ? words('同等价格，内部优先', 'equal in price, so the own crew comes first')
    : winner === 'internal'
      ? words('内部报价低', 'the own crew asks less')
      : words('外部报价低', 'the outside crew asks less')
  return ok({
    decision: { about: 'bids', winner, priorityRuleUsed },
    trace: {
      name: words('工程给内部做', 'The own crew gets the work'),
      value: winner === 'internal',
      unit: 'yes_no',
      because: words(
        `内部 ${own}，外部 ${outside}：${why.zh}`,
        `own crew ${own}, outside ${outside}: ${why.en}`,
      ),
      rule: equalPrice.at,
      fact: '/internalFen',
    },
  })
}
