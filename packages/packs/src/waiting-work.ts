import { words } from '@bylaw/kernel'
import type { Notice } from './pack'

/** Whether a ticket that waits counts as work in hand, where a text that gives out work is silent. */
export const waitingWork = (pack: string, clause: string): Notice => ({
  id: `${pack}.waiting_work`,
  type: 'gap',
  clauses: [clause],
  ask: words(
    '等待客户或他人的工单，算不算手头的工作量？原文没有写。',
    'Does a ticket that waits for the customer or others count as work in hand? The text does not say.',
  ),
  options: [
    {
      value: 0,
      label: words('不算', 'No'),
      consequence: words(
        '压着 480 分钟在等客户的，仍可接满 960 分钟。',
        'With 480 minutes waiting, 960 more may be taken.',
      ),
    },
    {
      value: 100,
      label: words('照算', 'In full'),
      consequence: words(
        '压着 480 分钟在等客户的，只能再接 480 分钟。',
        'With 480 minutes waiting, 480 more may be taken.',
      ),
    },
  ],
  proposed: 0,
  mustAsk: false,
  ruleSet: 'assignment',
  at: '/capacity/waitingPercent',
})
