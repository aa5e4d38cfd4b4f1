import { words } from '@bylaw/kernel'

/** What a form calls facts that only this kind asks for. */
export const factWords = {
  openChildren: words('未关闭的子工单（单）', 'Open parts of it (tickets)'),
  sinceMs: words('从何时起', 'Since'),
  waitingFor: words('在等客户的', 'Waiting for'),
  answer: words('答复', 'An answer'),
  confirmation: words('确认', 'A word on the solution'),
  move: words('改变状态', 'Changing its state'),
  silence: words('客户没有回音', 'A customer says nothing'),
  reply: words('客户在关闭后回复', 'A customer writes on a closed ticket'),
  owner: words('企业所有者', 'Owner'),
  manager: words('部门经理', 'Manager'),
  lead: words('组长', 'Lead'),
  engineer: words('工程师', 'Engineer'),
}
