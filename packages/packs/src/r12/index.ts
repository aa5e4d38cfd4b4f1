import { words } from '@bylaw/kernel'
import { definePack } from '../pack'
import { appeals } from './appeals'
import { clauses } from './clauses'
import { discipline } from './discipline'
import { notices } from './notices'
import { resignation } from './resignation'
import { rewards } from './rewards'

export const r12 = definePack({
  id: 'R12',
  group: 'staff',
  title: words('技术部员工规章制度', 'Staff rules of the technical department'),
  scope: words('技术部全体员工', 'All staff of the technical department'),
  summary: words(
    '劳动纪律、考核与申诉、奖励与处分、辞职。处分从批评、警告到罚款，严重的开除；辞职提前一个月书面申请。罚款默认不启用；申诉的期限和受理人原文没有写。',
    'Discipline at work, appraisal and appeal, rewards and sanctions, resignation. Sanctions run from criticism and warning to a fine, and to dismissal for the serious; resignation is written, one month ahead. Fines are off until decided; by when and to whom one appeals is not in the text.',
  ),
  approval: {
    drafted: words('由公司指定', 'For the company to name'),
    reviewed: null,
    approved: null,
    changed: words('由公司指定的人批准后生效', 'Changes take effect once approved'),
  },
  clauses,
  ruleSets: [appeals, rewards, discipline, resignation],
  notices,
})
