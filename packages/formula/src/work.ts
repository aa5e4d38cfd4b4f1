import type { Fraction } from './fraction'
import { LIMITS } from './limits'
import { type Span, stop } from './refusal'

const PLAIN = 2n ** 53n
const MIDDLE = 10n ** 30n
const LARGEST = 10n ** BigInt(LIMITS.digits)

/** Counts the work of one evaluation, so that it ends in time whatever it was given. */
export class Work {
  #left: number = LIMITS.work

  /** Takes steps from the budget. */
  spend(steps: number, span: Span): void {
    this.#left -= steps
    if (this.#left < 0)
      stop(
        'too_much_work',
        span,
        '公式的计算量太大，请缩短列表或拆开公式',
        'This formula takes too much work: shorten its lists or split it',
      )
  }

  /** Pays for a number by its length, and refuses one that has grown beyond all sense. */
  hold(value: Fraction, span: Span): Fraction {
    const size = value.top < 0n ? -value.top : value.top
    const longer = size > value.bottom ? size : value.bottom
    if (longer < PLAIN) {
      if (value.bottom !== 1n) this.spend(1, span)
      return value
    }
    if (longer >= LARGEST)
      stop(
        'number_too_large',
        span,
        `计算过程中出现了超过 ${LIMITS.digits} 位的数`,
        `A number on the way has more than ${LIMITS.digits} digits`,
      )
    this.spend(longer < MIDDLE ? 20 : 80, span)
    return value
  }
}
