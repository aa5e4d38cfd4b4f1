import { words } from '@bylaw/kernel'
import type { QualificationRules } from './rules'

/** Support staff of R11.1: three things needed, certificates preferred. */
export const starter: QualificationRules = {
  requirements: [
    { key: 'ethics', name: words('职业道德', 'Ethics'), shownBy: 'assessment' },
    { key: 'knowledge', name: words('专业知识', 'Knowledge'), shownBy: 'test' },
    { key: 'communication', name: words('沟通能力', 'Communication'), shownBy: 'assessment' },
    { key: 'certificate', name: words('资格证书', 'Certificate'), shownBy: 'certificate' },
  ],
  posts: [
    {
      key: 'support_staff',
      name: words('技术支撑人员', 'Support staff'),
      needs: ['ethics', 'knowledge', 'communication'],
      prefers: ['certificate'],
    },
  ],
  passMark: null,
  lacking: null,
  makeUpDays: null,
}
