import { words } from '@bylaw/kernel'
import { type ExampleOf, type RulesOf, withProposals } from '@bylaw/rulebook'
import type { RuleSetOf } from '../pack'

const rules: RulesOf<'qualification'> = {
  requirements: [
    { key: 'ethics', name: words('职业道德', 'Professional ethics'), shownBy: 'assessment' },
    { key: 'knowledge', name: words('专业知识', 'Knowledge'), shownBy: 'assessment' },
    { key: 'communication', name: words('沟通能力', 'Communication'), shownBy: 'assessment' },
    { key: 'certificate', name: words('资格证书', 'Certificate'), shownBy: 'certificate' },
  ],
  posts: [
    {
      key: 'support_personnel',
      name: words('技术支撑人员', 'Support personnel'),
      needs: ['ethics', 'knowledge', 'communication'],
      prefers: ['certificate'],
    },
  ],
  passMark: null,
  lacking: null,
  makeUpDays: null,
}
const shows = (...keys: string[]): ExampleOf<'qualification'>['facts'] => ({
  post: 'support_personnel',
  shows: keys.map((requirement) => ({ requirement, result: 'passed', until: null })),
  inPostSince: null,
  today: '2026-06-15',
})

/** Ethics, knowledge and communication; certificates are an advantage (R11.1). */
export const qualifications: RuleSetOf<'qualification'> = {
  kind: 'qualification',
  key: 'support_qualifications',
  title: words('技术支撑人员任职条件', 'Qualifications of support personnel'),
  rules,
  citations: {
    '': ['R11.1'],
    '/requirements/0': ['R11.1.1'],
    '/requirements/1': ['R11.1.2'],
    '/requirements/2': ['R11.1.3'],
    '/requirements/3': ['R11.1.4'],
  },
  examples: [
    {
      name: words('三项具备，另有证书，优先', 'all three, and a certificate as an advantage'),
      rules,
      facts: shows('ethics', 'knowledge', 'communication', 'certificate'),
      expect: {
        decision: {
          qualified: true,
          lacking: [],
          expired: [],
          advantages: ['certificate'],
          mayWork: true,
          makeUp: [],
        },
      },
    },
    {
      name: words('沟通能力没有考查过，不能上岗', 'communication was not assessed: may not work'),
      rules: withProposals('qualification', rules),
      facts: shows('ethics', 'knowledge'),
      expect: {
        decision: {
          qualified: false,
          lacking: ['communication'],
          expired: [],
          advantages: [],
          mayWork: false,
          makeUp: [],
        },
      },
    },
  ],
}
