import { words } from '@bylaw/kernel'
import { definePack } from '../pack'
import { presalesAppraisal } from './appraisal'
import { clauses } from './clauses'
import { presalesEvaluation, presalesTraining, workPlans } from './duties'
import { improvements, poorResults } from './measures'
import { notices } from './notices'
import { rewards } from './rewards'
import { presalesTeam } from './team'

export const r10 = definePack({
  id: 'R10',
  group: 'support',
  title: words('公司售前技术支持管理制度', 'Pre-sales support'),
  scope: words(
    '从事售前技术支持的总监、经理和工程师',
    'Directors, managers and engineers of pre-sales support',
  ),
  summary: words(
    '总监统筹、经理分配并跟进、工程师解答和出方案；考核优秀的奖励，不佳的约谈并培训；定期评估、落实改进。考核权重和评估周期原文没有写，须先决定。',
    'The director plans, the manager assigns and tracks, engineers answer and propose. The excellent are rewarded, the poor get a talk and training; the work is evaluated and improved. Weights and periods are not in the text: they are decided first.',
  ),
  approval: {
    drafted: words('由公司指定', 'For the company to name'),
    reviewed: null,
    approved: null,
    changed: words(
      '公司领导监督执行，由公司指定的人批准后修改',
      'The leadership supervises; changes take effect once approved',
    ),
  },
  clauses,
  ruleSets: [
    presalesTeam,
    workPlans,
    presalesAppraisal,
    rewards,
    poorResults,
    presalesTraining,
    presalesEvaluation,
    improvements,
  ],
  notices,
})
