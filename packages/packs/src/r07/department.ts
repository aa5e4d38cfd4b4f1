import { words } from '@bylaw/kernel'
import type { RuleSetOf } from '../pack'

const rules: RuleSetOf<'team'>['rules'] = {
  posts: [
    { key: 'technical_director', name: words('技术总监', 'Technical director'), least: 1, most: 1 },
    { key: 'rd', name: words('研发部门人员', 'R&D staff'), least: 1, most: null },
    { key: 'support', name: words('技术支持部门人员', 'Support staff'), least: 1, most: null },
    { key: 'service', name: words('技术服务部门人员', 'Service staff'), least: 1, most: null },
  ],
}

/**
 * The technical department of R07.1. R08 and R16 shape a `department` too, each in its own way:
 * whoever adopts two of them says which holds.
 */
export const department: RuleSetOf<'team'> = {
  kind: 'team',
  key: 'department',
  title: words('技术部编制', 'The technical department'),
  rules,
  citations: {
    '': ['R07.1'],
    '/posts/0': ['R07.1.1'],
    '/posts/1': ['R07.1.2'],
    '/posts/2': ['R07.1.2'],
    '/posts/3': ['R07.1.2'],
  },
  examples: [
    {
      name: words('一名总监、三个部门都有人', 'one director and three departments'),
      rules,
      facts: { holders: { technical_director: 1, rd: 12, support: 6, service: 4 } },
      expect: { decision: { valid: true, breaks: [] } },
    },
    {
      name: words('两名总监、服务部门没有人', 'two directors and nobody in service'),
      rules,
      facts: { holders: { technical_director: 2, rd: 12, support: 6 } },
      expect: {
        decision: {
          valid: false,
          breaks: [
            { post: 'technical_director', holders: 2, least: 1, most: 1 },
            { post: 'service', holders: 0, least: 1, most: null },
          ],
        },
      },
    },
  ],
}
