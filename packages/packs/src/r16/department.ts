import { words } from '@bylaw/kernel'
import type { RuleSetOf } from '../pack'

const rules: RuleSetOf<'team'>['rules'] = {
  posts: [
    { key: 'manager', name: words('部门经理', 'Manager'), least: 1, most: 1 },
    { key: 'rd', name: words('研发部门人员', 'R&D staff'), least: 1, most: null },
    { key: 'support', name: words('技术支持部门人员', 'Support staff'), least: 1, most: null },
    { key: 'maintenance', name: words('维护部门人员', 'Maintenance staff'), least: 1, most: null },
  ],
}

/**
 * The technical department of R16.1, under a manager and with maintenance. R07 and R08 shape the
 * same `department` under a director: whoever adopts two of them says which holds.
 */
export const department: RuleSetOf<'team'> = {
  kind: 'team',
  key: 'department',
  title: words('技术部门编制', 'The technical department'),
  rules,
  citations: {
    '': ['R16.1'],
    '/posts/0': ['R16.1.1'],
    '/posts/1': ['R16.1.2'],
    '/posts/2': ['R16.1.3'],
    '/posts/3': ['R16.1.4'],
  },
  examples: [
    {
      name: words('一名经理、三个部门都有人', 'one manager and three departments'),
      rules,
      facts: { holders: { manager: 1, rd: 8, support: 5, maintenance: 3 } },
      expect: { decision: { valid: true, breaks: [] } },
    },
    {
      name: words('维护部门没有人', 'nobody in maintenance'),
      rules,
      facts: { holders: { manager: 1, rd: 8, support: 5 } },
      expect: {
        decision: {
          valid: false,
          breaks: [{ post: 'maintenance', holders: 0, least: 1, most: null }],
        },
      },
    },
  ],
}
