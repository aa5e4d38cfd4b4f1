import { defineWords } from '../i18n/define-words'

export const readersWords = defineWords({
  'readers.to': ['收件人：{names}', 'To {names}'],
  'readers.more': ['{names} 等 {count} 人', '{names} and others ({count})'],
  'readers.copy': ['抄送', 'Copies'],
  'readers.copy_hint': ['添加该客户的其他联系人', 'Add others of the customer’s'],
  'readers.copy_none': ['没有这位联系人', 'No such contact'],
  'readers.sent_to': ['发给：{names}', 'To: {names}'],
  'readers.copied_to': ['抄送：{names}', 'Copies: {names}'],
  'readers.no_address': [
    '公司还没有设置收信地址，不会发出邮件；登录后才能看到。',
    'The company has no mail address yet: no mail goes out, they see it once they sign in.',
  ],
  'readers.nobody': [
    '这家客户没有留邮箱的联系人，发送后没有人会收到，也不算作响应。请先添加联系人邮箱；或用其他方式告知客户，并在这里注明。',
    'No contact of this customer has an address: nobody will get this, and it is no response. Add an address first, or tell them otherwise and say so here.',
  ],
  'readers.nobody_must': [
    '这家客户没有留邮箱的联系人，不会有人收到。请先告知客户，再在这里注明；或添加联系人邮箱。',
    'No contact of this customer has an address: nobody will get this. Tell them first and say so here, or add an address.',
  ],
  'readers.told': ['告知方式', 'How they were told'],
  'readers.told_not': ['尚未告知', 'Not yet'],
  'readers.told_telephone': ['电话', 'Telephone'],
  'readers.told_in_person': ['当面', 'In person'],
  'readers.told_other': ['其他方式', 'Otherwise'],
  'readers.body': ['写下告知客户的内容', 'What the customer was told'],
  'readers.send': ['保存记录', 'Save'],
  'readers.was_told_telephone': ['已电话告知', 'told by telephone'],
  'readers.was_told_in_person': ['已当面告知', 'told in person'],
  'readers.was_told_other': ['已用其他方式告知', 'told otherwise'],
})
