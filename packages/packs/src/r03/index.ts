import { words } from '@bylaw/kernel'
import { definePack } from '../pack'
import { adoption, extraStaff } from './approvals'
import { assignment } from './assignment'
import { chasing } from './chasing'
import { clauses } from './clauses'
import { notices } from './notices'
import { presales } from './presales'
import { firstContact, incidentReport } from './reports'

export const r03 = definePack({
  id: 'R03',
  group: 'support',
  title: words('技术支持工作管理流程', 'Support workflow: first and second responsible engineer'),
  scope: words(
    '售前技术支持人员、业务人员及其经理',
    'Pre-sales support engineers, salespeople and their managers',
  ),
  summary: words(
    '每个项目（或客户）设第一、第二责任售前，没空时按规定的次序安排；交接写明内容、时间、范围，任何时刻都知道由谁负责。其他人参与须三级同意。',
    'Each project or customer has a first and a second responsible engineer, with a stated order when they are busy. Hand-overs state content, time and scope, so that it is always known whose it is. Anyone else takes three approvals.',
  ),
  approval: {
    drafted: words('技术支持部', 'The technical support department'),
    reviewed: null,
    approved: {
      name: words('行政会议', 'The administrative meeting'),
      roles: ['owner', 'manager'],
    },
    changed: words(
      '修订记入修订记录，行政会议通过后即时生效',
      'Revisions are recorded and take effect at once when the administrative meeting adopts them',
    ),
  },
  clauses,
  ruleSets: [presales, assignment, firstContact, incidentReport, chasing, extraStaff, adoption],
  notices,
})
