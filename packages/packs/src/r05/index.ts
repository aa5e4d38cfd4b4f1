import { words } from '@bylaw/kernel'
import { definePack } from '../pack'
import { clauses } from './clauses'
import { notices } from './notices'
import { office } from './office'
import { intakeRecord, solution } from './records'
import { satisfaction } from './satisfaction'
import { support } from './support'
import { tickets } from './tickets'

export const r05 = definePack({
  id: 'R05',
  group: 'support',
  title: words('软件技术支持服务管理制度', 'Software support service'),
  scope: words(
    '软件技术支持服务人员和提出问题的客户',
    'Software support staff and their customers',
  ),
  summary: words(
    '电话、邮件、在线三种渠道受理，从诊断、解决、客户确认到回访闭环；答复和解决都有时限，按工作日历计时。',
    'Intake by telephone, e-mail and online; diagnosis, solution, the customer’s confirmation and a follow-up. Answers and solutions are promised in working time.',
  ),
  approval: {
    drafted: words('技术支持部门', 'The support department'),
    reviewed: null,
    approved: null,
    changed: words('由公司指定的人批准后生效', 'Changes take effect once approved'),
  },
  clauses,
  ruleSets: [office, support, tickets, satisfaction, intakeRecord, solution],
  notices,
})
