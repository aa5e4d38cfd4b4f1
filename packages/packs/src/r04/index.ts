import { words } from '@bylaw/kernel'
import { definePack } from '../pack'
import { clauses } from './clauses'
import { complaints } from './complaints'
import { group } from './group'
import { notices } from './notices'
import { problemRecord } from './record'
import { progressReport, workPlan } from './reports'
import { businessTraining, technicalTraining } from './training'

export const r04 = definePack({
  id: 'R04',
  group: 'support',
  title: words('技术支持组规章制度', 'Support group rules'),
  scope: words('技术支持组组长、副组长和组员', 'Leader, deputy and members of the support group'),
  summary: words(
    '组长、副组长各一名：组长计划、分派和监督，副组长代理组长并处理投诉和反馈；组员及时答复、做好记录、更新资料、向上汇报。另有考勤、设备和培训的规定。',
    'One leader, who plans, assigns and supervises; one deputy, who stands in and handles complaints; members, who answer promptly, record, keep databases current and report. Attendance, equipment and training besides.',
  ),
  approval: {
    drafted: words('技术支持组', 'The support group'),
    reviewed: null,
    approved: null,
    changed: words('由公司指定的人批准后生效', 'Changes take effect once approved'),
  },
  clauses,
  ruleSets: [
    group,
    workPlan,
    problemRecord,
    progressReport,
    complaints,
    technicalTraining,
    businessTraining,
  ],
  notices,
})
