import { expect, test } from 'vitest'
import { decide } from './decide'
import { TeamRules } from './rules'
import { starter } from './starter'

const breaks = (holders: Record<string, number>) => {
  const answer = decide(starter, { holders })
  return answer.ok ? answer.value.decision.breaks.map(({ post }) => post) : answer.refusal.code
}

test.each([
  [{ leader: 1, deputy: 1, member: 1 }, []],
  [{ leader: 1, deputy: 1, member: 400 }, []],
  [{ leader: 1, deputy: 1, member: 0 }, ['member']],
  [{ leader: 2, deputy: 1, member: 4 }, ['leader']],
  [{}, ['leader', 'deputy', 'member']],
])('one leader, one deputy and members: %j breaks %j', (holders, expected) =>
  expect(breaks(holders)).toEqual(expected),
)

test('a post nobody knows is refused, not counted', () =>
  expect(breaks({ leader: 1, deputy: 1, member: 1, mascot: 1 })).toBe('no_such_post'))

test('a post is named once, and its most is not below its least', () => {
  const [leader] = starter.posts
  expect(TeamRules.safeParse({ posts: [leader, leader] }).success).toBe(false)
  expect(TeamRules.safeParse({ posts: [{ ...leader, least: 2 }] }).success).toBe(false)
})
