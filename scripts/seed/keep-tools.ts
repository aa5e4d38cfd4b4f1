import type { NewDeskRule, NewMacro, NewSavedView, NewTemplate } from '@bylaw/contract'
import type { Founded } from './found-company'

const TEMPLATE: NewTemplate = {
  name: '已受理',
  shared: true,
  text: {
    zh: '{{contact.name}}您好：\n\n您的工单 {{ticket.number}}“{{ticket.subject}}”由{{assignee.name}}处理，我们会在 {{due.resolution}} 前给出方案。',
    en: 'Dear {{contact.name}},\n\n{{ticket.number}} “{{ticket.subject}}” is with {{assignee.name}}. We will come back to you by {{due.resolution}}.',
  },
}

const MACRO: NewMacro = {
  name: '受理并请客户补充资料',
  shared: true,
  actions: [
    { do: 'take' },
    {
      do: 'question',
      text: {
        zh: '为尽快处理 {{ticket.number}}，请提供设备序列号和故障发生的时间。',
        en: 'So that we can work on {{ticket.number}}, please send us the serial number and when it happened.',
      },
    },
  ],
}

const VIEW: NewSavedView = {
  name: '紧急且未分派',
  shared: true,
  conditions: [
    { field: 'priority', is: ['urgent', 'high'] },
    { field: 'assignee', is: ['nobody'] },
  ],
  order: 'due',
}

const RULE: NewDeskRule = {
  name: '投诉提示',
  when: { by: 'event', event: 'opened' },
  conditions: [{ field: 'type', is: ['complaint'] }],
  actions: [
    {
      do: 'note',
      text: { zh: '投诉：先致电客户，再书面回复。', en: 'A complaint: call first, then write.' },
    },
  ],
  language: 'zh',
}

/** What the people of a demo company work with: one tool of each kind, for everyone. */
export async function keepTools(company: Founded): Promise<void> {
  const boss = company.as('owner')
  await boss.post('/v1/templates', 'demo/tool/template', TEMPLATE)
  await boss.post('/v1/macros', 'demo/tool/macro', MACRO)
  await boss.post('/v1/saved-views', 'demo/tool/view', VIEW)
  await boss.post('/v1/desk-rules', 'demo/tool/rule', RULE)
}
