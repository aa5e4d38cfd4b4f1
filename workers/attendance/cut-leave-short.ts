import type { LeaveReturn, LeaveView } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { tellOfPaidMonths } from '../pay/tell-of-paid-months'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { tellOfLeaveOnTrips } from '../travel/tell-of-leave'
import { tellDeskOfLeave } from './leave-absence'
import type { Leave } from './leave-store'
import { halvesOf, halvesTaken } from './leave-stretch'
import { leaveView, mayCutShort, visibleLeave } from './leave-view'
import { newsOfLeave } from './news-of'
import { decidesFor } from './superior'

/**
 * Cuts leave short: somebody is back before it ends, as a superior says. The half days from then on
 * are days of work again, for attendance and for pay, and at the desk nobody stands in any longer.
 */
export async function cutLeaveShort(
  scope: Scope,
  id: string,
  basedOn: number,
  { on, half, reason }: LeaveReturn,
): Promise<LeaveView> {
  const row = await visibleLeave(scope, id)
  mustBeVersion(basedOn, row.version)
  if (!mayCutShort(scope, row, (await decidesFor(scope))(row.personId)))
    throw new Problem('wrong_state', { detail: notToCut })
  const change = {
    backOn: on,
    backHalf: half,
    backReason: reason,
    backBy: scope.personId,
    backByName: scope.personName,
    backAtMs: scope.now,
  }
  const after: Leave = { ...row, ...change, version: row.version + 1 }
  const dates = mustGiveBack(scope, row, after).map(({ date }) => date)
  const decision = `${id}.${after.version}`
  const absence = row.absenceId === null ? undefined : await scope.staffing.absence(row.absenceId)
  await scope.shard.batch([
    scope.attendance.changeLeave(row.id, row.version, change),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'leave.cut_short', row.id),
    scope.attendance.giveHalfDaysBackFrom(id, on, half),
    ...(absence && !absence.withdrawn && absence.toMs > scope.now
      ? [scope.staffing.absenceEnds(absence, scope.now), scope.shard.mustHaveChanged()]
      : []),
    ...tellPeople(
      scope,
      [row.personId, row.requestedBy, row.decidedBy, row.standInId],
      newsOfLeave(after, 'leave_cut_short'),
    ),
    ...(row.paidPercent < 100
      ? await tellOfPaidMonths(scope, { dates, whose: row, decision })
      : []),
    ...(await tellOfLeaveOnTrips(scope, { personId: row.personId, dates, decision })),
  ])
  await tellDeskOfLeave(scope, after)
  return leaveView(scope, after)
}

/** What is given back: something, and not all of it, as far as somebody can be back by now. */
function mustGiveBack(scope: Scope, before: Leave, after: Leave) {
  const [all, taken] = [halvesOf(before), halvesTaken(after)]
  if ((after.backOn ?? '') > today(scope)) throw refused('to_come', notBackYet)
  if (taken.length === 0 || taken.length === all.length) throw refused('out_of_range', notWithin)
  return all.slice(taken.length)
}

const refused = (code: string, message: Words) =>
  new Problem('unacceptable', { errors: [{ pointer: '/on', code, message }] })

const notToCut = words(
  '只有已批准、已开始、还没有销假的请假可以销假，由上级办理，不能办自己的。',
  'Only a manager can end someone else’s approved leave early, once it has begun, and only once.',
)
const notBackYet = words('返岗日期还没有到。', 'That date has not been reached yet.')
const notWithin = words(
  '返岗须在请假期间：至少已休半天，也至少还剩半天。',
  'The return must fall within the leave, with at least half a day taken and half a day left.',
)
