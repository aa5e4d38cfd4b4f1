import type { NewDeskRule, NewMacro, NewSavedView, NewTemplate } from '@bylaw/contract'
import type { Language } from '@bylaw/kernel'
import type { Founded } from './found-company'

/** What each is called where people speak Chinese, and English. */
const NAMES = {
  zh: { template: '已受理', macro: '受理并请客户补充资料', view: '紧急且未分派', rule: '投诉提示' },
  en: {
    template: 'We have it',
    macro: 'Take it and ask for details',
    view: 'Urgent, with nobody',
    rule: 'Complaints: what comes first',
  },
}

const TEMPLATE: Omit<NewTemplate, 'name'> = {
  shared: true,
  text: {
    zh: '{{contact.name}}您好：\n\n您的工单 {{ticket.number}}“{{ticket.subject}}”由{{assignee.name}}处理，我们会在 {{due.resolution}} 前给出方案。',
    en: 'Dear {{contact.name}},\n\n{{ticket.number}} “{{ticket.subject}}” is with {{assignee.name}}. We will come back to you by {{due.resolution}}.',
  },
}

const MACRO: Omit<NewMacro, 'name'> = {
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

const VIEW: Omit<NewSavedView, 'name'> = {
  shared: true,
  conditions: [
    { field: 'priority', is: ['urgent', 'high'] },
    { field: 'assignee', is: ['nobody'] },
  ],
  order: 'due',
}

const RULE: Omit<NewDeskRule, 'name' | 'language'> = {
  when: { by: 'event', event: 'opened' },
  conditions: [{ field: 'type', is: ['complaint'] }],
  actions: [
    {
      do: 'note',
      text: { zh: '投诉：先致电客户，再书面回复。', en: 'A complaint: call first, then write.' },
    },
  ],
}

/** What the people of a demo company work with: one tool of each kind, for everyone. */
export async function keepTools(company: Founded, language: Language): Promise<void> {
  const boss = company.as('owner')
  const keep = (path: string, what: keyof (typeof NAMES)['zh'], content: object) =>
    boss.post(path, `demo/tool/${what}`, { name: NAMES[language][what], ...content })
  await keep('/v1/templates', 'template', TEMPLATE)
  await keep('/v1/macros', 'macro', MACRO)
  await keep('/v1/saved-views', 'view', VIEW)
  await keep('/v1/desk-rules', 'rule', { ...RULE, language })
}
