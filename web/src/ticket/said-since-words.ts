import { defineWords } from '../i18n/define-words'

export const saidSinceWords = defineWords({
  'since.reply': ['{name} {time} 已回复客户', '{name} replied to the customer, {time}'],
  'since.question': ['{name} {time} 已请客户补充', '{name} asked the customer for more, {time}'],
  'since.solution': ['{name} {time} 已提交解决方案', '{name} gave a solution, {time}'],
  'since.closure': ['{name} {time} 已关闭工单', '{name} closed the ticket, {time}'],
  'since.auto_closure': ['工单 {time} 已自动关闭', 'The ticket closed by itself, {time}'],
  'since.confirmation': [
    '客户 {time} 已确认解决，工单已关闭',
    'The customer confirmed the solution, and the ticket was closed, {time}',
  ],
  'since.customer_reply': [
    '客户 {name} {time} 又有新消息',
    '{name} of the customer’s wrote, {time}',
  ],
  'since.rejection': [
    '客户 {name} {time} 反馈未解决',
    '{name} of the customer’s said that it is not solved, {time}',
  ],
  'since.withdrawal': ['{name} {time} 撤回了工单', '{name} withdrew the ticket, {time}'],
  'since.ask': [
    '这是在您动笔之后发生的。仍要发送？',
    'That was after you began to write. Send yours as well?',
  ],
  'since.send': ['仍要发送', 'Send anyway'],
  'since.not_yet': ['暂不发送', 'Not now'],
  'since.customer': [
    '您动笔之后，客户又有新消息（{name} {time}）',
    'The customer has written since you began ({name}, {time})',
  ],
})
