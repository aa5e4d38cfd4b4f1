import { type AwardRow, type AwardView, type AwardWordView, isStaff } from '@bylaw/contract'
import { words, yuanFromFen } from '@bylaw/kernel'
import { clausesOf } from '@bylaw/rules-kit'
import { namesOf } from '../procedures/people-of'
import type { Scope } from '../scope'
import type { AwardOfMonth } from './award-month'
import { type Reviewing, reviewing, versionOf } from './reviewing'
import type { AwardStore, AwardWordRow } from './store'
import type { Given } from './table'
import { tiedIn } from './tied'

/** A month's award as its reader may see it: before it is approved, votes are for those who review. */
export async function awardView(scope: Scope, found: AwardOfMonth): Promise<AwardView> {
  const { award, pinned, standing, state } = found
  const review = award ? await reviewing(scope, found, award) : undefined
  const given = standing.end?.result
  const plain = {
    ...windowOf(found),
    hasNominated: found.hasNominated,
    mayNominate:
      state === 'open' && !found.hasNominated && scope.may('award.nominate') && isStaff(scope.role),
    mayCount: state === 'to_count' && scope.may('award.count'),
    winners: given ? winnersOf(scope, given) : null,
    payMonth: given?.payMonth ?? null,
    grounds: pinned.rules.veto.grounds,
    needsGround: pinned.rules.veto.needs === 'ground',
    version: versionOf(found),
  }
  const isReviewer = review !== undefined && mayReview(scope, review)
  if (!isReviewer || !review) return { ...plain, ...HIDDEN, words: [] }
  return { ...plain, ...(await reviewView(scope, review, plain.winners)) }
}

/** Whoever holds a post that reviews, and whoever counts. */
const mayReview = (scope: Scope, { reviewers }: Reviewing): boolean =>
  scope.may('award.count') ||
  reviewers.some(({ holders }) => holders.some(({ id }) => id === scope.personId))

/** What is not everyone's to see. */
const HIDDEN: Pick<
  AwardView,
  'tally' | 'refusal' | 'explanation' | 'posts' | 'tied' | 'mayApprove'
> = {
  tally: null,
  refusal: null,
  explanation: null,
  posts: [],
  tied: null,
  mayApprove: false,
}

const windowOf = ({ month, until, state, voters, pinned: { rules, citations } }: AwardOfMonth) => ({
  month,
  state,
  from: `${month}-01`,
  until,
  seats: rules.seats,
  votesEach: rules.votes.perPerson,
  forOneself: rules.votes.forOneself,
  clauses: [...(clausesOf('/votes', citations) ?? [])],
  voters,
})

async function reviewView(scope: Scope, review: Reviewing, given: AwardView['winners']) {
  const { award, decided, reviewers, standing } = review
  const isOver = standing.end !== undefined
  const holds = ({ holders }: Reviewing['reviewers'][number]) =>
    holders.some(({ id }) => id === scope.personId)
  const [first, last] = [reviewers[0], reviewers.at(-1)]
  const asItStands = decided.ok
    ? winnersOf(scope, {
        payMonth: '',
        winners: decided.value.decision.winners.map(({ nominee, ...won }) => ({
          ...won,
          personId: nominee,
          name: award.tally.find(({ personId }) => personId === nominee)?.name ?? '',
        })),
      })
    : null
  return {
    tally: award.tally.map(({ personId, name, votes }) => ({ id: personId, name, votes })),
    winners: isOver ? given : asItStands,
    refusal: decided.ok || isOver ? null : decided.refusal,
    explanation: decided.ok ? decided.value.explanation : null,
    posts: reviewers.map((post) => ({
      key: post.key,
      name: post.name,
      holders: [...post.holders],
      standing: post.standing,
      isReaders: holds(post),
    })),
    tied: !isOver && first && holds(first) ? (tiedIn(review) ?? null) : null,
    mayApprove: !isOver && last !== undefined && holds(last),
    words: await wordViews(scope, review),
  }
}

const winnersOf = ({ currency }: Scope, { winners }: Given): NonNullable<AwardView['winners']> =>
  winners.map(({ personId, name, votes, prizeFen }) => ({
    id: personId,
    name,
    votes,
    prize: { amount: yuanFromFen(prizeFen), currency },
  }))

async function wordViews(
  scope: Scope,
  { words: said, pinned: { rules } }: Reviewing,
): Promise<AwardWordView[]> {
  const names = await namesOf(
    scope,
    said.flatMap(({ nominees }) => nominees),
  )
  const nameOf = (list: readonly { key: string; name: AwardWordView['post'] }[], key: string) =>
    list.find((each) => each.key === key)?.name
  return said.map((word: AwardWordRow) => ({
    kind: word.kind,
    post: nameOf(rules.veto.holders, word.post) ?? words(word.post, word.post),
    text: word.body,
    nominees: word.nominees.map(names),
    ground: word.ground === null ? null : (nameOf(rules.veto.grounds, word.ground) ?? null),
    on: word.onDate,
    ticketId: word.ticketId,
    caseId: word.caseId,
    by: word.personName,
    at: new Date(word.atMs).toISOString(),
  }))
}

/** A counted month in the list of them. */
export const awardRow = (row: Awaited<ReturnType<AwardStore['list']>>[number]): AwardRow => ({
  month: row.month,
  state: row.kind === 'approved' || row.kind === 'given_to_nobody' ? row.kind : 'reviewing',
  winners: (row.result?.winners ?? []).map(({ personId, name }) => ({ id: personId, name })),
  voters: row.voters,
})
