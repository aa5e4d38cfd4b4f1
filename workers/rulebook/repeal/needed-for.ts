import { type Words, words } from '@bylaw/kernel'
import type { Kind } from '@bylaw/rulebook'
import { MONTHLY } from '../../appraisals/start-appraisal'

interface Need {
  /** The one rule set of the kind that is needed; any of them where none is named. */
  readonly key?: string
  /** What comes to a stop without it, as people would say it. */
  readonly stops: Words
}

/** What of the product needs rules of a kind. */
export const NEEDED_FOR: Readonly<Partial<Record<Kind, Need>>> = {
  sla: {
    stops: words(
      '新工单不再承诺响应和解决时限',
      'new tickets are promised neither a response nor a solution by a time',
    ),
  },
  calendar: {
    stops: words(
      '新工单的时限没有工作日历可算',
      'there is no calendar to count the due times of new tickets by',
    ),
  },
  appraisal: {
    key: MONTHLY,
    stops: words('不能再开月度考核表', 'no monthly appraisal sheets can be opened'),
  },
  pay: {
    stops: words(
      '废止之后的月份不能核算工资',
      'no pay can be worked out for months that end after it',
    ),
  },
  piecework: {
    stops: words(
      '废止之后的月份，有工程量的人员不能核算工资',
      'people with verified work cannot be paid for months that end after it',
    ),
  },
}
