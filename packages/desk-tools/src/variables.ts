import { type Words, words } from '@bylaw/kernel'

/** What may stand in a template, by name. */
export interface VariableKind {
  readonly title: Words
  readonly type: 'text' | 'person' | 'choice' | 'time' | 'date'
  /** Only where a person applies the text: a rule is nobody. */
  readonly byHandOnly?: true
}

/** Everything that can be put into a text. The list is closed: what is not here is refused. */
export const VARIABLES = {
  'ticket.number': { title: words('工单号', 'Ticket number'), type: 'text' },
  'ticket.subject': { title: words('工单主题', 'Ticket subject'), type: 'text' },
  'ticket.state': { title: words('工单状态', 'Ticket state'), type: 'choice' },
  'ticket.priority': { title: words('优先级', 'Priority'), type: 'choice' },
  'ticket.type': { title: words('工单类型', 'Ticket type'), type: 'choice' },
  'ticket.opened_at': { title: words('提交时间', 'Opened at'), type: 'time' },
  'customer.name': { title: words('客户名称', 'Customer'), type: 'text' },
  'contact.name': { title: words('客户联系人', 'Customer’s contact'), type: 'person' },
  'assignee.name': { title: words('负责人', 'Assignee'), type: 'person' },
  'agent.name': {
    title: words('当前处理人', 'Whoever applies it'),
    type: 'person',
    byHandOnly: true,
  },
  'due.first_response': { title: words('首次响应时限', 'First response due'), type: 'time' },
  'due.next_response': { title: words('下次答复时限', 'Next response due'), type: 'time' },
  'due.resolution': { title: words('解决时限', 'Resolution due'), type: 'time' },
  'today.date': { title: words('今天的日期', 'Today’s date'), type: 'date' },
} as const satisfies Readonly<Record<string, VariableKind>>

export type Variable = keyof typeof VARIABLES

export const isVariable = (name: string): name is Variable => Object.hasOwn(VARIABLES, name)

export const variableKind = (name: Variable): VariableKind => VARIABLES[name]
