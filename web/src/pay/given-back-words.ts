import { defineWords } from '../i18n/define-words'

export const givenBackWords = defineWords({
  'back.open': ['还未退回 {sum}', '{sum} still open'],
  'back.all': ['已全部退回', 'All given back'],
  'back.given': ['{on} 退回 {sum}，{takenBy}收款', '{sum} given back on {on}, taken by {takenBy}'],
  'back.taken_back': ['已由{by}撤销：{reason}', 'taken back by {by}: {reason}'],
  'back.record': ['登记退回', 'Record what was given back'],
  'back.on': ['退回日期', 'Given back on'],
  'back.amount': ['金额（元）', 'Amount (yuan)'],
  'back.taken_by': ['收款人', 'Taken by'],
  'back.withdraw': ['撤销', 'Take back'],
  'back.withdraw_title': ['撤销多发工资的退回', 'Take back that it was given back'],
  'back.withdraw_lead': [
    '{on} 退回 {sum}。撤销后，这笔钱仍须退回。',
    '{sum} given back on {on}. Once taken back, it is owed again.',
  ],
  'back.withdraw_reason': ['撤销理由', 'Why it is taken back'],
  'back.file': ['多发退回清单（CSV）', 'What was given back (CSV)'],
})
