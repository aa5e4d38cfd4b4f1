import { lastDateOf, monthsAfter, words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import { today } from '../rulebook/today'
import type { Scope } from '../scope'

type Clock = Pick<Scope, 'zone' | 'now'>

/**
 * Refuses a month later than the next one where the company is. The next may be looked at ahead,
 * under rules that take effect with it; what lies beyond would only be a slip of the pen.
 */
export function mustBeNear(clock: Clock, month: string): void {
  const present = `${today(clock).slice(0, 7)}-01`
  if (`${month}-01` > monthsAfter(present, 1))
    throw new Problem('unacceptable', {
      errors: [
        {
          pointer: '/month',
          code: 'too_far_ahead',
          message: words('最多只能提前到下个月。', 'Next month is as far ahead as it goes.'),
        },
      ],
    })
}

/** Refuses a month before its last day: what the rest of it brings could never be added. */
export function mustBeOver(clock: Clock, month: string): void {
  if (today(clock) < lastDateOf(month)) throw new Problem('wrong_state', { detail: notOver })
}

const notOver = words(
  '这个月还没有结束，最后一天起才能批准。可以先计算查看。',
  'The month is not over: it can be approved from its last day on. Until then it can be calculated.',
)
