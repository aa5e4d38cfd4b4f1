import { words } from '@bylaw/kernel'
import type { RuleSetOf } from '../pack'

const director = words('技术总监', 'Technical director')
const manager = words('项目经理', 'Project manager')

const group: RuleSetOf<'team'>['rules'] = {
  posts: [
    { key: 'project_manager', name: manager, least: 1, most: 1 },
    { key: 'member', name: words('组员', 'Member'), least: 0, most: null },
  ],
}
const whole: RuleSetOf<'team'>['rules'] = {
  posts: [
    { key: 'technical_director', name: director, least: 1, most: 1 },
    { key: 'project_manager', name: manager, least: 1, most: null },
  ],
}

/** One project group: a product line with its one project manager (R08.1.1, R08.1.2). */
export const projectGroup: RuleSetOf<'team'> = {
  kind: 'team',
  key: 'project_group',
  title: words('项目组', 'Project group'),
  rules: group,
  citations: { '': ['R08.1.1'], '/posts/0': ['R08.1.2'] },
  examples: [
    {
      name: words('一名项目经理带五名组员', 'one project manager and five members'),
      rules: group,
      facts: { holders: { project_manager: 1, member: 5 } },
      expect: { decision: { valid: true, breaks: [] } },
    },
    {
      name: words('一个项目组有两名项目经理', 'two project managers in one group'),
      rules: group,
      facts: { holders: { project_manager: 2, member: 5 } },
      expect: {
        decision: {
          valid: false,
          breaks: [{ post: 'project_manager', holders: 2, least: 1, most: 1 }],
        },
      },
    },
  ],
}

/** The technical department as R08.1.3 has it; R07 and R16 shape the same `department` otherwise. */
export const department: RuleSetOf<'team'> = {
  kind: 'team',
  key: 'department',
  title: words('技术部编制', 'The technical department'),
  rules: whole,
  citations: {
    '': ['R08.1'],
    '/posts/0': ['R08.1.3'],
    '/posts/1': ['R08.1.2'],
  },
  examples: [
    {
      name: words('一名总监、四名项目经理', 'one director and four project managers'),
      rules: whole,
      facts: { holders: { technical_director: 1, project_manager: 4 } },
      expect: { decision: { valid: true, breaks: [] } },
    },
    {
      name: words('总监空缺', 'no director'),
      rules: whole,
      facts: { holders: { project_manager: 4 } },
      expect: {
        decision: {
          valid: false,
          breaks: [{ post: 'technical_director', holders: 0, least: 1, most: 1 }],
        },
      },
    },
  ],
}
