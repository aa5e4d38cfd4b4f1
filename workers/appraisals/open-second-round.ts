import type { AppraisalView } from '@bylaw/contract'
import { daysAfter, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import { pinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'
import { mailsTo } from './customer-mails'
import { openSheet } from './open-sheet'
import type { RaterRow } from './rater-store'
import { factsFrom, ratingsOf } from './ratings-given'
import { roundGrounds } from './round-grounds'
import { resultOf, sheetView } from './sheet-view'
import type { SecondRound } from './table'
import { unsaid } from './told'
import { windowUntil } from './window'

/**
 * Has all rate anew, where the rules give ground for it: scores that lie far apart, somebody who gave
 * none. What the first round gave leaves its raters for good and is kept beside the second, which
 * counts; nobody sees either before the review is completed.
 */
export async function openSecondRound(
  scope: Scope,
  id: string,
  basedOn: number,
): Promise<AppraisalView> {
  const sheet = await openSheet(scope, id, basedOn)
  const pinned = await pinnedRules(scope, 'appraisal', sheet)
  const { template, cycle } = pinned.rules
  const raters = await scope.appraisals.ratersOf(id)
  const ratings = ratingsOf(raters)
  const grounds = roundGrounds(scope, sheet, pinned, ratings)
  const rule = template.by === 'raters' ? template.secondRound : null
  if (!rule || grounds.length === 0) throw new Problem('wrong_state', { detail: NO_GROUND })

  const decisions = await scope.rules.decisionsFor('appraisal')
  const first = resultOf(pinned, decisions, factsFrom({}, ratings))
  const dueOn = daysAfter(today(scope), rule.days)
  const secondRound: SecondRound = {
    grounds,
    dueOn,
    openedBy: scope.personId,
    openedByName: scope.personName,
    openedAtMs: scope.now,
    ratings,
    result: first.ok ? shortOf(first.value) : null,
  }
  const change = { secondRound, ...windowUntil(scope, cycle, dueOn) }
  const mails = await mailsTo(scope, { ...sheet, ...change }, raters)
  await scope.shard.batch([
    scope.appraisals.severRatings(id, raters, 'asked'),
    scope.shard.mustHaveChanged(),
    scope.appraisals.change(id, basedOn, change),
    scope.shard.mustHaveChanged(),
    ...mails.map((mail) => scope.mail.puttingOut(mail, scope.now)),
    ...againNews(scope, sheet.personName, raters),
    auditEntry(scope, 'appraisal.second_round_opened', id),
  ])
  return sheetView(scope, unsaid({ ...sheet, ...change, version: basedOn + 1 }))
}

const shortOf = ({ totalPoints, gradeName }: NonNullable<SecondRound['result']>) => ({
  totalPoints,
  gradeName,
})

/** Each about their own rating, which begins anew. */
const againNews = (scope: Scope, personName: string, raters: readonly RaterRow[]) =>
  raters.flatMap(({ id, personId }) =>
    tellPeople(scope, [personId], {
      eventId: `${id}.again`,
      kind: 'rating_again',
      aboutId: id,
      title: personName,
    }),
  )

const NO_GROUND = words(
  '按规则现在没有理由开第二轮：要等一方全部评完或到期，并且分数相差够大，或者有人没有评分。',
  'The rules give no ground for a second round now: once all of a group have rated, or the time is over, scores must lie far apart, or somebody must have given none.',
)
