import type { PostView, ProcedureView } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import { awardPosts } from '../awards/posts'
import { qualifiedPosts } from '../growth/qualifications'
import { Problem } from '../platform/problem'
import { rewardPosts } from '../rewards/rules'
import type { InForce } from '../rulebook/reads'
import type { Scope } from '../scope'
import { outlineOf, postsSeeingThrough } from './outline'
import { mustBeStaff, namesOf } from './people-of'

type Procedure = InForce<'procedure'>

/** Every procedure in force, with what comes round and how many of each are under way. */
export async function listProcedures(scope: Scope): Promise<ProcedureView[]> {
  return procedureViews(scope, await scope.rules.allInForce('procedure', scope.now))
}

export async function readProcedure(scope: Scope, procedure: Procedure): Promise<ProcedureView> {
  const [view] = await procedureViews(scope, [procedure])
  return view as ProcedureView
}

async function procedureViews(
  scope: Scope,
  procedures: readonly Procedure[],
): Promise<ProcedureView[]> {
  const { schedules, open } = await scope.procedures.overview()
  const names = await namesOf(
    scope,
    schedules.map(({ responsibleId }) => responsibleId),
  )
  return procedures.map(({ ref, key, rules, citations }) => {
    const planned = schedules.find(({ ruleSetId }) => ruleSetId === ref.ruleSetId)
    return {
      ruleSetId: ref.ruleSetId,
      key,
      title: ref.title,
      template: rules.template.by,
      outline: outlineOf(rules.template),
      clauses: [...(citations[''] ?? [])],
      openRecords: open.find(({ ruleSetId }) => ruleSetId === ref.ruleSetId)?.count ?? 0,
      schedule: planned
        ? {
            responsible: names(planned.responsibleId),
            opensDaysBefore: planned.opensDaysBefore,
            nextOn: planned.nextOn,
          }
        : null,
    }
  })
}

/** The posts that rules in force name, each once, and who holds them. */
export async function listPosts(scope: Scope): Promise<PostView[]> {
  const [procedures, ofAwards, qualified, ofRewards, holdings] = await Promise.all([
    scope.rules.allInForce('procedure', scope.now),
    awardPosts(scope),
    qualifiedPosts(scope),
    rewardPosts(scope),
    scope.procedures.holdings(),
  ])
  const names = await namesOf(
    scope,
    holdings.map(({ personId }) => personId),
  )
  const posts = new Map(
    [
      ...procedures.flatMap(({ rules }) => postsIn(rules.template)),
      ...ofAwards,
      ...qualified,
      ...ofRewards,
    ]
      .toReversed()
      .map(({ key, name }) => [key, name]),
  )
  return [...posts].toReversed().map(([key, name]) => ({
    key,
    name,
    holders: holdings.filter(({ post }) => post === key).map(({ personId }) => names(personId)),
  }))
}

const postsIn = (template: Procedure['rules']['template']) => [
  ...outlineOf(template).posts.filter(({ key }) => !postsSeeingThrough(template).includes(key)),
  ...(template.by === 'approval' ? template.draftedBy : []),
]

/** Says who holds a post from now on: all of them, in place of who did. */
export async function fillPost(
  scope: Scope,
  post: string,
  holderIds: readonly string[],
): Promise<PostView> {
  const known = await listPosts(scope)
  if (!known.some(({ key }) => key === post)) throw new Problem('not_found')
  await mustBeStaff(scope, holderIds)
  await scope.shard.batch([
    scope.procedures.vacate(post),
    ...[...new Set(holderIds)].map((personId) => scope.procedures.fill(post, personId)),
    scope.procedures.noticeAnew(post),
    auditEntry(scope, 'post.filled', post),
  ])
  return (await listPosts(scope)).find(({ key }) => key === post) as PostView
}
