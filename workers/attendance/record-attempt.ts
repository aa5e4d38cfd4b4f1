import type { NewReachAttempt, ReachDay } from '@bylaw/contract'
import { daysAfter, type Words, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { stillEmployed } from '../people/still-employed'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { localMinute } from './local-minute'
import { newsOfAttempt } from './news-of'
import { readReachDay } from './reach-day'
import type { ReachAttempt } from './reach-store'
import { attendanceRules } from './rules'

/**
 * Writes down that somebody was tried to be reached. Nothing counts by it: it is evidence for when
 * the day is proposed as an absence. Whoever was not reached is told, and can call back.
 */
export async function recordAttempt(scope: Scope, wish: NewReachAttempt): Promise<ReachDay> {
  const { personId, at } = wish
  const date = at.slice(0, 10)
  const person = await stillEmployed(scope, personId)
  if (personId === scope.personId) throw new Problem('not_allowed', { detail: notOneself })
  mustBeRecent(scope, at)
  await attendanceRules(scope, date)
  const row: ReachAttempt = {
    ...wish,
    date,
    id: scope.newId('rca'),
    personName: person.name,
    recordedBy: scope.personId,
    recordedByName: scope.personName,
    recordedAtMs: scope.now,
  }
  await madeOnce(
    () =>
      scope.shard.batch([
        scope.attendance.recordReachAttempt(row),
        auditEntry(scope, 'reach_attempt.recorded', row.id),
        ...(row.answered
          ? []
          : tellPeople(scope, [personId], newsOfAttempt(row, 'reach_attempted'))),
      ]),
    () => scope.attendance.reachAttempt(row.id),
  )
  return readReachDay(scope, personId, date)
}

/** Of a time that has passed, within two months of it. */
function mustBeRecent({ zone, now }: Scope, at: string): void {
  const present = localMinute(zone, now)
  if (at > present) throw refused('to_come', notPassed)
  if (at.slice(0, 10) < daysAfter(present.slice(0, 10), -LONGEST_DAYS))
    throw refused('out_of_range', tooLongAgo)
}

const LONGEST_DAYS = 62
const refused = (code: string, message: Words) =>
  new Problem('unacceptable', { errors: [{ pointer: '/at', code, message }] })

const notOneself = words('不能记录联系自己。', 'You cannot record an attempt to reach yourself.')
const notPassed = words('联系时间还没有到。', 'That time has not been reached yet.')
const tooLongAgo = words(
  `只能记录最近 ${LONGEST_DAYS} 天里的联系。`,
  `A contact attempt must be recorded within ${LONGEST_DAYS} days.`,
)
