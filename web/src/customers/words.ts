import { defineWords } from '../i18n/define-words'

export const customerWords = defineWords({
  'customer.title': ['客户', 'Customers'],
  'customer.lead': ['{count} 家客户', '{count, plural, one {# customer} other {# customers}}'],
  'customer.name': ['客户名称', 'Name'],
  'customer.level': ['客户等级', 'Level'],
  'customer.level_hint': [
    '服务时限可按等级区分，以制度为准。',
    'Due times may depend on it; the rules decide.',
  ],
  'customer.open_tickets': ['未关闭工单', 'Open tickets'],
  'customer.add': ['新建客户', 'Add a customer'],
  'customer.exists': ['已有同名客户。', 'There is a customer of this name already.'],
  'customer.none_title': ['还没有客户', 'No customers yet'],
  'customer.none_text': [
    '新建客户后，就能为他们开工单、建工程，也可以邀请他们的联系人。',
    'Once added, you can open tickets and projects for them, and invite their contacts.',
  ],
})
