import { words } from '@bylaw/kernel'
import type { Clause } from '../pack'

/** R09 clause by clause, in our own words. */
export const clauses: readonly Clause[] = [
  {
    id: 'R09.1',
    heading: words('需求申请', 'Requests'),
    text: words(
      '各部门的信息技术需求，按申请、评估、审批的程序办理。',
      'Requests for IT pass application, evaluation and approval.',
    ),
  },
  {
    id: 'R09.1.1',
    heading: words('填写申请单', 'Request form'),
    text: words(
      '申请人填写申请单，写明详细需求和紧急程度。',
      'The applicant fills in a form with the detailed need and its urgency.',
    ),
  },
  {
    id: 'R09.1.2',
    heading: words('评估与安排', 'Evaluation and schedule'),
    text: words(
      '信息技术部对申请进行评估并作出安排。',
      'IT evaluates the request and schedules it.',
    ),
  },
  {
    id: 'R09.1.3',
    heading: words('及时答复', 'Answered in time'),
    text: words('信息技术部及时将评估结果答复申请人。', 'IT answers the applicant in time.'),
  },
  {
    id: 'R09.1.4',
    heading: words('上级审核', 'Checked by the superior'),
    text: words(
      '上级主管审核申请的合理性和紧急程度。',
      'The superior checks reasonableness and urgency.',
    ),
  },
  {
    id: 'R09.1.5',
    heading: words('批准与分派', 'Approved and assigned'),
    text: words('上级主管批准后分派人员办理。', 'The superior approves and assigns it.'),
  },
  {
    id: 'R09.2',
    heading: words('问题处理', 'Problems'),
    text: words(
      '使用中发生的问题，按报告、处理、总结的程序办理。',
      'Problems pass report, solution and handling report.',
    ),
  },
  {
    id: 'R09.2.1',
    heading: words('及时响应', 'Prompt response'),
    text: words('接到问题报告后及时响应。', 'A problem report is answered promptly.'),
  },
  {
    id: 'R09.2.2',
    heading: words('详细记录', 'Details recorded'),
    text: words('详细记录问题的情况。', 'Its details are recorded.'),
  },
  {
    id: 'R09.2.3',
    heading: words('分析解决', 'Analysed and solved'),
    text: words('分析问题原因并予以解决。', 'It is analysed and solved.'),
  },
  {
    id: 'R09.2.4',
    heading: words('复杂问题会商', 'Complex ones talked through'),
    text: words(
      '复杂问题组织讨论，共同商定解决办法。',
      'Complex problems are talked through together.',
    ),
  },
  {
    id: 'R09.2.5',
    heading: words('问题处理报告', 'Handling report'),
    text: words(
      '问题解决后填写问题处理报告，写明解决方案和操作步骤。',
      'A handling report follows, with the solution and its steps.',
    ),
  },
  {
    id: 'R09.3',
    heading: words('运行维护', 'Operation'),
    text: words(
      '保障系统运行，支持各部门使用。',
      'Systems are kept running and departments supported.',
    ),
  },
  {
    id: 'R09.3.1',
    heading: words('服务器与网络', 'Servers and network'),
    text: words('保持服务器和网络稳定运行。', 'Servers and network are kept stable.'),
  },
  {
    id: 'R09.3.2',
    heading: words('软硬件故障', 'Hardware and software faults'),
    text: words('及时处理硬件和软件故障。', 'Hardware and software faults are handled.'),
  },
  {
    id: 'R09.3.3',
    heading: words('使用培训', 'Training of other departments'),
    text: words('对其他部门人员进行使用培训。', 'Other departments are trained.'),
  },
  {
    id: 'R09.4',
    heading: words('信息安全', 'Information security'),
    text: words(
      '制定信息安全政策，保护公司信息。',
      'There is an information security policy, and company information is protected.',
    ),
  },
  {
    id: 'R09.4.1',
    heading: words('安全政策', 'Policy'),
    text: words('制定并执行信息安全政策。', 'An information security policy is made and kept.'),
  },
  {
    id: 'R09.4.2',
    heading: words('保密', 'Confidentiality'),
    text: words('对公司信息和数据保密。', 'Company information and data are kept confidential.'),
  },
  {
    id: 'R09.4.3',
    heading: words('访问权限', 'Access'),
    text: words(
      '按权限访问信息系统和数据。',
      'Systems and data are used within one’s access rights.',
    ),
  },
  {
    id: 'R09.4.4',
    heading: words('备份与恢复', 'Backup and restore'),
    text: words(
      '制定数据备份和恢复计划并予以执行。',
      'There is a plan for backup and restore, and it is carried out.',
    ),
  },
  {
    id: 'R09.4.5',
    heading: words('数据准确完整', 'Accuracy and integrity'),
    text: words('保证数据的准确性和完整性。', 'Data are accurate and whole.'),
  },
]
