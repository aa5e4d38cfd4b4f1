import type { Refusal } from '@bylaw/contract'
import type { Result } from '@bylaw/kernel'
import { words } from '@bylaw/kernel'
import type { AwardRules } from '@bylaw/rules-award'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import { holdersByPost } from '../procedures/post-holders'
import type { Scope } from '../scope'
import { type AwardOfMonth, awardOf } from './award-month'
import { awardDecision, type DecidedAward } from './decision'
import type { AwardRowKept, AwardWordRow, NewAwardWord } from './store'

type PostNamed = AwardRules['veto']['holders'][number]

/** A post that reviews, who holds it, and how it stands with the winners as they are. */
export interface Reviewer extends PostNamed {
  readonly holders: readonly { readonly id: string; readonly name: string }[]
  readonly standing: 'waiting' | 'passed' | 'exempt' | 'approves'
}

/** A counted month while it is reviewed, as those see it who review it. */
export interface Reviewing extends AwardOfMonth {
  readonly award: AwardRowKept
  readonly decided: Result<DecidedAward, Refusal>
  readonly reviewers: readonly Reviewer[]
}

/** Every word makes a new version of what people read. */
export const versionOf = ({ words }: { readonly words: readonly AwardWordRow[] }): number =>
  words.length + 1

/** The month, if it is counted and nothing has ended it, as the caller read it. */
export async function underReview(
  scope: Scope,
  month: string,
  basedOn: number,
): Promise<Reviewing> {
  const found = await awardOf(scope, month)
  mustBeVersion(basedOn, versionOf(found))
  if (found.state !== 'reviewing') throw new Problem('wrong_state', { detail: notReviewed })
  return reviewing(scope, found, found.award as AwardRowKept)
}

/** Who reviews a counted month: the posts that the rules name, the last of which approves. */
export async function reviewing(
  scope: Scope,
  found: AwardOfMonth,
  award: AwardRowKept,
): Promise<Reviewing> {
  const [decided, holders] = await Promise.all([
    awardDecision(scope, award, found),
    holdersByPost(scope),
  ])
  const winners = decided.ok ? decided.value.decision.winners.map(({ nominee }) => nominee) : []
  const posts = found.pinned.rules.veto.holders
  const reviewers = posts.map((post, index): Reviewer => {
    const held = holders(post.key)
    const isExempt = held.length > 0 && held.every(({ id }) => winners.includes(id))
    return {
      ...post,
      holders: held,
      standing:
        index === posts.length - 1
          ? 'approves'
          : found.standing.passed.has(post.key)
            ? 'passed'
            : isExempt
              ? 'exempt'
              : 'waiting',
    }
  })
  return { ...found, award, decided, reviewers }
}

/** The post, if the reader holds it. */
export function heldPost({ personId }: Scope, { reviewers }: Reviewing, key: string): Reviewer {
  const post = reviewers.find((each) => each.key === key)
  if (!post?.holders.some(({ id }) => id === personId))
    throw new Problem('not_allowed', { detail: notTheirs })
  return post
}

/** Nobody has a say in an award that they would win themselves. */
export function mustNotWin({ personId }: Scope, { decided }: Reviewing): void {
  if (decided.ok && decided.value.decision.winners.some(({ nominee }) => nominee === personId))
    throw new Problem('not_allowed', { detail: ownAward })
}

/** A word as it is kept, with who says it and when. */
export const wordOf = (
  scope: Scope,
  { month }: AwardOfMonth,
  saying: Pick<NewAwardWord, 'kind' | 'post'> & Partial<NewAwardWord>,
): NewAwardWord => ({
  month,
  body: '',
  nominees: [],
  ground: null,
  onDate: null,
  ticketId: null,
  caseId: null,
  result: null,
  personId: scope.personId,
  personName: scope.personName,
  atMs: scope.now,
  ...saying,
})

const notReviewed = words(
  '这个月的评优不在审核中。',
  'The award for that month is not under review.',
)
const notTheirs = words(
  '由规则写明的岗位审核；您不担任这个岗位。',
  'Only the posts named in the rules can review it, and you do not hold this one.',
)
const ownAward = words(
  '您本人在当选名单中，不能审核或批准。',
  'You are one of the winners, so others have to review and approve it.',
)
