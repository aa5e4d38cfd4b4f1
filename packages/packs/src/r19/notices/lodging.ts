import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R19.9 leaves open about grants by size of project; allowances are asked by the travel rules. */
export const lodgingNotices: readonly Notice[] = [
  {
    id: 'r19.subsidy_by_size',
    type: 'gap',
    clauses: ['R19.9.5'],
    ask: words(
      '“视工程大小给一定补助”没有标准，怎样给？',
      '“Something by size of project” has no formula. How is it granted?',
    ),
    options: [
      {
        value: 'approved_amount',
        label: words('逐次审批金额并写明理由', 'An approved amount with a reason, case by case'),
        consequence: words('没有审批就没有补助。', 'Without approval there is none.'),
      },
    ],
    proposed: 'approved_amount',
    mustAsk: false,
  },
]
