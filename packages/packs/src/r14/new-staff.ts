import { words } from '@bylaw/kernel'
import { type ExampleOf, type RulesOf, withProposals } from '@bylaw/rulebook'
import type { RuleSetOf } from '../pack'

const rules: RulesOf<'qualification'> = {
  requirements: [
    {
      key: 'new_staff_training',
      name: words('新员工培训', 'Training of new staff'),
      shownBy: 'training',
    },
    {
      key: 'new_technology',
      name: words('新技术培训', 'Training in new technology'),
      shownBy: 'training',
    },
  ],
  posts: [
    {
      key: 'support_staff',
      name: words('技术支持人员', 'Support staff'),
      needs: ['new_staff_training', 'new_technology'],
      prefers: [],
    },
  ],
  passMark: null,
  lacking: null,
  makeUpDays: null,
}
const trained = (...keys: string[]): ExampleOf<'qualification'>['facts'] => ({
  post: 'support_staff',
  shows: keys.map((requirement) => ({ requirement, result: 'passed', until: null })),
  inPostSince: null,
  today: '2026-06-15',
})

/** Training that new staff and new technology take (R14.5.2, R14.5.3). */
export const trainingRequired: RuleSetOf<'qualification'> = {
  kind: 'qualification',
  key: 'training_required',
  title: words('上岗与新技术培训要求', 'Training that the work takes'),
  rules,
  citations: {
    '': ['R14.5'],
    '/requirements/0': ['R14.5.2'],
    '/requirements/1': ['R14.5.3'],
    '/lacking': ['R14.5.2'],
  },
  examples: [
    {
      name: words('两项培训都已通过', 'trained in both'),
      rules,
      facts: trained('new_staff_training', 'new_technology'),
      expect: {
        decision: {
          qualified: true,
          lacking: [],
          expired: [],
          advantages: [],
          mayWork: true,
          makeUp: [],
        },
      },
    },
    {
      name: words('新技术没有培训，补训后再上岗', 'not trained in the new technology'),
      rules: withProposals('qualification', rules),
      facts: trained('new_staff_training'),
      expect: {
        decision: {
          qualified: false,
          lacking: ['new_technology'],
          expired: [],
          advantages: [],
          mayWork: false,
          makeUp: [],
        },
      },
    },
  ],
}
