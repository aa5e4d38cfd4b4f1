import { words } from '@bylaw/kernel'
import type { Clause } from '../pack'

/** R10 clause by clause, in our own words. */
export const clauses: readonly Clause[] = [
  {
    id: 'R10.1',
    heading: words('组织与职责', 'Organisation and duties'),
    text: words(
      '售前技术支持设总监、经理和工程师三级岗位，各按职责开展工作。',
      'Pre-sales support has a director, a manager and engineers, each with duties.',
    ),
  },
  {
    id: 'R10.1.1',
    heading: words('售前总监', 'Director'),
    text: words(
      '总监统筹售前技术支持工作，制定规划并分配任务。',
      'The director plans pre-sales support as a whole and assigns it.',
    ),
  },
  {
    id: 'R10.1.1.1',
    heading: words('统筹规划', 'Planning'),
    text: words('总监规划售前技术支持工作。', 'The director plans the work of pre-sales support.'),
  },
  {
    id: 'R10.1.1.2',
    heading: words('工作分配', 'Assigning'),
    text: words('总监向下分配售前技术支持工作。', 'The director assigns it.'),
  },
  {
    id: 'R10.1.2',
    heading: words('售前经理', 'Manager'),
    text: words(
      '经理分配具体任务，制定工作计划，跟踪工作进度。',
      'The manager assigns tasks, makes work plans and tracks progress.',
    ),
  },
  {
    id: 'R10.1.2.1',
    heading: words('任务分配', 'Tasks'),
    text: words('经理将任务分配给售前工程师。', 'The manager assigns tasks to the engineers.'),
  },
  {
    id: 'R10.1.2.2',
    heading: words('工作计划', 'Work plans'),
    text: words('经理制定售前技术支持的工作计划。', 'The manager makes the work plans.'),
  },
  {
    id: 'R10.1.2.3',
    heading: words('进度跟踪', 'Progress'),
    text: words('经理跟踪各项任务的进度。', 'The manager tracks the progress of every task.'),
  },
  {
    id: 'R10.1.3',
    heading: words('售前工程师', 'Engineers'),
    text: words(
      '工程师解答客户的技术问题，提出技术方案，协助售后。',
      'Engineers answer customers, propose solutions and assist after-sales.',
    ),
  },
  {
    id: 'R10.1.3.1',
    heading: words('技术解答', 'Answering'),
    text: words(
      '工程师解答客户在售前阶段提出的技术问题。',
      'Engineers answer the technical questions that customers ask before a sale.',
    ),
  },
  {
    id: 'R10.1.3.2',
    heading: words('技术方案', 'Proposing'),
    text: words(
      '工程师按客户需求提出技术方案。',
      'Engineers propose solutions to the customer’s needs.',
    ),
  },
  {
    id: 'R10.1.3.3',
    heading: words('协助售后', 'Assisting after-sales'),
    text: words('工程师协助售后服务工作。', 'Engineers assist the after-sales service.'),
  },
  {
    id: 'R10.2',
    heading: words('任职、培训与考核', 'Qualifications, training and appraisal'),
    text: words(
      '售前技术支持人员应符合任职条件，参加培训，接受考核。',
      'Pre-sales staff are qualified, trained and appraised.',
    ),
  },
  {
    id: 'R10.2.1',
    heading: words('任职条件', 'Qualifications'),
    text: words(
      '售前技术支持人员应具备岗位要求的任职条件。',
      'Staff have the qualifications that the post requires.',
    ),
  },
  {
    id: 'R10.2.2',
    heading: words('培训', 'Training'),
    text: words('组织售前技术支持人员参加培训。', 'Pre-sales staff are trained.'),
  },
  {
    id: 'R10.2.3',
    heading: words('考核', 'Appraisal'),
    text: words('对售前技术支持人员的工作进行考核。', 'The work of pre-sales staff is appraised.'),
  },
  {
    id: 'R10.2.4',
    heading: words('优秀者奖励', 'The excellent are rewarded'),
    text: words('考核优秀的，给予奖励。', 'Those who are appraised as excellent are rewarded.'),
  },
  {
    id: 'R10.2.5',
    heading: words('不佳者改进', 'The poor improve'),
    text: words('考核不佳的，进行约谈和培训。', 'Those who do poorly get a talk and training.'),
  },
  {
    id: 'R10.2.5.1',
    heading: words('约谈', 'A talk'),
    text: words('考核不佳的，进行约谈。', 'Those who did poorly get a talk.'),
  },
  {
    id: 'R10.2.5.2',
    heading: words('补训', 'Further training'),
    text: words('考核不佳的，安排其参加培训。', 'Those who did poorly are trained further.'),
  },
  {
    id: 'R10.3',
    heading: words('监督与改进', 'Supervision and improvement'),
    text: words(
      '售前技术支持工作接受监督，定期评估，持续改进。',
      'Pre-sales support is supervised, evaluated periodically and improved.',
    ),
  },
  {
    id: 'R10.3.1',
    heading: words('领导监督', 'Supervised by the leadership'),
    text: words(
      '公司领导监督本制度的执行。',
      'The company’s leadership supervises that this regulation is kept.',
    ),
  },
  {
    id: 'R10.3.2',
    heading: words('定期评估', 'Evaluated periodically'),
    text: words('定期评估售前技术支持工作。', 'Pre-sales support is evaluated periodically.'),
  },
  {
    id: 'R10.3.3',
    heading: words('落实改进', 'Improvements carried out'),
    text: words(
      '评估发现的问题，制定改进措施并落实。',
      'What an evaluation finds is improved, and the improvement carried out.',
    ),
  },
]
