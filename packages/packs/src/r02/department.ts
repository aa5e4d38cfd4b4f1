import { words } from '@bylaw/kernel'
import type { RuleSetOf } from '../pack'

/** The posts are printed, their numbers are not: each is held by someone, and by how many is asked. */
const rules: RuleSetOf<'team'>['rules'] = {
  posts: [
    { key: 'manager', name: words('部门经理', 'Manager'), least: 1, most: 1 },
    { key: 'team_lead', name: words('团队领导', 'Team lead'), least: 1, most: null },
    { key: 'technician', name: words('技术人员', 'Technician'), least: 1, most: null },
  ],
}

/**
 * The posts of the support department (R02.1). R13 names other posts for the same department, so
 * a company that adopts both settles which holds.
 */
export const department: RuleSetOf<'team'> = {
  kind: 'team',
  key: 'support_posts',
  title: words('技术支持部岗位', 'Posts of the support department'),
  rules,
  citations: {
    '': ['R02.1'],
    '/posts/0': ['R02.1.1'],
    '/posts/1': ['R02.1.2'],
    '/posts/2': ['R02.1.3'],
  },
  examples: [
    {
      name: words('经理一名、团队领导两名、技术人员六名', 'a manager, two leads, six technicians'),
      rules,
      facts: { holders: { manager: 1, team_lead: 2, technician: 6 } },
      expect: { decision: { valid: true, breaks: [] } },
    },
    {
      name: words('没有团队领导', 'no team lead'),
      rules,
      facts: { holders: { manager: 1, technician: 6 } },
      expect: {
        decision: {
          valid: false,
          breaks: [{ post: 'team_lead', holders: 0, least: 1, most: null }],
        },
      },
    },
  ],
}
