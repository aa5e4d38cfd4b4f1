import { words } from '@bylaw/kernel'
import { definePack } from '../pack'
import { projectAppraisal, supportAppraisal } from './appraisal'
import { clauses } from './clauses'
import { training } from './duties'
import { handOver } from './hand-over'
import { notices } from './notices'
import { qualifications } from './qualifications'
import { revision } from './revision'
import { satisfaction } from './satisfaction'

export const r11 = definePack({
  id: 'R11',
  group: 'staff',
  title: words('技术支撑人员管理制度', 'Support personnel'),
  scope: words('公司全体技术支撑人员', 'All support personnel of the company'),
  summary: words(
    '按能力、态度、协作和客户满意度考核，以绩效奖金、晋升和培训激励；离职先办完交接，成果和客户信息归公司。考核权重、周期和奖金比例原文没有写，须先决定。',
    'Ability, attitude, teamwork and customer satisfaction are appraised; bonus, promotion and training follow. Those who leave hand over first, and the company keeps results and customer information. Weights, periods and the bonus are not in the text: they are decided first.',
  ),
  approval: {
    drafted: words('由公司指定', 'For the company to name'),
    reviewed: null,
    approved: {
      name: words('公司管理层', 'The company’s management'),
      roles: ['owner', 'manager'],
    },
    changed: words(
      '修改须经管理层批准；新旧规定不一致的，以后发布的为准',
      'Changes need management’s approval; where texts differ the later one prevails',
    ),
  },
  clauses,
  ruleSets: [
    qualifications,
    supportAppraisal,
    projectAppraisal,
    satisfaction,
    training,
    handOver,
    revision,
  ],
  notices,
})
