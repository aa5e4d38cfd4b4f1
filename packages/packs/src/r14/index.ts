import { words } from '@bylaw/kernel'
import { definePack } from '../pack'
import { assignment } from './assignment'
import { clauses } from './clauses'
import { periodicReport, processReview } from './duties'
import { intake } from './intake'
import { trainingRequired } from './new-staff'
import { notices } from './notices'
import { reportContents, rootCauses, workRecord } from './records'
import { tickets } from './tickets'

export const r14 = definePack({
  id: 'R14',
  group: 'support',
  title: words('技术支持部门工作流程管理制度', 'Support workflow'),
  scope: words(
    '技术支持部门，以及向其提出问题的内部人员和外部客户',
    'The support department, and those inside and outside who bring it problems',
  ),
  summary: words(
    '受理与分类、分派、处理与反馈、记录与汇报、知识与培训、流程评估六个环节。优先级、难度和专长只有名称没有表，须先决定；工作记录包括用时。',
    'Intake and classification, assignment, solution and feedback, records and reports, knowledge and training, evaluation of the process. Priority, difficulty and specialism are named without a table, which is decided first. Records include working time.',
  ),
  approval: {
    drafted: words('技术支持部门', 'The support department'),
    reviewed: null,
    approved: null,
    changed: words('由公司指定的人批准后生效', 'Changes take effect once approved'),
  },
  clauses,
  ruleSets: [
    intake,
    assignment,
    tickets,
    workRecord,
    periodicReport,
    reportContents,
    processReview,
    rootCauses,
    trainingRequired,
  ],
  notices,
})
