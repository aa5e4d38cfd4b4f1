import { words } from '@bylaw/kernel'
import { definePack } from '../pack'
import { clauses } from './clauses'
import { department } from './department'
import { training } from './duties'
import { hiring } from './hiring'
import { notices } from './notices'
import { projectStages } from './stages'

export const r07 = definePack({
  id: 'R07',
  group: 'department',
  title: words('技术部管理制度', 'Technical department'),
  scope: words(
    '技术部研发、技术支持、技术服务三个部门和临时项目组的全体人员',
    'Everyone in R&D, support, service and the temporary project groups',
  ),
  summary: words(
    '技术总监下设研发、支持、服务三个部门；研发项目依次经过立项、需求、设计、开发、测试验收五个阶段；录用考核，岗前和在岗培训。',
    'A technical director over R&D, support and service. R&D projects pass five stages in turn. Staff are assessed before hiring and trained before and on the job.',
  ),
  approval: {
    drafted: words('技术部', 'The technical department'),
    reviewed: null,
    approved: null,
    changed: words('由公司指定的人批准后生效', 'Changes take effect once approved'),
  },
  clauses,
  ruleSets: [department, hiring, projectStages, training],
  notices,
})
