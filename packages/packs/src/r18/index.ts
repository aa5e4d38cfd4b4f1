import { words } from '@bylaw/kernel'
import { definePack } from '../pack'
import { technicalAppraisal } from './appraisal'
import { clauses } from './clauses'
import { discipline } from './discipline'
import { exchange, training } from './duties'
import { notices } from './notices'
import { rewards } from './rewards'

export const r18 = definePack({
  id: 'R18',
  group: 'staff',
  title: words('公司技术人员岗位管理制度', 'Technical posts'),
  scope: words('公司全体技术人员', 'All technical staff of the company'),
  summary: words(
    '技术人员的岗位权利、培训与考核、奖励与处罚。合理化建议和创新有奖，违规批评、警告、降职直至辞退，造成损失依法承担。奖金数额和考核权重原文没有写。',
    'Rights of technical posts, training and appraisal, rewards and penalties. Suggestions and innovation are rewarded; penalties run from criticism to dismissal, and loss is answered for. Neither prizes nor weights are in the text.',
  ),
  approval: {
    drafted: words('人力资源部门', 'Human resources'),
    reviewed: null,
    approved: null,
    changed: words(
      '由人力资源部门解释，根据需要修订',
      'Explained by human resources, revised as needed',
    ),
  },
  clauses,
  ruleSets: [technicalAppraisal, training, exchange, rewards, discipline],
  notices,
})
