import { type RuleFinding, sameKeys, warningAt } from '@bylaw/rules-kit'
import type { LeavingRules } from './rules'

/** Things handed over twice, and a notice of no time at all. */
export const check = ({ notice, handover }: LeavingRules): readonly RuleFinding[] => [
  ...sameKeys('/handover/items', handover.items),
  ...(notice !== null && notice.counts !== null && noTime(notice, notice.counts)
    ? [
        warningAt(
          '/notice',
          'no_notice',
          '按所选的算法，离职不需要提前通知。',
          'Counted as chosen, leaving takes no notice at all.',
        ),
      ]
    : []),
]

const noTime = (
  { months, days }: { readonly months: number; readonly days: number },
  counts: 'months' | 'days' | 'shorter',
): boolean => (counts !== 'days' && months === 0) || (counts !== 'months' && days === 0)
