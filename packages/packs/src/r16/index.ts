import { words } from '@bylaw/kernel'
import { definePack } from '../pack'
import { clauses } from './clauses'
import { corrections } from './corrections'
import { department } from './department'
import { qualityInspection, training } from './duties'
import { notices } from './notices'
import { rectification } from './rectification'

export const r16 = definePack({
  id: 'R16',
  group: 'department',
  title: words('技术部门规章制度范本', 'Model rules of a technical department'),
  scope: words(
    '技术部门研发、技术支持、维护人员',
    'R&D, support and maintenance staff of the technical department',
  ),
  summary: words(
    '部门经理下设研发、支持、维护部门；定期质量检查，发现问题立即整改并跟踪到底；文档完整、准确、及时；培训与考核。',
    'A manager over R&D, support and maintenance. Quality is inspected periodically, what is found is rectified at once and tracked until done. Documents, training, appraisal.',
  ),
  approval: {
    drafted: words('技术部门', 'The technical department'),
    reviewed: null,
    approved: null,
    changed: words('由公司指定的人批准后生效', 'Changes take effect once approved'),
  },
  clauses,
  ruleSets: [department, qualityInspection, corrections, rectification, training],
  notices,
})
