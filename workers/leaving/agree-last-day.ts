import type { LastDayAgreed, LeavingView } from '@bylaw/contract'
import { daysAfter, type Words, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { employmentEnds } from '../people/end-employment'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { leavingView } from './leaving-view'
import { mustHaveWorked } from './must-have-worked'
import { newsOf } from './news-of'
import { agreedNow, lastDayIs } from './record-leaving'
import { noticeOf, rulesOf } from './rules'
import { sayingWhatIsPaid } from './saying-what-is-paid'
import type { Leaving } from './store'
import { managedLeaving } from './visible-leaving'
import { whoWorksOn, withAccess } from './works-on'

const LONGEST_DAYS = 366

/**
 * Names another last day, by whoever sees the leaving through and with a reason: earlier than the
 * rules say, or the one that they leave open. Nobody is held back longer than the rules and the
 * letter say: once the notice is over a person may go. A day that is over is put right the same way,
 * for then it is what was; the employment follows, and where the person works on, their access.
 */
export async function agreeLastDay(
  scope: Scope,
  id: string,
  basedOn: number,
  { lastDay, reason }: LastDayAgreed,
): Promise<LeavingView> {
  const leaving = await managedLeaving(scope, id)
  mustBeVersion(basedOn, leaving.version)
  if (leaving.state !== 'open') throw new Problem('wrong_state', { detail: ended })
  if (lastDay < leaving.letterOn) await mayBeBefore(scope, leaving, lastDay)
  const isToCome = lastDay > today(scope)
  const latest = isToCome ? await latestDay(scope, leaving) : lastDay
  if (lastDay > latest) throw wrongDay(heldBack(latest))

  const worksOn = await whoWorksOn(scope, leaving, lastDay)
  const change = {
    ...lastDayIs(scope, lastDay),
    ...(worksOn ? { accessEndedAtMs: null } : {}),
    ...agreedNow(scope, reason),
  }
  const { personId, lastDay: before } = leaving
  const ends = await employmentEnds(scope, personId, { before, lastDay, reason })
  const changed = { ...leaving, ...change, version: basedOn + 1 }
  await sayingWhatIsPaid(scope, { before, lastDay }, () =>
    withAccess(scope, worksOn, [
      scope.leavings.change(id, basedOn, change),
      scope.shard.mustHaveChanged(),
      ...ends,
      auditEntry(scope, 'leaving.last_day_agreed', id),
      ...tellPeople(scope, [personId], newsOf(changed, 'leaving_day')),
    ]),
  )
  return leavingView(scope, changed)
}

/** Whoever goes by a letter goes after it; whom the company ends it with may have been gone before. */
async function mayBeBefore(scope: Scope, leaving: Leaving, lastDay: string): Promise<void> {
  const { kind, letterOn, personId, lastDay: before } = leaving
  if (kind !== 'by_company') throw wrongDay(beforeLetter(letterOn))
  await mustHaveWorked(scope, personId, { lastDay, letterOn, before })
}

/** The last day to which the rules and the letter hold a person; a year where neither says. */
async function latestDay(scope: Scope, leaving: Leaving): Promise<string> {
  const { kind, letterOn, wantsLastDay, earliestLastDay } = leaving
  const inAYear = daysAfter(letterOn, LONGEST_DAYS)
  if (kind === 'by_company') return inAYear
  const earliest = earliestLastDay ?? (await decidedSince(scope, leaving))
  if (earliest === undefined) return wantsLastDay ?? inAYear
  return wantsLastDay !== null && wantsLastDay > earliest ? wantsLastDay : earliest
}

/** The first day on which the rules let them go, where their question was answered since. */
async function decidedSince(scope: Scope, leaving: Leaving): Promise<string | undefined> {
  const rules = await rulesOf(scope, leaving)
  const answer = rules && (await noticeOf(scope, rules, leaving))
  return answer?.ok ? answer.value.decision.earliestLastDay : undefined
}

const wrongDay = (message: Words) =>
  new Problem('unacceptable', {
    errors: [{ pointer: '/lastDay', code: 'does_not_fit', message }],
  })
const ended = words(
  '离职已办结或撤回。已办结的，先重新打开，再更正最后工作日。',
  'This leaving has been completed or withdrawn. Reopen a completed one before correcting the last working day.',
)
const beforeLetter = (letterOn: string) =>
  words(`最后工作日不能早于递交日期 ${letterOn}。`, `It is not before the letter of ${letterOn}.`)
const heldBack = (latest: string) =>
  words(
    `期限到 ${latest} 为止，公司不能再往后延。`,
    `The notice period ends on ${latest}; the company cannot keep anyone longer.`,
  )
