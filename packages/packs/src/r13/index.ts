import { words } from '@bylaw/kernel'
import { definePack } from '../pack'
import { clauses } from './clauses'
import { department } from './department'
import { dailyWatch, workEvaluation } from './duties'
import { measures } from './measures'
import { notices } from './notices'

export const r13 = definePack({
  id: 'R13',
  group: 'support',
  title: words('技术支持部规章制度', 'Support department rules'),
  scope: words(
    '技术支持部工程师、主管和经理',
    'Engineers, supervisors and manager of the department',
  ),
  summary: words(
    '工程师解决问题并培训客户，主管每日掌握进度和质量，经理制定政策并协调；商业秘密和个人信息严格保密；工作定期总结评估，发现问题采取措施。',
    'Engineers solve and train customers, supervisors watch progress and quality daily, the manager sets policy and coordinates. Secrets and personal data stay confidential. Work is evaluated regularly, and problems get measures.',
  ),
  approval: {
    drafted: words('技术支持部', 'The technical support department'),
    reviewed: null,
    approved: null,
    changed: words('由公司指定的人批准后生效', 'Changes take effect once approved'),
  },
  clauses,
  ruleSets: [department, dailyWatch, workEvaluation, measures],
  notices,
})
