import type {
  ClockCorrectionVerdict,
  ClockCorrectionView,
  NewClockCorrection,
} from '@bylaw/contract'
import { daysAfter, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { mustBeVersion } from '../platform/if-match'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { ClockCorrection } from './clock-store'
import { localMinute } from './local-minute'
import { newsOfCorrection } from './news-of'
import { decidesFor, superiorsOf } from './superior'

/** Asks for a clocking that was forgotten, within a month of it. */
export async function askCorrection(
  scope: Scope,
  wish: NewClockCorrection,
): Promise<ClockCorrectionView> {
  const now = localMinute(scope.zone, scope.now)
  const at = `${wish.date}T${wish.time}`
  if (at > now || wish.date < daysAfter(now.slice(0, 10), -LONGEST_DAYS))
    throw new Problem('unacceptable', {
      errors: [{ pointer: '/date', code: 'out_of_range', message: notRecent }],
    })
  const row: ClockCorrection = {
    ...wish,
    id: scope.newId('clc'),
    personId: scope.personId,
    personName: scope.personName,
    requestedAtMs: scope.now,
    state: 'requested',
    ...{ verdict: null, decidedBy: null, decidedByName: null, decidedAtMs: null },
    version: 1,
  }
  const superiors = await superiorsOf(scope, scope.personId)
  const made = await madeOnce(
    () =>
      scope.shard.batch([
        scope.attendance.askCorrection(row),
        auditEntry(scope, 'clocking.correction_asked', row.id),
        ...tellPeople(scope, superiors, newsOfCorrection(row, 'clocking_waits')),
      ]),
    () => scope.attendance.correction(row.id),
  )
  return correctionView(scope, made ?? row)
}

/** Approves it, and with that writes the clocking down; or declines it. Never one's own. */
export async function decideCorrection(
  scope: Scope,
  id: string,
  basedOn: number,
  { approved, reason }: ClockCorrectionVerdict,
): Promise<ClockCorrectionView> {
  const row = await visibleCorrection(scope, id)
  mustBeVersion(basedOn, row.version)
  if (row.personId === scope.personId || !(await decidesFor(scope))(row.personId))
    throw new Problem('not_allowed', { detail: anothers })
  if (row.state !== 'requested') throw new Problem('wrong_state', { detail: decided })
  const change = {
    state: approved ? ('approved' as const) : ('declined' as const),
    verdict: reason,
    decidedBy: scope.personId,
    decidedByName: scope.personName,
    decidedAtMs: scope.now,
  }
  const after = { ...row, ...change, version: row.version + 1 }
  const { personId, date, time, direction } = row
  await scope.shard.batch([
    scope.attendance.decideCorrection(id, basedOn, change),
    scope.shard.mustHaveChanged(),
    ...(approved
      ? [
          scope.attendance.clock({
            ...{ id: scope.newId('clk'), personId, date, time, direction, place: '' },
            note: row.reason,
            correctionId: id,
            recordedBy: scope.personId,
            recordedAtMs: scope.now,
          }),
        ]
      : []),
    auditEntry(scope, `clocking.correction_${change.state}`, id),
    ...tellPeople(scope, [personId], newsOfCorrection(after, 'clocking_decided')),
  ])
  return correctionView(scope, after)
}

/** The correction, if it is the reader's own, or theirs to see. */
export async function visibleCorrection(scope: Scope, id: string): Promise<ClockCorrection> {
  const row = await scope.attendance.correction(id)
  if (!row || (row.personId !== scope.personId && !scope.may('attendance.read_all')))
    throw new Problem('not_found')
  return row
}

export const correctionView = async (
  scope: Scope,
  row: ClockCorrection,
): Promise<ClockCorrectionView> => viewBy(scope, await decidesFor(scope))(row)

/** How a reader sees corrections, of which they may decide some. */
export const viewBy =
  (scope: Scope, decides: (personId: string) => boolean) =>
  (row: ClockCorrection): ClockCorrectionView => ({
    id: row.id,
    person: { id: row.personId, name: row.personName },
    date: row.date,
    direction: row.direction,
    time: row.time,
    reason: row.reason,
    requestedAt: new Date(row.requestedAtMs).toISOString(),
    state: row.state,
    verdict:
      row.decidedAtMs === null
        ? null
        : {
            reason: row.verdict ?? '',
            by: row.decidedByName ?? '',
            at: new Date(row.decidedAtMs).toISOString(),
          },
    mayDecide:
      row.state === 'requested' && row.personId !== scope.personId && decides(row.personId),
    version: row.version,
  })

const LONGEST_DAYS = 31
const notRecent = words(
  '只能补最近一个月里已经过去的打卡。',
  'The time must be in the past, within one month.',
)
const anothers = words(
  '补卡由上级审批，不能审批自己的。',
  'A manager has to decide this, and nobody can decide their own.',
)
const decided = words('补卡已审批。', 'It has already been decided.')
