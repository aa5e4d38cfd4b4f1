import { defineWords } from '../i18n/define-words'

export const customerWords = defineWords({
  'customer_of.lead': [
    '选错了客户，或来信用的是私人邮箱时，在这里更正。',
    'For a wrong customer, or a mail that came from a private address.',
  ],
  'customer_of.seen': [
    '新客户的联系人将看到全部公开往来，原客户的联系人不再看得到。时限按新客户的服务级别，从提交时起重新计算。',
    'The new customer’s people will see all that was said openly, and the former’s no longer. Due times are counted anew from the opening, by the new customer’s service level.',
  ],
  'customer_of.keeps': ['负责人不变。', 'It stays whose it is.'],
  'customer_of.waits': [
    '工单还没有人受理，将改由新客户的第一责任人受理。',
    'Nobody has taken it: it will wait for whoever answers for the new customer first.',
  ],
  'customer_of.pair_title': ['客户已更正', 'The customer is put right'],
  'customer_of.pair': [
    '{customer}的责任人：{names}。工单仍由 {assignee} 负责，要改派吗？',
    '{names} answer for {customer}. The ticket is still {assignee}’s. Hand it over?',
  ],
  'customer_of.to': ['改派给 {name}', 'Assign to {name}'],
  'customer_of.leave': ['不改派', 'Leave it'],
})
