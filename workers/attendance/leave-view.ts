import type { LeaveRow, LeaveView } from '@bylaw/contract'
import { instantText } from '../platform/instant-text'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import { withdrawalView } from '../platform/withdrawal'
import type { Scope } from '../scope'
import type { Leave } from './leave-store'
import { halvesTaken } from './leave-stretch'
import { shutdownsWithin } from './shut-days'
import { decidesFor } from './superior'

/** Leave as its reader may have it. */
export const readLeave = async (scope: Scope, id: string): Promise<LeaveView> =>
  leaveView(scope, await visibleLeave(scope, id))

/** The leave, if it is the reader's own, or asked for by them, or theirs to see by `leave.read_all`. */
export async function visibleLeave(scope: Scope, id: string): Promise<Leave> {
  const leave = await scope.attendance.leave(id)
  if (!leave) throw new Problem('not_found')
  if (![leave.personId, leave.requestedBy].includes(scope.personId) && !scope.may('leave.read_all'))
    throw new Problem('not_found')
  return leave
}

export async function leaveView(scope: Scope, row: Leave): Promise<LeaveView> {
  const { standInId, standInName } = row
  const isDecider = (await decidesFor(scope))(row.personId)
  const shutdownsOf = await shutdownsWithin(scope, row.fromDate, row.toDate)
  return {
    ...leaveRow(row),
    reason: row.reason,
    standIn: standInId === null ? null : { id: standInId, name: standInName ?? '' },
    paidPercent: row.paidPercent,
    explanation: row.explanation,
    requested: { by: row.requestedByName, at: instantText(row.requestedAtMs) },
    verdict:
      row.decidedAtMs === null
        ? null
        : { reason: row.verdict, by: row.decidedByName ?? '', at: instantText(row.decidedAtMs) },
    withdrawal: withdrawalView({ ...row, withdrawnReason: row.withdrawal }),
    shutdowns: shutdownsOf(row.personId),
    mayCutShort: mayCutShort(scope, row, isDecider),
    mayDecide: row.state === 'requested' && isAnothersLeave(scope, row) && isDecider,
    mayWithdraw: mayWithdraw(scope, row, isDecider),
    version: row.version,
  }
}

export const leaveRow = (row: Leave): LeaveRow => ({
  id: row.id,
  person: { id: row.personId, name: row.personName },
  kind: row.kind,
  kindName: row.kindName,
  from: row.fromDate,
  fromHalf: row.fromHalf,
  to: row.toDate,
  toHalf: row.toHalf,
  days: String((row.backOn === null ? row.halfDays : halvesTaken(row).length) / 2),
  state: row.state,
  cutShort:
    row.backOn === null || row.backHalf === null
      ? null
      : {
          on: row.backOn,
          half: row.backHalf,
          reason: row.backReason ?? '',
          by: row.backByName ?? '',
          at: instantText(row.backAtMs ?? 0),
        },
})

/** Nobody decides their own leave, or one that they asked for. */
export const isAnothersLeave = ({ personId }: Scope, leave: Leave): boolean =>
  ![leave.personId, leave.requestedBy].includes(personId)

/** What nobody has decided is the asker's to take back; approved leave anyone's who decides, before it begins. */
export function mayWithdraw(scope: Scope, leave: Leave, isDecider: boolean): boolean {
  const isTheirs = [leave.personId, leave.requestedBy].includes(scope.personId)
  if (leave.state === 'requested') return isTheirs
  return (
    leave.state === 'approved' &&
    leave.backOn === null &&
    today(scope) <= leave.fromDate &&
    (isTheirs || isDecider)
  )
}

/** Approved leave that has begun, by another who decides, once. */
export const mayCutShort = (scope: Scope, leave: Leave, isDecider: boolean): boolean =>
  leave.state === 'approved' &&
  leave.backOn === null &&
  leave.fromDate <= today(scope) &&
  leave.personId !== scope.personId &&
  isDecider
