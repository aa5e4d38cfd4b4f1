import type { GrowthView } from '@bylaw/contract'
import type { Words } from '@bylaw/kernel'
import { type QualificationFacts, qualification } from '@bylaw/rules-qualification'
import { today } from '../platform/today'
import { explanation } from '../rulebook/explanation'
import type { InForce } from '../rulebook/reads'
import { refusalView } from '../rulebook/refusal-view'
import type { Scope } from '../scope'
import { showing } from './certified'
import type { GrowthRecord } from './store'

type Rules = InForce<'qualification'>
type PostSeen = GrowthView['posts'][number]

export const qualificationRules = (scope: Scope): Promise<Rules[]> =>
  scope.rules.allInForce('qualification', scope.now)

/** The posts that the rules of qualifications name, wherever it is said who holds a post. */
export async function qualifiedPosts(
  scope: Scope,
): Promise<readonly { readonly key: string; readonly name: Words }[]> {
  const found = await qualificationRules(scope)
  return found.flatMap(({ rules }) => rules.posts.map(({ key, name }) => ({ key, name })))
}

/** Of the posts that somebody holds: what each asks for, and whether it is there (R11.1). */
export async function postsSeen(
  scope: Scope,
  held: ReadonlySet<string>,
  records: readonly GrowthRecord[],
): Promise<PostSeen[]> {
  if (held.size === 0) return []
  const [found, decisions] = await Promise.all([
    qualificationRules(scope),
    scope.rules.decisionsFor('qualification'),
  ])
  return Promise.all(
    found.flatMap((version) =>
      version.rules.posts
        .filter(({ key }) => held.has(key))
        .map(async ({ key, name }): Promise<PostSeen> => {
          const answer = qualification.decide(version.rules, factsOf(scope, key, records))
          if (!answer.ok)
            return {
              ...{ key, name, ...NOT_DECIDED },
              refusal: await refusalView(scope, answer.refusal, version.ref.ruleSetId),
            }
          const { decision, trace } = answer.value
          return {
            ...{ key, name, refusal: null },
            qualified: decision.qualified,
            mayWork: decision.mayWork,
            explanation: explanation(trace, version, decisions),
          }
        }),
    ),
  )
}

const NOT_DECIDED = { qualified: null, mayWork: null, explanation: null } as const

/** Everything that somebody shows; since when they hold the post is not on record. */
const factsOf = (
  scope: Scope,
  post: string,
  records: readonly GrowthRecord[],
): QualificationFacts => ({
  post,
  shows: showing(records),
  inPostSince: null,
  today: today(scope),
})
