import { defineWords } from '../i18n/define-words'

export const paidElsewhereWords = defineWords({
  'elsewhere.title': ['不在本公司发薪', 'Not on this payroll'],
  'elsewhere.lead': [
    '外部人员，或工资由其他公司发放的，在这里注明：自起始日期起，工资核算不再提示没有登记任职；起始日期在月中的，当月仍会提示之前的日子。以后登记了任职，自动失效。',
    'For outsiders and people paid by another company. From the start date, pay runs no longer flag their missing employment; if it falls mid-month, the days before it are still flagged that month. It ends automatically when an employment is recorded later.',
  ],
  'elsewhere.say': ['注明不在本公司发薪', 'Mark as not on this payroll'],
  'elsewhere.from': ['起始日期', 'Effective from'],
  'elsewhere.reason': ['理由', 'Reason'],
  'elsewhere.since': ['自 {from} 起', 'from {from}'],
  'elsewhere.ended': ['{from} 起登记有任职，已失效', 'ended: employment on record from {from}'],
  'elsewhere.taken_back': ['已由{by}撤销：{reason}', 'withdrawn by {by}: {reason}'],
  'elsewhere.withdraw': ['撤销', 'Withdraw'],
  'elsewhere.withdraw_title': ['撤销“不在本公司发薪”', 'Withdraw “not on this payroll”'],
  'elsewhere.withdraw_lead': [
    '自 {from} 起：{reason}。撤销后，工资单会再次提示其没有登记任职。',
    'From {from}: {reason}. Once withdrawn, pay runs will flag the missing employment again.',
  ],
  'elsewhere.withdraw_reason': ['撤销理由', 'Reason for withdrawing'],
})
