import { ok, type Result, refuse, words } from '@bylaw/kernel'
import type { Refusal, Trace } from '@bylaw/rules-kit'
import type { Decimal } from 'decimal.js'

/** What a template makes of its scores. */
export interface Score {
  /** Points of the printed parts as given, before any scaling or addition. */
  readonly raw: Decimal
  /** The official total: half up to 0.01. */
  readonly total: Decimal
  /** What a perfect result would be. */
  readonly outOf: string
  /** True while the total rests on a reading that the text does not settle. */
  readonly provisional: boolean
  /** Mean by rater group, to four places; only for a review by groups. */
  readonly groupMeans?: Readonly<Record<string, string>>
  readonly trace: Trace
}

/** Refuses a score from outside its range, and otherwise lets it pass. */
export function inRange(
  score: Decimal,
  max: number,
  refusal: Pick<Refusal, 'code' | 'fact' | 'rule' | 'details'>,
): Result<Decimal, Refusal> {
  if (score.gte(0) && score.lte(max)) return ok(score)
  return refuse({
    ...refusal,
    message: words(
      `${score.toFixed()} 分超出范围，应在 0 至 ${max} 分之间。`,
      `${score.toFixed()} is outside the range of 0 to ${max} points.`,
    ),
  })
}
