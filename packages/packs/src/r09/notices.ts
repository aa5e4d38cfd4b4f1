import { words } from '@bylaw/kernel'
import type { Notice } from '../pack'
import { reworded } from '../reworded'

/** What R09 leaves open beyond the rule sets’ own questions. */
export const notices: readonly Notice[] = [
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
    id: 'procedure.cadence',
    type: 'gap',
    clauses: ['R09.4.4'],
    ask: words(
      '数据多久备份一次？原文只说有备份计划。',
      'How often are data backed up? The text only says that there is a plan.',
    ),
    options: [
      {
        value: { every: 1, unit: 'day' },
        label: words('每天', 'Every day'),
        consequence: words(
          '系统损坏时最多丢一天的数据。',
          'A broken system loses a day’s data at most.',
        ),
      },
      {
        value: { every: 1, unit: 'week' },
        label: words('每周', 'Every week'),
        consequence: words(
          '系统损坏时最多丢一周的数据。',
          'A broken system loses a week’s data at most.',
        ),
      },
    ],
    proposed: { every: 1, unit: 'day' },
    mustAsk: true,
    ruleSet: 'backup',
    at: '/template/cadence',
  },
  {
    id: 'procedure.cadence',
    type: 'gap',
    clauses: ['R09.3.3'],
    ask: words(
      '对其他部门的使用培训多久一次？原文没有周期。',
      'How often are other departments trained? The text has no period.',
    ),
    options: [
      {
        value: { every: 1, unit: 'quarter' },
        label: words('每季度', 'Every quarter'),
        consequence: words(
          '3 月 31 日培训过，6 月 30 日再培训。',
          'Trained on 31 March, again on 30 June.',
        ),
      },
      {
        value: { every: 1, unit: 'year' },
        label: words('每年', 'Every year'),
        consequence: words('次年同一天再培训。', 'Again on the same day of the next year.'),
      },
    ],
    proposed: { every: 1, unit: 'quarter' },
    mustAsk: true,
    ruleSet: 'user_training',
    at: '/template/cadence',
  },
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
    id: 'r09.response_time',
    type: 'gap',
    clauses: ['R09.2.1', 'R09.3.2'],
    ask: words(
      '“及时”响应问题报告、处理故障是多久？原文没有写。',
      'How soon is a problem or fault dealt with “promptly”? The text does not say.',
    ),
    options: [
      {
        value: 'support_levels',
        label: words('按公司采用的服务时限', 'By the service levels the company has adopted'),
        consequence: words(
          '采用 R05 或 R06 的时限规则；没有采用的不作承诺。',
          'Those of R05 or R06; without either nothing is promised.',
        ),
      },
      {
        value: 'own',
        label: words('信息技术部另定', 'IT sets its own'),
        consequence: words('另建一份时限规则。', 'A rule set of its own is written.'),
      },
    ],
    proposed: 'support_levels',
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
  {
    id: 'r09.what_is_complex',
    type: 'ambiguity',
    clauses: ['R09.2.4'],
    ask: words(
      '什么样的问题算“复杂”，必须会商？',
      'Which problems are “complex” and have to be talked through?',
    ),
    options: [
      {
        value: 'no_known_solution',
        label: words('没有已有解决办法的', 'Those without a known solution'),
        consequence: words(
          '知识库里找不到办法的，会商后再处理。',
          'What the knowledge base does not know is talked through.',
        ),
      },
      {
        value: 'handler_says',
        label: words('由处理人判断', 'Whoever handles it says so'),
        consequence: words('处理人认为需要时召集。', 'They call the others when they want to.'),
      },
    ],
    proposed: 'handler_says',
    mustAsk: false,
  },
  {
    id: 'r09.report_for_which',
    type: 'ambiguity',
    clauses: ['R09.2.5'],
    ask: words(
      '每个问题都要写问题处理报告，还是只有复杂问题才写？',
      'Is a handling report written for every problem or for complex ones only?',
    ),
    options: [
      {
        value: 'every',
        label: words('每个问题都写', 'Every one'),
        consequence: words('没有报告不能办结。', 'Without it nothing is closed.'),
      },
      {
        value: 'complex',
        label: words('只写复杂问题', 'Complex ones'),
        consequence: words('一般问题以处理记录代替。', 'For the others the record will do.'),
      },
    ],
    proposed: 'every',
    mustAsk: false,
  },
  {
    id: 'r09.suggestions',
    type: 'gap',
    clauses: ['R09.2.3'],
    ask: words(
      '工单里出现几个关键词才推荐知识库文章？原文没有写。',
      'How many keywords of an article must a ticket mention before it is suggested? The text does not say.',
    ),
    options: [
      {
        value: 2,
        label: words('2 个', 'Two'),
        consequence: words(
          '提到“打印机”和“驱动”的，推荐打印机驱动的文章。',
          'Mentioning “printer” and “driver” suggests the article on printer drivers.',
        ),
      },
      {
        value: 1,
        label: words('1 个', 'One'),
        consequence: words('只提到“打印机”也推荐。', 'Mentioning “printer” alone suggests it.'),
      },
    ],
    proposed: 2,
    mustAsk: false,
    ruleSet: 'it_priority',
    at: '/known/articleKeywords',
  },
  {
    id: 'r09.backup_scope',
    type: 'gap',
    clauses: ['R09.4.4'],
    ask: words(
      '备份保留多久、多久试恢复一次？原文没有写。',
      'How long are backups kept, and how often is a restore tried? The text does not say.',
    ),
    options: [],
    mustAsk: false,
  },
  {
    id: 'r09.law_personal_data',
    type: 'gap',
    clauses: ['R09.4.2', 'R09.4.3'],
    ask: words(
      '系统内有员工和客户的个人信息，访问和保存是否符合个人信息保护的规定？',
      'The systems hold personal data of staff and customers. Do access and retention meet data protection law?',
    ),
    options: [
      {
        value: 'counsel',
        label: words('请法律顾问核对', 'Counsel looks at it'),
        consequence: words('核对前按最小权限开放。', 'Until then access is kept to the least.'),
      },
    ],
    proposed: 'counsel',
    mustAsk: false,
    law: true,
  },
]
