import { monthsAfter, words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import type { PayRunRow } from './store'

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
          message: words(
            '最多只能提前到下个月。',
            'A pay run can be started for next month at the latest.',
          ),
        },
      ],
    })
}

/** Refuses a run before the last day for which it pays: what the rest brings could never be added. */
export function mustBeOver(
  clock: Clock,
  lastDay: string,
  { apart }: Pick<PayRunRow, 'apart'>,
): void {
  if (today(clock) >= lastDay) return
  throw new Problem('wrong_state', { detail: apart > 0 ? stillAtWork : notOver })
}

const notOver = words(
  '这个月还没有结束，最后一天起才能批准。可以先计算查看。',
  'The month is not over. It can be approved from its last day; until then it can be calculated for review.',
)
const stillAtWork = words(
  '其中有人本月还在职：到各人本月最后一个在职日，才能批准。可以先计算查看。',
  'Some of these people are still employed this month. It can be approved from the last day any of them is employed in the month; until then it can be calculated for review.',
)
