import { words } from '@bylaw/kernel'
import type { RuleSetOf } from '../pack'

const rules: RuleSetOf<'team'>['rules'] = {
  posts: [
    { key: 'director', name: words('售前总监', 'Director'), least: 1, most: null },
    { key: 'manager', name: words('售前经理', 'Manager'), least: 1, most: null },
    { key: 'engineer', name: words('售前工程师', 'Engineer'), least: 1, most: null },
  ],
}

/** The three posts of R10.1. The text names them without a number. */
export const presalesTeam: RuleSetOf<'team'> = {
  kind: 'team',
  key: 'presales_team',
  title: words('售前技术支持编制', 'Posts of pre-sales support'),
  rules,
  citations: {
    '': ['R10.1'],
    '/posts/0': ['R10.1.1'],
    '/posts/1': ['R10.1.2'],
    '/posts/2': ['R10.1.3'],
  },
  examples: [
    {
      name: words('总监、经理各一人，工程师三人', 'a director, a manager and three engineers'),
      rules,
      facts: { holders: { director: 1, manager: 1, engineer: 3 } },
      expect: { decision: { valid: true, breaks: [] } },
    },
    {
      name: words('没有经理', 'no manager'),
      rules,
      facts: { holders: { director: 1, engineer: 3 } },
      expect: {
        decision: {
          valid: false,
          breaks: [{ post: 'manager', holders: 0, least: 1, most: null }],
        },
      },
    },
  ],
}
