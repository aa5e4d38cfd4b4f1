import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'
import { reworded } from '../../reworded'

/** What R09.1 leaves open about requests: their priority, approval and answer. */
export const requestNotices: readonly Notice[] = [
  reworded(
    'triage',
    'triage.matrix',
    { ruleSet: 'it_priority', clauses: ['R09.1.1'] },
    words(
      '紧急程度怎样变成优先级？申请单只要求写紧急程度，原文没有表。',
      'How does urgency make a priority? The form asks for urgency, and the text prints no table.',
    ),
  ),
  reworded(
    'triage',
    'triage.urgency_set_by',
    { ruleSet: 'it_priority', clauses: ['R09.1.1', 'R09.1.4'] },
    words(
      '申请人填写的紧急程度与审核的判断不一致时，以谁为准？',
      'When the urgency on the form and the one found when it is checked differ, whose holds?',
    ),
  ),
  {
    id: 'r09.whose_superior',
    type: 'ambiguity',
    clauses: ['R09.1.4', 'R09.1.5'],
    ask: words(
      '“上级”是申请人的上级，还是信息技术部的上级？',
      'Is “the superior” the applicant’s or that of IT?',
    ),
    options: [
      {
        value: 'it_superior',
        label: words(
          '信息技术部的上级，由其审核并分派',
          'The superior of IT, who checks and assigns',
        ),
        consequence: words(
          '销售部的申请由信息技术部主管领导批准。',
          'A request from sales is approved by whoever is above IT.',
        ),
      },
      {
        value: 'applicant_superior',
        label: words('申请人的上级', 'The applicant’s'),
        consequence: words(
          '销售部的申请由销售经理批准，再由信息技术部分派。',
          'A request from sales is approved by the sales manager, then assigned by IT.',
        ),
      },
    ],
    proposed: 'it_superior',
    mustAsk: false,
  },
  {
    id: 'r09.answer_time',
    type: 'gap',
    clauses: ['R09.1.3'],
    ask: words(
      '“及时”答复申请人是多久？原文没有写。',
      'How soon is the applicant answered “in time”? The text does not say.',
    ),
    options: [
      {
        value: '2_working_days',
        label: words('两个工作日', 'Two working days'),
        consequence: words(
          '周一提交，周三下班前答复。',
          'Handed in on Monday, answered by Wednesday evening.',
        ),
      },
      {
        value: 'same_day',
        label: words('当天', 'The same day'),
        consequence: words(
          '周一提交，周一下班前答复。',
          'Handed in on Monday, answered that evening.',
        ),
      },
    ],
    proposed: '2_working_days',
    mustAsk: true,
  },
  {
    id: 'r09.urgent_first',
    type: 'ambiguity',
    clauses: ['R09.1.1', 'R09.1.5'],
    ask: words(
      '特别紧急的需求能否先办后批？',
      'May a very urgent request be carried out before it is approved?',
    ),
    options: [
      {
        value: 'no',
        label: words('不能，电话请示后补记录', 'No; approval by telephone, put on record after'),
        consequence: words(
          '上级口头同意的时间记入申请单。',
          'The time of the spoken consent goes on the form.',
        ),
      },
      {
        value: 'yes',
        label: words('可以，次日补批', 'Yes, approved the next day'),
        consequence: words(
          '补批未通过的，已办部分要撤回。',
          'What was done is undone when approval is refused.',
        ),
      },
    ],
    proposed: 'no',
    mustAsk: false,
  },
  {
    id: 'r09.refused_request',
    type: 'gap',
    clauses: ['R09.1.4'],
    ask: words(
      '审核认为不合理或不紧急的，怎么处理？',
      'What happens to a request found unreasonable or not urgent?',
    ),
    options: [
      {
        value: 'back_with_reason',
        label: words('写明理由退回，可修改后再提', 'Returned with the reason, and may come again'),
        consequence: words('申请单保留退回记录。', 'The form keeps that it was returned.'),
      },
      {
        value: 'closed',
        label: words('直接关闭', 'Closed'),
        consequence: words('申请人须另写申请单。', 'The applicant writes a new form.'),
      },
    ],
    proposed: 'back_with_reason',
    mustAsk: false,
  },
]
