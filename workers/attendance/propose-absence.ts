import type { NewUnexcusedAbsence, UnexcusedAbsenceView } from '@bylaw/contract'
import { daysAfter, type Words, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { stillEmployed } from '../people/still-employed'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { tripOn } from '../travel/trip-on'
import { absenceView } from './absence-view'
import { mustNotBeOnLeave } from './leave-on'
import { localMinute } from './local-minute'
import { daysOfPeople } from './month-record'
import { newsOf } from './news-of'
import { attemptView, stands, timesOf } from './reach-day'
import { attendanceRules, decidedBy } from './rules'
import { mustNotBeShut } from './shut-days'
import type { Absence } from './store'
import type { AbsenceEvidence } from './table'

/**
 * Proposes that a day was an unexcused absence (R19.7), where the rules find one. Whether there was
 * a trip, when its log was written, and how the person was tried to be reached that day, is what is
 * on record. Nothing counts by it: the person is told the grounds and may answer first.
 */
export async function proposeAbsence(
  scope: Scope,
  wish: NewUnexcusedAbsence,
): Promise<UnexcusedAbsenceView> {
  mustFit(scope, wish)
  const { personId, date, account, replyBy } = wish
  const person = await stillEmployed(scope, personId)
  if (personId === scope.personId) throw new Problem('not_allowed', { detail: notOneself })

  const [rules, trip, whole, reach] = await Promise.all([
    attendanceRules(scope, date),
    tripOn(scope, personId, date),
    daysOfPeople(scope, date, date, personId),
    scope.attendance.reachDay(personId, date),
    mustNotBeOnLeave(scope, personId, date),
    mustNotBeShut(scope, personId, date),
  ])
  const [day] = whole.daysOf(personId)
  const attempts = reach.attempts.filter(stands)
  const evidence: AbsenceEvidence = {
    trip: trip ? { id: trip.id, destination: trip.destination } : null,
    reportedAt:
      trip?.loggedAtMs === null || trip === undefined
        ? null
        : localMinute(scope.zone, trip.loggedAtMs),
    outOfContactMinutes: wish.outOfContactMinutes,
    excused: wish.excused,
    attemptsAt: timesOf(attempts).attemptsAt,
    attempts: attempts.map(attemptView),
    missed: day?.state === 'missed',
  }
  mustBeDue(scope, date, evidence)
  const { decision, explanation } = await decidedBy(scope, rules, {
    about: 'day',
    date,
    onTrip: evidence.trip !== null,
    reportedAt: evidence.reportedAt,
    outOfContactSeconds: evidence.outOfContactMinutes * 60,
    excused: evidence.excused,
    ...timesOf(attempts),
    missed: evidence.missed,
  })
  if (decision.costs === null) throw refused('/date', 'not_absent', notAbsent)

  const row: Absence = {
    id: scope.newId('uab'),
    personId,
    personName: person.name,
    date,
    evidence,
    tripId: evidence.trip?.id ?? null,
    account,
    grounds: [...decision.grounds],
    costs: decision.costs,
    mayAnswerFirst: decision.mayAnswerFirst,
    explanation,
    ruleSetId: rules.ref.ruleSetId,
    ruleVersion: rules.ref.version,
    replyBy,
    proposedBy: scope.personId,
    proposedByName: scope.personName,
    proposedAtMs: scope.now,
    ...NOTHING_SAID,
    version: 1,
  }
  const made = await madeOnce(
    () =>
      scope.shard.batch([
        scope.attendance.propose(row),
        // What was taken back, or written down, since it was read may be what the grounds hang on.
        scope.attendance.attemptsStandStill(personId, date, attempts.length),
        auditEntry(scope, 'absence.proposed', row.id),
        ...tellPeople(scope, [personId], newsOf(row, 'absence_proposed')),
      ]),
    () => scope.attendance.read(row.id),
  )
  return absenceView(scope, made ?? row)
}

const NOTHING_SAID = {
  reply: null,
  repliedAtMs: null,
  state: 'proposed',
  verdict: null,
  decidedBy: null,
  decidedByName: null,
  decidedAtMs: null,
  week: null,
  caseId: null,
  droppedFor: null,
} as const

/** A day that is over, and a day at least to answer. */
function mustFit(scope: Scope, { date, replyBy }: NewUnexcusedAbsence): void {
  const now = today(scope)
  const errors = [
    ...(date < now && date >= daysAfter(now, -LONGEST_DAYS) ? [] : [fault('/date', notOver)]),
    ...(replyBy >= daysAfter(now, 1) ? [] : [fault('/replyBy', tooSoon)]),
  ]
  if (errors.length > 0) throw new Problem('unacceptable', { errors })
}

/** A report that can still be made in time is not missing yet: at the latest at noon the next day. */
function mustBeDue(
  { zone, now }: Scope,
  date: string,
  { trip, reportedAt }: AbsenceEvidence,
): void {
  const until = `${daysAfter(date, 1)}T12:00`
  if (trip && reportedAt === null && localMinute(zone, now) <= until)
    throw refused('/date', 'too_soon', notDue)
}

const LONGEST_DAYS = 366
const fault = (pointer: string, message: Words) => ({ pointer, code: 'does_not_fit', message })
const refused = (pointer: string, code: string, message: Words) =>
  new Problem('unacceptable', { errors: [{ pointer, code, message }] })

const notOneself = words('不能认定自己旷工。', 'You cannot propose your own absence.')
const notOver = words(
  '须是一年以内已经过完的一天。',
  'The day must be over, and within the past year.',
)
const tooSoon = words(
  '至少给本人一天时间答复：答复截止不早于明天。',
  'The employee must have at least one day to reply: tomorrow at the earliest.',
)
const notDue = words(
  '当天的日志次日中午前还可以写，现在不能认定未报。',
  'The log of that day can still be written until noon the next day.',
)
const notAbsent = words(
  '按制度，三种情形都不成立，这一天不是旷工。',
  'None of the three grounds in the rules applies, so the day is not an absence.',
)
