import { ok, type Result, refuse, words } from '@bylaw/kernel'
import type { Decided, Refusal, Trace } from '@bylaw/rules-kit'
import type { TeamFacts } from './facts'
import type { TeamRules } from './rules'

export interface Break {
  readonly post: string
  readonly holders: number
  readonly least: number
  readonly most: number | null
}
export interface TeamDecision {
  readonly valid: boolean
  /** Posts held by too few or too many, in the rules' order. */
  readonly breaks: readonly Break[]
}

/** Whether a team has the shape its rules ask for (R04.1). */
export function decide(
  { posts }: TeamRules,
  { holders }: TeamFacts,
): Result<Decided<TeamDecision>, Refusal> {
  const strange = Object.keys(holders).find((key) => !posts.some((post) => post.key === key))
  if (strange !== undefined) return refuse(noSuchPost(strange))
  const held = posts.map(({ key, name, least, most }, index) => {
    const number = holders[key] ?? 0
    const fits = least <= number && (most === null || number <= most)
    return {
      fits,
      post: { post: key, holders: number, least, most },
      trace: step(name, index, number, fits),
    }
  })
  const breaks = held.filter(({ fits }) => !fits).map(({ post }) => post)
  const valid = breaks.length === 0
  return ok({
    decision: { valid, breaks },
    trace: {
      name: words('编制是否合规', 'Does the team have its shape'),
      value: valid,
      unit: 'yes_no',
      rule: '/posts',
      fact: '/holders',
      of: held.map(({ trace }) => trace),
    },
  })
}

const step = (name: Trace['name'], index: number, number: number, fits: boolean): Trace => ({
  name,
  value: String(number),
  unit: 'people',
  because: fits ? words('符合', 'as it should be') : words('不符合', 'not as it should be'),
  rule: `/posts/${index}`,
})

const noSuchPost = (post: string): Refusal => ({
  code: 'no_such_post',
  message: words(`没有“${post}”这个岗位。`, `There is no post “${post}”.`),
  rule: '/posts',
  fact: '/holders',
  details: { post },
})
