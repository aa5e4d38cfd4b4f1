import type { LeaveVerdict, LeaveView, LeaveWithdrawal } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import type { BatchItem } from 'drizzle-orm/batch'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { tellOfPaidMonths } from '../pay/tell-of-paid-months'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { tellOfLeaveOnTrips } from '../travel/tell-of-leave'
import { absenceOfLeave, tellDeskOfLeave } from './leave-absence'
import type { Leave } from './leave-store'
import { halvesOf } from './leave-stretch'
import { isAnothersLeave, leaveView, mayWithdraw, visibleLeave } from './leave-view'
import { newsOfLeave } from './news-of'
import { shutDaysWithin } from './shut-days'
import { decidesFor } from './superior'

/**
 * Approves leave, or declines it, by somebody else than who has it or asked for it. Approved, its
 * half days are taken, each once, and the desk knows who stands in.
 */
export async function decideLeave(
  scope: Scope,
  id: string,
  basedOn: number,
  { verdict, reason }: LeaveVerdict,
): Promise<LeaveView> {
  const row = await visibleLeave(scope, id)
  mustBeVersion(basedOn, row.version)
  if (!isAnothersLeave(scope, row)) throw new Problem('not_allowed', { detail: anothers })
  if (!(await decidesFor(scope))(row.personId))
    throw new Problem('not_allowed', { detail: notTheirGroup })
  if (row.state !== 'requested') throw new Problem('wrong_state', { detail: decided })
  if (verdict === 'approved') await mustNotHaveBeenShut(scope, row)
  const absence = verdict === 'approved' ? await absenceOfLeave(scope, row) : undefined
  const change = {
    state: verdict,
    verdict: reason,
    decidedBy: scope.personId,
    decidedByName: scope.personName,
    decidedAtMs: scope.now,
    absenceId: absence?.row.id ?? null,
  }
  const after = { ...row, ...change, version: row.version + 1 }
  await write(scope, row, `leave.${verdict}`, change, [
    ...(verdict === 'approved' ? [scope.attendance.takeHalfDays(row, halvesOf(row))] : []),
    ...(absence?.writes ?? []),
    ...tellPeople(scope, [row.personId, row.requestedBy], newsOfLeave(after, 'leave_decided')),
    ...(verdict === 'approved'
      ? tellPeople(scope, [row.standInId], newsOfLeave(after, 'leave_stands_in'))
      : []),
    ...(verdict === 'approved' && row.paidPercent < 100
      ? await tellOfPaidMonths(scope, {
          ...{ dates: row.days.map(({ date }) => date), whose: row },
          decision: `${id}.${after.version}`,
        })
      : []),
    ...(verdict === 'approved'
      ? await tellOfLeaveOnTrips(scope, {
          personId: row.personId,
          dates: row.days.map(({ date }) => date),
          decision: `${id}.${after.version}`,
        })
      : []),
  ])
  await tellDeskOfLeave(scope, after)
  return leaveView(scope, after)
}

/** Refuses what was asked for before a shutdown was announced: with its days it would take too much. */
async function mustNotHaveBeenShut(scope: Scope, { personId, days, fromDate, toDate }: Leave) {
  const isShut = await shutDaysWithin(scope, fromDate, toDate)
  const shut = days.filter(({ date }) => isShut(personId, date)).map(({ date }) => date)
  if (shut.length > 0) throw new Problem('wrong_state', { detail: hasShutDays(shut) })
}

/** Takes leave back: before it is decided, or before it begins. Its days are working days again. */
export async function withdrawLeave(
  scope: Scope,
  id: string,
  basedOn: number,
  { reason }: LeaveWithdrawal,
): Promise<LeaveView> {
  const row = await visibleLeave(scope, id)
  mustBeVersion(basedOn, row.version)
  if (!mayWithdraw(scope, row, (await decidesFor(scope))(row.personId)))
    throw new Problem('wrong_state', { detail: begun })
  const absence = row.absenceId === null ? undefined : await scope.staffing.absence(row.absenceId)
  const change = {
    state: 'withdrawn' as const,
    withdrawal: reason,
    withdrawnBy: scope.personId,
    withdrawnByName: scope.personName,
    withdrawnAtMs: scope.now,
  }
  const after = { ...row, ...change, version: row.version + 1 }
  await write(scope, row, 'leave.withdrawn', change, [
    scope.attendance.giveHalfDaysBack(id),
    ...(absence && !absence.withdrawn
      ? [scope.staffing.absenceEnds(absence, scope.now), scope.shard.mustHaveChanged()]
      : []),
    ...tellPeople(
      scope,
      [row.personId, row.decidedBy, ...(row.state === 'approved' ? [row.standInId] : [])],
      newsOfLeave(after, 'leave_decided'),
    ),
  ])
  await tellDeskOfLeave(scope, after)
  return leaveView(scope, after)
}

const write = (
  scope: Scope,
  row: Leave,
  what: string,
  change: Partial<Leave>,
  also: readonly BatchItem<'sqlite'>[],
) =>
  scope.shard.batch([
    scope.attendance.changeLeave(row.id, row.version, change),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, what, row.id),
    ...also,
  ])

const anothers = words(
  '本人或代为提出的人不能审批，请由另一人审批。',
  'It has to be decided by someone other than the employee and the person who requested it.',
)
const notTheirGroup = words(
  '只能审批自己小组成员的请假。',
  'A lead can only decide leave in their own groups.',
)
const decided = words('请假已审批或已撤回。', 'This leave has already been decided or withdrawn.')
const hasShutDays = (dates: readonly string[]) =>
  words(
    `申请之后登记了停工，${dates.join('、')} 不占假：请撤回后重新申请，或不批准。`,
    `A shutdown was recorded after the request, so ${dates.join(', ')} no longer needs leave. Withdraw the request and submit it again, or decline it.`,
  )
const begun = words(
  '只有未审批的，或还没有开始的请假才能撤回。',
  'Only leave that is undecided or has not begun can be withdrawn.',
)
