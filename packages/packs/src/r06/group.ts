import { words } from '@bylaw/kernel'
import type { RuleSetOf } from '../pack'

const group: RuleSetOf<'team'>['rules'] = {
  posts: [
    { key: 'leader', name: words('组长', 'Leader'), least: 1, most: 1 },
    { key: 'member', name: words('组员', 'Member'), least: 0, most: null },
  ],
}
const posts: RuleSetOf<'team'>['rules'] = {
  posts: [
    { key: 'manager', name: words('技术支持经理', 'Support manager'), least: 1, most: null },
    { key: 'supervisor', name: words('技术支持主管', 'Supervisor'), least: 1, most: null },
    { key: 'engineer', name: words('技术支持工程师', 'Support engineer'), least: 1, most: null },
  ],
}

/** A support group and its one leader (R06.1.2). R04 has a deputy as well: adopting both asks which. */
export const supportGroup: RuleSetOf<'team'> = {
  kind: 'team',
  key: 'support_group',
  title: words('技术支持小组', 'Support group'),
  rules: group,
  citations: { '': ['R06.1.1'], '/posts/0': ['R06.1.2'] },
  examples: [
    {
      name: words('一名组长、六名组员', 'one leader and six members'),
      rules: group,
      facts: { holders: { leader: 1, member: 6 } },
      expect: { decision: { valid: true, breaks: [] } },
    },
    {
      name: words('小组没有组长', 'a group without a leader'),
      rules: group,
      facts: { holders: { member: 6 } },
      expect: {
        decision: {
          valid: false,
          breaks: [{ post: 'leader', holders: 0, least: 1, most: 1 }],
        },
      },
    },
  ],
}

/** The three posts of support (R06.1.3), those of R13.1: one `support_posts` when both are adopted. */
export const supportPosts: RuleSetOf<'team'> = {
  kind: 'team',
  key: 'support_posts',
  title: words('技术支持岗位', 'Posts of support'),
  rules: posts,
  citations: { '': ['R06.1.3'] },
  examples: [
    {
      name: words('三类岗位都有人', 'every post is held'),
      rules: posts,
      facts: { holders: { manager: 1, supervisor: 2, engineer: 9 } },
      expect: { decision: { valid: true, breaks: [] } },
    },
    {
      name: words('没有主管', 'no supervisor'),
      rules: posts,
      facts: { holders: { manager: 1, engineer: 9 } },
      expect: {
        decision: {
          valid: false,
          breaks: [{ post: 'supervisor', holders: 0, least: 1, most: null }],
        },
      },
    },
  ],
}
