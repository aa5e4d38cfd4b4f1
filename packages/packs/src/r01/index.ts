import { words } from '@bylaw/kernel'
import { definePack } from '../pack'
import { clauses } from './clauses'
import { notices } from './notices'
import { closing, coordination } from './records'
import { revision } from './revision'
import { tickets } from './tickets'

export const r01 = definePack({
  id: 'R01',
  group: 'support',
  title: words('技术支持部管理制度 v1.0', 'Service department, version 1.0'),
  scope: words(
    '技术支持部全体人员，以及他们受理的用户需求和问题',
    'Everyone in the technical support department, and the needs and problems they take',
  ),
  summary: words(
    '用户的每一项需求和问题，从提出到关闭都有负责人，没有结果不得关闭；跨部门协调由工程师负责并留有记录。修订权归行业中心。',
    'Each need or problem of a user has an owner from raising to closing, and closing takes an outcome. Engineers coordinate across departments, on record. The industry centre may revise the text.',
  ),
  approval: {
    drafted: words('行业中心', 'The industry centre'),
    reviewed: null,
    approved: { name: words('行业中心', 'The industry centre'), roles: ['owner'] },
    changed: words('由行业中心修订', 'The industry centre revises it'),
  },
  clauses,
  ruleSets: [revision, tickets, closing, coordination],
  notices,
})
