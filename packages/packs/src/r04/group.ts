import { words } from '@bylaw/kernel'
import type { RuleSetOf } from '../pack'

const rules: RuleSetOf<'team'>['rules'] = {
  posts: [
    { key: 'leader', name: words('组长', 'Leader'), least: 1, most: 1 },
    { key: 'deputy', name: words('副组长', 'Deputy'), least: 1, most: 1 },
    { key: 'member', name: words('组员', 'Member'), least: 1, most: null },
  ],
}

/** One leader, one deputy and members (R04.1; ORG-01). A group, not the department of R02 and R13. */
export const group: RuleSetOf<'team'> = {
  kind: 'team',
  key: 'support_group',
  title: words('技术支持组编制', 'Shape of the support group'),
  rules,
  citations: {
    '': ['R04.1'],
    '/posts/0': ['R04.1.1'],
    '/posts/1': ['R04.1.2'],
    '/posts/2': ['R04.1.3'],
  },
  examples: [
    {
      name: words('组长、副组长各一名，组员四名', 'one leader, one deputy, four members'),
      rules,
      facts: { holders: { leader: 1, deputy: 1, member: 4 } },
      expect: { decision: { valid: true, breaks: [] } },
    },
    {
      name: words('两名组长', 'two leaders'),
      rules,
      facts: { holders: { leader: 2, deputy: 1, member: 4 } },
      expect: {
        decision: { valid: false, breaks: [{ post: 'leader', holders: 2, least: 1, most: 1 }] },
      },
    },
    {
      name: words('没有副组长', 'no deputy'),
      rules,
      facts: { holders: { leader: 1, member: 4 } },
      expect: {
        decision: { valid: false, breaks: [{ post: 'deputy', holders: 0, least: 1, most: 1 }] },
      },
    },
  ],
}
