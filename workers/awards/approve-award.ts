import { type AwardApproval, type AwardToNobody, type AwardView, isStaff } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { mustFitMonth } from '../pay/fit-month'
import { lineWrites, type PayLineToWrite } from '../pay/line-writes'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { newsOf } from './news-of'
import { readAward } from './read-award'
import { heldPost, mustNotWin, type Reviewing, underReview, wordOf } from './reviewing'
import type { Given } from './table'

/**
 * Approves the winners, once every other post has passed them as they stand (R19.12.3). Each prize
 * is a reward of the month's pay, in the same transaction: given once, or not at all.
 */
export async function approveAward(
  scope: Scope,
  month: string,
  basedOn: number,
  { payMonth }: AwardApproval,
): Promise<AwardView> {
  const review = await underReview(scope, month, basedOn)
  const { key: post } = heldPost(scope, review, review.reviewers.at(-1)?.key ?? '')
  if (!review.decided.ok) throw new Problem('rules_incomplete', { refusal: review.decided.refusal })
  mustNotWin(scope, review)
  mustBePassed(review)
  mustBePayMonth(scope, month, payMonth)

  const given = givenOf(review, payMonth)
  const winners = given.winners.map(({ personId }) => personId)
  const prizes = prizesOf(scope, review, given)
  for (const prize of prizes) await mustFitMonth(scope, prize, '/payMonth')
  await scope.shard.batch([
    scope.awards.say(
      wordOf(scope, review, { kind: 'approved', post, result: given }),
      review.words.length,
    ),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'award.approved', month),
    outboxEvent(scope, 'award.approved', { month, winnerIds: winners }),
    ...prizes.flatMap((prize) => lineWrites(scope, prize)),
    ...tellPeople(scope, winners, newsOf(month, 'award_won')),
    ...tellPeople(scope, await othersThan(scope, winners), newsOf(month, 'award_published')),
  ])
  return readAward(scope, month)
}

/** Ends a month without an award, with a reason: nobody was nominated, or nobody is left. */
export async function giveToNobody(
  scope: Scope,
  month: string,
  basedOn: number,
  { text }: AwardToNobody,
): Promise<AwardView> {
  const review = await underReview(scope, month, basedOn)
  const { key: post } = heldPost(scope, review, review.reviewers.at(-1)?.key ?? '')
  const { decided } = review
  if (decided.ok && decided.value.decision.winners.length > 0)
    throw new Problem('wrong_state', { detail: somebodyWins })
  await scope.shard.batch([
    scope.awards.say(
      wordOf(scope, review, { kind: 'given_to_nobody', post, body: text }),
      review.words.length,
    ),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'award.given_to_nobody', month),
  ])
  return readAward(scope, month)
}

function givenOf({ decided, award }: Reviewing, payMonth: string): Given {
  const winners = decided.ok ? decided.value.decision.winners : []
  return {
    payMonth,
    winners: award.tally.flatMap((nominated) => {
      const won = winners.find(({ nominee }) => nominee === nominated.personId)
      return won ? [{ ...nominated, prizeFen: won.prizeFen }] : []
    }),
  }
}

/** Each prize as a reward of the month's pay, under the clause that it comes from. */
const prizesOf = (
  scope: Scope,
  { month, pinned }: Reviewing,
  { winners, payMonth }: Given,
): readonly PayLineToWrite[] =>
  winners
    .filter(({ prizeFen }) => prizeFen > 0)
    .map(({ personId, prizeFen }) => ({
      id: scope.newId('pln'),
      personId,
      month: payMonth,
      kind: 'reward',
      amountFen: prizeFen,
      reason: prizeReason(month)[scope.companyLanguage],
      clause: pinned.citations['/prize']?.[0] ?? null,
      givenBy: 'award',
      givenById: month,
    }))

function mustBePassed({ reviewers }: Reviewing): void {
  const waiting = reviewers.filter(({ standing }) => standing === 'waiting')
  if (waiting.length > 0)
    throw new Problem('wrong_state', { detail: notPassed(waiting.map(({ name }) => name)) })
}

/** A prize is of its own month's pay, or of one since: where that month is paid already. */
function mustBePayMonth(scope: Scope, month: string, payMonth: string): void {
  if (payMonth >= month && payMonth <= today(scope).slice(0, 7)) return
  throw new Problem('unacceptable', {
    errors: [{ pointer: '/payMonth', code: 'out_of_range', message: notThatMonth }],
  })
}

async function othersThan(scope: Scope, winners: readonly string[]): Promise<string[]> {
  const people = await scope.people.allActive()
  return people
    .filter(({ personId, role }) => isStaff(role) && !winners.includes(personId))
    .map(({ personId }) => personId)
}

/** What the slip prints, in the company's language. */
const prizeReason = (month: string) =>
  words(`优秀员工奖（${month}）`, `Outstanding employee of ${month}`)

const notPassed = (names: readonly Words[]) =>
  words(
    `还没有审核通过：${names.map(({ zh }) => zh).join('、')}。`,
    `Still to be passed by: ${names.map(({ en }) => en).join(', ')}.`,
  )
const notThatMonth = words(
  '发放月份为评选当月至本月。',
  'Choose the month of the award or a later one, up to the current month.',
)
const somebodyWins = words(
  '有人当选：请批准，或先否决。',
  'There is a winner: approve the award, or veto the winner first.',
)
