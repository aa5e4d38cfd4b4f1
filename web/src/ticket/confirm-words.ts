import { defineWords } from '../i18n/define-words'

export const confirmWords = defineWords({
  'ticket.confirm_title': ['问题解决了吗？', 'Is it solved?'],
  'ticket.confirm_text': [
    '请按上面的步骤试一试，然后告诉我们结果。',
    'Please try the steps above and tell us.',
  ],
  'ticket.confirm_staff_title': ['代客户记录确认结果', 'Record the customer’s answer'],
  'ticket.confirm_staff_text': [
    '写明是谁、以什么方式、什么时候说的；客户在工单上也看得到。',
    'Say who said it, how and when; the customer sees it on the ticket too.',
  ],
  'ticket.confirm_closes': [
    '没有答复的话，工单 {time} 自动关闭。',
    ' Without an answer the ticket closes by itself {time}.',
  ],
  'ticket.confirm_record': ['记录并关闭', 'Record and close'],
  'ticket.heard_who': ['客户方谁说的', 'Who said it'],
  'ticket.heard_how': ['方式', 'How'],
  'ticket.heard_at': ['时间', 'When'],
  'ticket.heard_phone': ['电话', 'By telephone'],
  'ticket.heard_on_site': ['当面', 'In person'],
  'ticket.heard_mail': ['邮件', 'By mail'],
  'ticket.heard_chat': ['即时消息', 'By chat'],
  'ticket.heard_line': [
    '{author} 代为记录：{who}，{time}，{how}',
    'Written down by {author}: {who}, {time}, {how}',
  ],
  'ticket.confirm_yes': ['已解决', 'Solved'],
  'ticket.confirm_no': ['未解决', 'Not solved'],
  'ticket.comment': ['补充说明（选填）', 'Comment (optional)'],
  'ticket.reject_reason': ['还有什么问题？', 'What is still wrong?'],
  'ticket.reject_send': ['退回处理', 'Send back'],
})
