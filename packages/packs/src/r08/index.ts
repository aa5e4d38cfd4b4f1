import { words } from '@bylaw/kernel'
import { definePack } from '../pack'
import { clauses } from './clauses'
import { documentCheck, projectReport, regulationReview, sharing, tracking } from './duties'
import { department, projectGroup } from './groups'
import { notices } from './notices'
import { departmentPerformance, individualPerformance } from './performance'
import { satisfaction } from './satisfaction'
import { projectStart } from './start'

export const r08 = definePack({
  id: 'R08',
  group: 'department',
  title: words('技术部部门管理制度', 'Technical department by project group'),
  scope: words('技术部各项目组全体人员', 'Everyone in the project groups'),
  summary: words(
    '按产品线设项目组，每组一名项目经理；项目先有详细计划和工作分解结构；部门和个人分别考核，原文没有权重和等级，须先决定。',
    'A project group for each product line with one project manager. Projects begin with a detailed plan and a work breakdown. Department and individuals are appraised; the text has no weights and no grades, which are decided first.',
  ),
  approval: {
    drafted: words('技术部', 'The technical department'),
    reviewed: null,
    approved: null,
    changed: words(
      '执行情况受监督，由公司指定的人批准后修改',
      'It is supervised in use; changes take effect once approved',
    ),
  },
  clauses,
  ruleSets: [
    department,
    projectGroup,
    departmentPerformance,
    individualPerformance,
    satisfaction,
    projectStart,
    tracking,
    projectReport,
    sharing,
    documentCheck,
    regulationReview,
  ],
  notices,
})
