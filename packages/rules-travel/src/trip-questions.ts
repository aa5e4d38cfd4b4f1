import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'

export const longerConsent: Question = {
  id: 'travel.extension_afterwards',
  type: 'ambiguity',
  at: '/itinerary/consent',
  ask: words('超出行程能否事后补批？', 'May an overrun be approved afterwards?'),
  options: [
    option(
      'afterwards_with_reason',
      words('可以，写明理由并标注', 'Yes, with a reason, and flagged'),
      words('多留的两天补批后照发补贴。', 'Two extra days are paid once approved.'),
    ),
    option(
      'before_only',
      words('只能事前', 'Before the overrun only'),
      words(
        '事后申请的两天，费用和补贴都不报。',
        'Two days applied for afterwards get neither expenses nor allowance.',
      ),
    ),
  ],
  proposed: 'afterwards_with_reason',
  mustAsk: true,
}

export const seats: Question = {
  id: 'travel.seat_class',
  type: 'gap',
  at: '/transport/seats',
  ask: words(
    '车船的乘坐等级和报销上限按什么标准？',
    'Which seat class and ceiling hold for coach, train and ship?',
  ),
  inText: words('原文没有规定。', 'The text names none.'),
  options: [],
  mustAsk: true,
}

export const rideConsent: Question = {
  id: 'travel.transport_afterwards',
  type: 'ambiguity',
  at: '/transport/consent',
  ask: words('飞机、出租车能否事后补批？', 'May plane or taxi be approved afterwards?'),
  options: [
    option(
      'before_only',
      words('不能，特殊情况作例外处理', 'No; an exception only'),
      words('未申请的出租车费自理。', 'A taxi not applied for is the traveller’s own.'),
    ),
    option(
      'afterwards_too',
      words('可以', 'Yes'),
      words('事后经同意即可报销。', 'It is reimbursed once agreed to.'),
    ),
  ],
  proposed: 'before_only',
  mustAsk: true,
}

export const residenceRate: Question = {
  id: 'travel.regional_office_rate',
  type: 'gap',
  at: '/residence/dayFen',
  ask: words(
    '区域办事处驻点人员每天补贴多少？',
    'What is the daily allowance of residents of a regional office?',
  ),
  inText: words('原文印的是“待定”。', 'The text prints “to be decided”.'),
  options: [],
  mustAsk: true,
}
