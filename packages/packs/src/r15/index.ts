import { words } from '@bylaw/kernel'
import { definePack } from '../pack'
import { clauses } from './clauses'
import { notices } from './notices'
import { annual, quarterly } from './reviews'

export const r15 = definePack({
  id: 'R15',
  group: 'staff',
  title: words('技术部人员考核管理制度', 'Appraisal of technical staff'),
  scope: words('技术部全体人员', 'Everyone in the technical department'),
  summary: words(
    '季度和年度 360 度考核：自评、同事、上级、客户四方评分，按优秀、良好、合格、不合格定等；原文没有权重，须先决定。',
    'A 360-degree review each quarter and year by oneself, peers, superior and customers, graded excellent, good, pass or fail. The text has no weights: they are decided first.',
  ),
  approval: {
    drafted: words('技术部门', 'The technical department'),
    reviewed: null,
    approved: null,
    changed: words('由公司指定的人批准后生效', 'Changes take effect once approved'),
  },
  clauses,
  ruleSets: [quarterly, annual],
  notices,
})
