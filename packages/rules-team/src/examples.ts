import { words } from '@bylaw/kernel'
import type { Example } from '@bylaw/rules-kit'
import type { TeamDecision } from './decide'
import type { TeamFacts } from './facts'
import type { TeamRules } from './rules'
import { starter } from './starter'

/** Teams of R04.1 worked by hand. */
export const examples: readonly Example<TeamRules, TeamFacts, TeamDecision>[] = [
  {
    name: words('一正一副四组员', 'one leader, one deputy, four members'),
    rules: starter,
    facts: { holders: { leader: 1, deputy: 1, member: 4 } },
    expect: { decision: { valid: true, breaks: [] } },
  },
  {
    name: words('两个组长、没有副组长', 'two leaders and no deputy'),
    rules: starter,
    facts: { holders: { leader: 2, member: 4 } },
    expect: {
      decision: {
        valid: false,
        breaks: [
          { post: 'leader', holders: 2, least: 1, most: 1 },
          { post: 'deputy', holders: 0, least: 1, most: 1 },
        ],
      },
    },
  },
  {
    name: words('没有这个岗位', 'a post that the rules do not know'),
    rules: starter,
    facts: { holders: { jester: 1 } },
    expect: { refusal: 'no_such_post' },
  },
]
