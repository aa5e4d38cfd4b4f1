import { words } from '@bylaw/kernel'
import { option } from '@bylaw/rules-kit'
import type { Notice } from '../pack'
import { worthNotice } from './rewards'

/** What an appraisal leads to (R10.2.4, R10.2.5): named in the text, without amount, limit or date. */
export const consequenceNotices: readonly Notice[] = [
  worthNotice,
  {
    id: 'r10.what_is_poor',
    type: 'ambiguity',
    clauses: ['R10.2.5'],
    ask: words(
      '考核到哪一等算“不佳”，要约谈和培训？',
      'Which grade is poor enough for a talk and training?',
    ),
    options: [
      option(
        'lowest',
        words('最低一等', 'The lowest one'),
        words('按四等，59 分约谈，60 分不约谈。', 'Of four grades: a talk at 59, none at 60.'),
      ),
      option(
        'below_good',
        words('良好以下', 'Anything below good'),
        words('79 分也约谈。', 'A talk at 79 as well.'),
      ),
    ],
    proposed: 'lowest',
    mustAsk: true,
  },
]
