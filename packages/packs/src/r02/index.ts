import { words } from '@bylaw/kernel'
import { definePack } from '../pack'
import { clauses } from './clauses'
import { department } from './department'
import { sharingSessions, targetsReview, teamMeetings, teamTraining } from './duties'
import { notices } from './notices'
import { satisfaction } from './satisfaction'
import { tickets } from './tickets'
import { workflow } from './workflow'

export const r02 = definePack({
  id: 'R02',
  group: 'support',
  title: words('技术支持部管理制度（二）', 'Service department, seven building blocks'),
  scope: words('技术支持部全体人员', 'Everyone in the technical support department'),
  summary: words(
    '组织、目标、招聘与培训、流程、知识库、团队、客户关系七个方面的规定。满意度、解决率、效率三项目标只有名称没有数字，各种“定期”也没有周期，须由公司决定。',
    'Organisation, targets, recruitment and training, workflow, knowledge, team and customers. The three targets have no figures and “regularly” has no period: the company decides.',
  ),
  approval: {
    drafted: words('技术支持部', 'The technical support department'),
    reviewed: null,
    approved: null,
    changed: words('由公司指定的人批准后生效', 'Changes take effect once approved'),
  },
  clauses,
  ruleSets: [
    department,
    workflow,
    tickets,
    satisfaction,
    targetsReview,
    teamMeetings,
    sharingSessions,
    teamTraining,
  ],
  notices,
})
