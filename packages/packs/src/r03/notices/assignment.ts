import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R03.1 leaves open about giving out requests, beyond the kind’s questions. */
export const assignmentNotices: readonly Notice[] = [
  {
    id: 'r03.waiting_work',
    type: 'gap',
    clauses: ['R03.1.2'],
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
  },
  {
    id: 'r03.project_without_pair',
    type: 'gap',
    clauses: ['R03.1.1', 'R03.1.2'],
    ask: words(
      '项目没有指定责任售前时，请求派给谁？',
      'Who gets a request of a project without a pair?',
    ),
    options: [
      {
        value: 'anyone',
        label: words(
          '先按工作量派给售前人员，同时补指定',
          'Any pre-sales engineer by load, and a pair is named',
        ),
        consequence: words(
          '不耽误客户，补指定后转交。',
          'The customer does not wait; it moves once the pair is named.',
        ),
      },
      {
        value: 'manager',
        label: words('由售前经理指定后再派', 'The pre-sales manager names the pair first'),
        consequence: words('指定之前由售前经理负责。', 'Until then it is the manager’s.'),
      },
    ],
    proposed: 'manager',
    mustAsk: false,
  },
]
