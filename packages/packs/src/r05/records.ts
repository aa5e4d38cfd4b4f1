import { words } from '@bylaw/kernel'
import { box, filledIn } from '../filled-in'

/** What is recorded at once; what the customer left out is asked for (R05.1.2, R05.1.3). */
export const intakeRecord = filledIn({
  key: 'intake_record',
  title: words('受理记录', 'Record of intake'),
  clauses: ['R05.1.2', 'R05.1.3'],
  boxes: [
    box('channel', words('受理渠道', 'Channel'), ['R05.1.1']),
    box('customer', words('客户信息', 'Customer'), ['R05.1.2']),
    box('problem', words('问题的详细描述', 'The problem in detail'), ['R05.1.2', 'R05.1.3']),
  ],
})

/** A solution that the customer can follow and has tried (R05.3). */
export const solution = filledIn({
  key: 'solution',
  title: words('解决方案', 'Solution'),
  clauses: ['R05.3'],
  boxes: [
    box('steps', words('操作步骤', 'Steps to follow'), ['R05.3.1']),
    box('confirmed', words('客户确认是否解决', 'The customer’s word on whether it is solved'), [
      'R05.3.2',
    ]),
    box('feedback', words('客户反馈', 'Feedback'), ['R05.3.2'], { needed: false }),
  ],
})
