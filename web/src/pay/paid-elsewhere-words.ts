import { defineWords } from '../i18n/define-words'

export const paidElsewhereWords = defineWords({
  'elsewhere.title': ['不在本公司发薪', 'Not paid here'],
  'elsewhere.lead': [
    '外部人员，或工资由其他公司发放的，在这里注明：自起始日期起，工资核算不再提示没有登记任职；起始日期在月中的，当月仍会提示之前的日子。以后登记了任职，自动失效。',
    'For outsiders, or whom another company pays: from that day on runs no longer ask for their employment; where it is within a month, that month still asks about the days before. An employment that is recorded later ends it.',
  ],
  'elsewhere.say': ['注明不在本公司发薪', 'Say that they are not paid here'],
  'elsewhere.from': ['起始日期', 'From'],
  'elsewhere.reason': ['理由', 'Reason'],
  'elsewhere.since': ['自 {from} 起', 'from {from}'],
  'elsewhere.ended': ['{from} 起登记有任职，已失效', 'ended: an employment holds from {from}'],
  'elsewhere.taken_back': ['已由{by}撤销：{reason}', 'taken back by {by}: {reason}'],
  'elsewhere.withdraw': ['撤销', 'Take back'],
  'elsewhere.withdraw_title': ['撤销“不在本公司发薪”', 'Take back that they are not paid here'],
  'elsewhere.withdraw_lead': [
    '自 {from} 起：{reason}。撤销后，工资单会再次提示其没有登记任职。',
    'From {from}: {reason}. Once taken back, runs ask for their employment again.',
  ],
  'elsewhere.withdraw_reason': ['撤销理由', 'Why it is taken back'],
})
