import { type Words, words } from '@bylaw/kernel'
import type { Kind } from '@bylaw/rulebook'

/** What of the product comes to a stop without rules of a kind, as people would say it. */
export const NEEDED_FOR: Readonly<Partial<Record<Kind, Words>>> = {
  sla: words(
    '新工单不再承诺响应和解决时限',
    'new tickets are promised neither a response nor a solution by a time',
  ),
  calendar: words(
    '新工单的时限没有工作日历可算',
    'there is no calendar to count the due times of new tickets by',
  ),
  appraisal: words('不能再开考核表', 'no appraisal sheets can be opened'),
  pay: words('废止之后的月份不能核算工资', 'no pay can be worked out for months that end after it'),
  piecework: words(
    '废止之后的月份，有工程量的人员不能核算工资',
    'people with verified work cannot be paid for months that end after it',
  ),
}
