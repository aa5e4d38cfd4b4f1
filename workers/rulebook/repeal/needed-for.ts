import { type Words, words } from '@bylaw/kernel'
import type { Kind } from '@bylaw/rulebook'

interface Need {
  /** Whether each rule set of the kind decides what is its own: no other takes its place. */
  readonly together?: true
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
    together: true,
    stops: words('不能再开这种考核表', 'no appraisal of this form can be opened'),
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
