import { type LeaveView, type NewLeave, worksHere } from '@bylaw/contract'
import { assert, daysFromTo, type Words, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { mustWorkTickets } from '../staffing/works-tickets'
import { LONGEST_LEAVE_DAYS } from './leave-length'
import type { Leave } from './leave-store'
import { leaveView } from './leave-view'
import { newsOfLeave } from './news-of'
import { attendanceRules, decidedBy } from './rules'
import { shutDaysWithin } from './shut-days'
import { superiorsOf } from './superior'
import { datesWithin, workingHours } from './working-hours'

/**
 * Asks for leave: for oneself, or for somebody who cannot ask. The rules say which working days it
 * takes and how they are paid; nothing holds before somebody else has approved it.
 */
export async function requestLeave(scope: Scope, wish: NewLeave): Promise<LeaveView> {
  const { personId, kind, from, fromHalf, to, toHalf, reason, standInId } = wish
  if (personId !== scope.personId && !scope.may('leave.request_for'))
    throw new Problem('not_allowed', { detail: notTheirs })
  const [person, standIn] = await Promise.all([
    scope.people.read(personId),
    standInId === null ? undefined : scope.people.read(standInId),
  ])
  if (!person || !worksHere(person)) throw new Problem('not_found')
  mustFit(wish)
  await mustWorkTickets(scope, { '/standInId': standInId })

  const [rules, hoursOn, isShut, counted] = await Promise.all([
    attendanceRules(scope, from),
    workingHours(scope),
    shutDaysWithin(scope, from, to),
    scope.attendance.countedFrom(personId, from),
  ])
  if (counted.some((date) => date <= to && !isShut(personId, date)))
    throw refused('/from', 'counted_as_absence', isCounted)
  const workdays = datesWithin(from, to).filter((date) => hoursOn(personId, date)?.length !== 0)
  const { decision, explanation } = await decidedBy(scope, rules, {
    ...{ about: 'leave', kind, from, fromHalf, to, toHalf, workdays },
    shutDays: workdays.filter((date) => isShut(personId, date)),
  })
  if (decision.halfDays === 0) throw refused('/to', 'no_working_day', noWorkingDay)
  const named = rules.rules.leave?.kinds?.find(({ key }) => key === kind)
  assert(named !== undefined, 'the kind of leave that was decided is listed')

  const row: Leave = {
    id: scope.newId('lvr'),
    personId,
    personName: person.name,
    kind,
    kindName: named.name,
    fromDate: from,
    fromHalf,
    toDate: to,
    toHalf,
    reason,
    standInId,
    standInName: standIn?.name ?? null,
    days: decision.days,
    halfDays: decision.halfDays,
    paidPercent: decision.paidPercent,
    explanation,
    ruleSetId: rules.ref.ruleSetId,
    ruleVersion: rules.ref.version,
    requestedBy: scope.personId,
    requestedByName: scope.personName,
    requestedAtMs: scope.now,
    state: 'requested',
    ...NOTHING_DECIDED,
    version: 1,
  }
  const superiors = await superiorsOf(scope, personId)
  const made = await madeOnce(
    () =>
      scope.shard.batch([
        scope.attendance.requestLeave(row),
        auditEntry(scope, 'leave.requested', row.id),
        ...tellPeople(scope, superiors, newsOfLeave(row, 'leave_waits')),
      ]),
    () => scope.attendance.leave(row.id),
  )
  return leaveView(scope, made ?? row)
}

const NOTHING_DECIDED = {
  verdict: null,
  decidedBy: null,
  decidedByName: null,
  decidedAtMs: null,
  withdrawal: null,
  withdrawnBy: null,
  withdrawnByName: null,
  withdrawnAtMs: null,
  absenceId: null,
  ...{ backOn: null, backHalf: null, backReason: null },
  ...{ backBy: null, backByName: null, backAtMs: null },
} as const

function mustFit({ personId, from, fromHalf, to, toHalf, standInId }: NewLeave): void {
  const isBackwards = to < from || (to === from && fromHalf === 'afternoon' && toHalf === 'morning')
  if (isBackwards || daysFromTo(from, to) > LONGEST_LEAVE_DAYS)
    throw refused('/to', 'out_of_range', noStretch)
  if (standInId === personId) throw refused('/standInId', 'same_person', themselves)
}

const refused = (pointer: string, code: string, message: Words) =>
  new Problem('unacceptable', { errors: [{ pointer, code, message }] })

const notTheirs = words('只能为自己请假。', 'You can only request leave for yourself.')
const noStretch = words(
  `结束不能早于开始，一次最长 ${LONGEST_LEAVE_DAYS} 天。`,
  `The end must be after the start, and the leave at most ${LONGEST_LEAVE_DAYS} days.`,
)
const themselves = words('代理人不能是本人。', 'The stand-in must be someone else.')
const isCounted = words(
  '这段时间里有一天已认定为旷工。',
  'One of these days has been decided to be an unexcused absence.',
)
const noWorkingDay = words(
  '这段时间没有要上班的日子（休息或停工），不用请假。',
  'These days are all days off or shutdown days, so no leave is needed.',
)
