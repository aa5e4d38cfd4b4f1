import { words } from '@bylaw/kernel'
import type { Clause } from '../pack'

/** R05 clause by clause, in our own words. */
export const clauses: readonly Clause[] = [
  {
    id: 'R05.1',
    heading: words('受理', 'Intake'),
    text: words(
      '客户通过电话、邮件或在线方式提出问题，由服务人员受理。',
      'Customers report problems by telephone, e-mail or online, and the service takes them in.',
    ),
  },
  {
    id: 'R05.1.1',
    heading: words('三种受理渠道', 'Three channels'),
    text: words(
      '受理渠道为电话、电子邮件和在线。',
      'The channels are telephone, e-mail and online.',
    ),
  },
  {
    id: 'R05.1.2',
    heading: words('当即记录', 'Recorded at once'),
    text: words(
      '问题内容和客户信息当即记录。',
      'The problem and the customer’s details are recorded at once.',
    ),
  },
  {
    id: 'R05.1.3',
    heading: words('客户应准确描述', 'What customers owe'),
    text: words(
      '客户应准确、详细地描述问题；描述不全的，向客户问清缺少的内容。',
      'Customers owe an accurate, detailed description; what is missing is asked for.',
    ),
  },
  {
    id: 'R05.2',
    heading: words('诊断', 'Diagnosis'),
    text: words(
      '技术人员分析问题、查找原因。',
      'Engineers analyse the problem and find its cause.',
    ),
  },
  {
    id: 'R05.2.1',
    heading: words('补充信息与远程协助', 'More information or remote access'),
    text: words(
      '必要时请客户补充信息或开放远程访问。',
      'More information or remote access may be asked for.',
    ),
  },
  {
    id: 'R05.3',
    heading: words('解决', 'Solution'),
    text: words(
      '给出客户能照着做的解决方案。',
      'The customer gets a solution that can be followed.',
    ),
  },
  {
    id: 'R05.3.1',
    heading: words('步骤清楚', 'Steps to follow'),
    text: words(
      '解决方案写明操作步骤，客户能够照做。',
      'A solution states its steps, so that the customer can follow them.',
    ),
  },
  {
    id: 'R05.3.2',
    heading: words('客户确认', 'The customer confirms'),
    text: words(
      '客户按方案操作后确认是否解决，并反馈情况。',
      'The customer tries it and confirms solved or not, with feedback.',
    ),
  },
  {
    id: 'R05.4',
    heading: words('回访', 'Follow-up'),
    text: words(
      '关闭后的约定时间内回访客户，请客户对满意度打分。',
      'Some set time after closing the customer is asked for a satisfaction score.',
    ),
  },
  {
    id: 'R05.5',
    heading: words('服务水平', 'Service level'),
    text: words(
      '对服务时效作出承诺并按承诺考核。',
      'Times are promised, and the service is measured by them.',
    ),
  },
  {
    id: 'R05.5.1',
    heading: words('响应时间', 'Response time'),
    text: words(
      '约定从客户提出问题到首次答复的时间；原文没有写数字，规则中的分钟数是系统初始值，可修改。',
      'The time from the customer’s report to the first answer is agreed. The text prints no figure: the minutes in the rules are initial values of the system, to be changed at will.',
    ),
  },
  {
    id: 'R05.5.2',
    heading: words('解决时间', 'Resolution time'),
    text: words(
      '约定从客户提出问题到解决的时间；原文没有写数字，规则中的分钟数是系统初始值，可修改。',
      'The time from the customer’s report to the solution is agreed. The text prints no figure: the minutes in the rules are initial values of the system, to be changed at will.',
    ),
  },
  {
    id: 'R05.6',
    heading: words('记录、知识库与培训', 'Records, knowledge base, training'),
    text: words(
      '服务全程留有记录，经验进入知识库，人员定期培训。',
      'Everything is recorded, what was learnt enters the knowledge base, and staff are trained.',
    ),
  },
  {
    id: 'R05.6.1',
    heading: words('服务记录', 'Service records'),
    text: words(
      '受理、诊断、解决、回访的全过程都有记录。',
      'Intake, diagnosis, solution and follow-up are all on record.',
    ),
  },
  {
    id: 'R05.6.2',
    heading: words('知识库', 'Knowledge base'),
    text: words(
      '常见问题和解决方案整理进知识库。',
      'Common problems and their solutions enter the knowledge base.',
    ),
  },
  {
    id: 'R05.6.3',
    heading: words('培训', 'Training'),
    text: words('服务人员定期参加技术和服务培训。', 'Staff are trained in technology and service.'),
  },
]
