import { words } from '@bylaw/kernel'
import { definePack } from '../pack'
import { assignment } from './assignment'
import { clauses } from './clauses'
import { evaluation, knowledgeReview, training } from './duties'
import { supportGroup, supportPosts } from './group'
import { improvements } from './improvements'
import { notices } from './notices'
import { office } from './office'
import { raisedTickets } from './raised'
import { support } from './support'
import { targets } from './targets'

export const r06 = definePack({
  id: 'R06',
  group: 'support',
  title: words('技术支持管理制度', 'Support organisation with service levels'),
  scope: words(
    '技术支持人员、服务台和与其约定服务水平的用户',
    'Support staff, the service desk, and the users with whom service levels are agreed',
  ),
  summary: words(
    '分组设岗、统一服务台，与用户约定服务水平；知识库内外共用，定期复核；团队和运作定期评估。原文没有时限数字和周期，须先决定。',
    'Groups with leaders, one service desk, service levels agreed with the user, a knowledge base for staff and users, regular evaluation. The text has no times and no periods: they are decided first.',
  ),
  approval: {
    drafted: words('技术支持部门', 'The support department'),
    reviewed: null,
    approved: null,
    changed: words('由公司指定的人批准后生效', 'Changes take effect once approved'),
  },
  clauses,
  ruleSets: [
    office,
    support,
    supportGroup,
    supportPosts,
    assignment,
    raisedTickets,
    knowledgeReview,
    training,
    evaluation,
    improvements,
  ],
  notices: [...targets, ...notices],
})
