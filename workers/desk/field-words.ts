import type { EndedAs, Priority, TicketState, TicketType } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'

/** A moment as it is written in both languages: `2027-11-01 09:30`. */
export const timeText = (ms: number, zone: string): string =>
  new Date(ms)
    .toLocaleString('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
    .slice(0, 16)

export const PRIORITY_WORDS: Readonly<Record<Priority, Words>> = {
  urgent: words('紧急', 'urgent'),
  high: words('高', 'high'),
  normal: words('中', 'normal'),
  low: words('低', 'low'),
}
/** What became of a promise; `none` where there was none to keep. */
export const PROMISE_WORDS = {
  kept: words('按时', 'in time'),
  late: words('超时', 'late'),
  paused: words('暂停中', 'paused'),
  none: words('无约定', 'no promise'),
}
/** Of a promise that is neither kept nor broken: why it is not counted any more. */
export const ENDED_WORDS: Readonly<Record<EndedAs, Words>> = {
  merged: words('不再计时：已并入其他工单', 'not counted: merged into another ticket'),
  withdrawn: words('不再计时：客户已撤回', 'not counted: withdrawn by the customer'),
}
export const TYPE_WORDS: Readonly<Record<TicketType, Words>> = {
  request: words('服务请求', 'request'),
  fault: words('故障', 'fault'),
  incident: words('突发事件', 'incident'),
  complaint: words('投诉', 'complaint'),
  consulting: words('咨询', 'consulting'),
}
export const STATE_WORDS: Readonly<Record<TicketState, Words>> = {
  open: words('待受理', 'open'),
  in_progress: words('处理中', 'in progress'),
  waiting_customer: words('待客户补充', 'with the customer'),
  waiting_third_party: words('待第三方', 'with a third party'),
  solved: words('待客户确认', 'to be confirmed'),
  closed: words('已关闭', 'closed'),
}
