import { type Words, words } from '@bylaw/kernel'
import type { Roster } from '../roster'
import type { Approval } from './agreement'

/** The three posts whose approval anyone else needs (R03.1.3), by the role that holds each. */
const POSTS: readonly Approval['role'][] = ['lead', 'manager', 'owner']

export const POST_WORDS: Readonly<Record<Approval['role'], Words>> = {
  lead: words('技术支持部经理', 'Support manager'),
  manager: words('技术总监', 'Technical director'),
  owner: words('总经理', 'General manager'),
}

/** The posts that someone holds who is neither asking nor asked for: nobody approves themselves. */
export const postsFor = (roster: Roster, but: readonly string[]): Approval[] =>
  POSTS.filter((role) =>
    roster.active().some((each) => each.role === role && !but.includes(each.personId)),
  ).map((role) => ({ role, byId: null }))

/** Who gets the copies: a manager, or else an owner; not whoever writes them. */
export const managerOf = (roster: Roster, but: string): string | null =>
  ['manager', 'owner']
    .flatMap((role) => roster.active().filter((each) => each.role === role))
    .find(({ personId }) => personId !== but)?.personId ?? null
