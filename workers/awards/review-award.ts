import type { AwardChoice, AwardPass, AwardVeto, AwardView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { evidenceOf } from './evidence'
import { readAward } from './read-award'
import { heldPost, mustNotWin, type Reviewing, underReview, wordOf } from './reviewing'
import type { NewAwardWord } from './store'
import { tiedIn } from './tied'

/** Passes the winners as they stand, for a post that reviews them (R19.12.3). */
export async function passAward(
  scope: Scope,
  month: string,
  basedOn: number,
  { post }: AwardPass,
): Promise<AwardView> {
  const review = await underReview(scope, month, basedOn)
  const { standing } = heldPost(scope, review, post)
  if (!review.decided.ok) throw new Problem('rules_incomplete', { refusal: review.decided.refusal })
  mustNotWin(scope, review)
  if (standing !== 'waiting') throw new Problem('wrong_state', { detail: passedAlready })
  return say(scope, review, wordOf(scope, review, { kind: 'passed', post }))
}

/** Keeps a nominee from the award, for something of that month that is on record (R19.12.4). */
export async function vetoNominee(
  scope: Scope,
  month: string,
  basedOn: number,
  wish: AwardVeto,
): Promise<AwardView> {
  const review = await underReview(scope, month, basedOn)
  const { post, nomineeId, text } = wish
  heldPost(scope, review, post)
  if (!review.award.tally.some(({ personId }) => personId === nomineeId))
    throw new Problem('not_found')
  if (review.standing.vetoes.some(({ nominees }) => nominees.includes(nomineeId)))
    throw new Problem('wrong_state', { detail: vetoedAlready })
  const evidence = await evidenceOf(scope, review, wish)
  const word = { kind: 'vetoed' as const, post, body: text, nominees: [nomineeId], ...evidence }
  return say(scope, review, wordOf(scope, review, word))
}

/** Says who of those with as many votes takes what seat is left, or whom a run-off chose. */
export async function chooseWinners(
  scope: Scope,
  month: string,
  basedOn: number,
  { personIds, text }: AwardChoice,
): Promise<AwardView> {
  const review = await underReview(scope, month, basedOn)
  const { key: post } = heldPost(scope, review, review.reviewers[0]?.key ?? '')
  const tied = tiedIn(review)
  if (!tied) throw new Problem('wrong_state', { detail: noTie })
  const fits =
    new Set(personIds).size === tied.room &&
    personIds.length === tied.room &&
    personIds.every((id) => tied.people.some((each) => each.id === id))
  if (!fits)
    throw new Problem('unacceptable', {
      errors: [{ pointer: '/personIds', code: 'not_among_them', message: notAmong(tied.room) }],
    })
  if (personIds.includes(scope.personId)) throw new Problem('not_allowed', { detail: notOneself })
  const word = { kind: 'chosen' as const, post, body: text, nominees: personIds }
  return say(scope, review, wordOf(scope, review, word))
}

async function say(scope: Scope, { month, words: said }: Reviewing, word: NewAwardWord) {
  await scope.shard.batch([
    scope.awards.say(word, said.length),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, `award.${word.kind}`, month),
  ])
  return readAward(scope, month)
}

const passedAlready = words('这个岗位已经审核通过。', 'This post has already passed the review.')
const vetoedAlready = words('这名人员已被否决。', 'This person has already been vetoed.')
const noTie = words('没有需要裁定的同票。', 'There is no tie to break.')
const notOneself = words('不能选定自己。', 'You cannot choose yourself.')
const notAmong = (room: number) =>
  words(`请在票数相同的人中选 ${room} 人。`, `Choose ${room} of those with as many votes.`)
