import { defineWords } from '../i18n/define-words'

export const givenBackWords = defineWords({
  'back.open': ['还未退回 {sum}', '{sum} still to be repaid'],
  'back.all': ['已全部退回', 'Repaid in full'],
  'back.given': ['{on} 退回 {sum}，{takenBy}收款', '{sum} repaid on {on}, received by {takenBy}'],
  'back.taken_back': ['已由{by}撤销：{reason}', 'withdrawn by {by}: {reason}'],
  'back.record': ['登记退回', 'Record a repayment'],
  'back.on': ['退回日期', 'Repayment date'],
  'back.amount': ['金额（元）', 'Amount (yuan)'],
  'back.taken_by': ['收款人', 'Received by'],
  'back.withdraw': ['撤销', 'Withdraw'],
  'back.withdraw_title': ['撤销多发工资的退回', 'Withdraw this repayment'],
  'back.withdraw_lead': [
    '{on} 退回 {sum}。撤销后，这笔钱仍须退回。',
    '{sum} repaid on {on}. Once withdrawn, the amount is owed again.',
  ],
  'back.withdraw_reason': ['撤销理由', 'Reason for withdrawing'],
  'back.file': ['多发退回清单（CSV）', 'Overpayments repaid (CSV)'],
})
