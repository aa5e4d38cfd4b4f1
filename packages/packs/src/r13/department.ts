import { words } from '@bylaw/kernel'
import type { RuleSetOf } from '../pack'

/** The posts are printed, their numbers are not: each is held by someone, and by how many is asked. */
const rules: RuleSetOf<'team'>['rules'] = {
  posts: [
    { key: 'engineer', name: words('工程师', 'Engineer'), least: 1, most: null },
    { key: 'supervisor', name: words('主管', 'Supervisor'), least: 1, most: null },
    { key: 'manager', name: words('经理', 'Manager'), least: 1, most: 1 },
  ],
}

/**
 * The posts of the support department (R13.1). R02 names other posts for the same department, so
 * a company that adopts both settles which holds.
 */
export const department: RuleSetOf<'team'> = {
  kind: 'team',
  key: 'support_posts',
  title: words('技术支持部岗位', 'Posts of the support department'),
  rules,
  citations: {
    '': ['R13.1'],
    '/posts/0': ['R13.1.1', 'R13.1.2'],
    '/posts/1': ['R13.1.3'],
    '/posts/2': ['R13.1.4', 'R13.1.5'],
  },
  examples: [
    {
      name: words('经理一名、主管一名、工程师五名', 'a manager, a supervisor, five engineers'),
      rules,
      facts: { holders: { engineer: 5, supervisor: 1, manager: 1 } },
      expect: { decision: { valid: true, breaks: [] } },
    },
    {
      name: words('没有主管', 'no supervisor'),
      rules,
      facts: { holders: { engineer: 5, manager: 1 } },
      expect: {
        decision: {
          valid: false,
          breaks: [{ post: 'supervisor', holders: 0, least: 1, most: null }],
        },
      },
    },
  ],
}
