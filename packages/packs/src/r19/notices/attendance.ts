import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What the law asks of R19.7; the rest is asked by the attendance rules. */
export const attendanceNotices: readonly Notice[] = [
  {
    id: 'r19.law_automatic_resignation',
    type: 'gap',
    clauses: ['R19.7.4'],
    ask: words(
      '“自动离职”在实务中难获支持，程序是否留痕？',
      '“Automatic resignation” is weak in practice. Is the process documented?',
    ),
    options: [
      {
        value: 'documented_process',
        label: words('通知、送达、答复全程留痕', 'Notice, delivery and reply on record'),
        consequence: words(
          '以旷工解除合同须有制度和送达证据。',
          'Ending a contract for absence takes a published rule and proof of delivery.',
        ),
      },
    ],
    proposed: 'documented_process',
    mustAsk: false,
    law: true,
  },
]
