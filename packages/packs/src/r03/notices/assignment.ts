import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'
import { waitingWork } from '../../waiting-work'

/** What R03.1 leaves open about giving out requests, beyond the kind’s questions. */
export const assignmentNotices: readonly Notice[] = [
  waitingWork('r03', 'R03.1.2'),
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
