import { words } from '@bylaw/kernel'
import type { Question } from '@bylaw/rules-kit'

/** R05.2 lets us ask for more, and leaves open what the clocks do meanwhile. */
export const pauseWhenAsking: Question = {
  id: 'sla.pause_when_asking',
  type: 'ambiguity',
  at: '/pauses/waitingCustomer',
  ask: words(
    '向客户索要补充资料期间，服务时限是否暂停计时？',
    'While we wait for details we asked the customer for, do the clocks stand still?',
  ),
  options: [
    {
      value: true,
      label: words('暂停，客户答复后接着计', 'They stand still until the customer answers'),
      consequence: words(
        '4 小时解决时限的工单等了客户 2 小时营业时间，到期时间顺延 2 小时',
        'A ticket due in 4 hours that waited 2 open hours for the customer is due 2 hours later',
      ),
    },
    {
      value: false,
      label: words('不暂停，照常计时', 'They go on running'),
      consequence: words(
        '同一工单到期时间不变，等客户的 2 小时算在 4 小时之内',
        'The same ticket stays due when it was: the 2 hours count towards the 4',
      ),
    },
  ],
  proposed: true,
  mustAsk: true,
}
