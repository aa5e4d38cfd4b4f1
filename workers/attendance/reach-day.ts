import type { DayAttempt, ReachAttemptRow, ReachAttemptView, ReachDay } from '@bylaw/contract'
import { attendance } from '@bylaw/rules-attendance'
import { Problem } from '../platform/problem'
import { decidedAbout } from '../rulebook/decided-about'
import type { Scope } from '../scope'
import { tripOn } from '../travel/trip-on'
import type { KnownAttempt, ReachAttempt } from './reach-store'
import { attendanceRules } from './rules'
import { shutDaysWithin } from './shut-days'

/** A day’s attempts to reach somebody, and what they come to by the rules: one’s own, or anybody’s for who sees all. */
export async function readReachDay(
  scope: Scope,
  personId: string,
  date: string,
): Promise<ReachDay> {
  if (personId !== scope.personId && !scope.may('attendance.read_all'))
    throw new Problem('not_found')
  const person = await scope.people.read(personId)
  if (!person || person.role === 'contact') throw new Problem('not_found')
  const [{ attempts, absenceId }, rules, trip, isShut] = await Promise.all([
    scope.attendance.reachDay(personId, date),
    attendanceRules(scope, date),
    tripOn(scope, personId, date),
    shutDaysWithin(scope, date, date),
  ])
  const answer = await decidedAbout(scope, attendance, rules, {
    ...{ about: 'reach', onTrip: trip !== undefined },
    ...timesOf(attempts.filter(stands)),
  })
  const found = answer.ok
    ? { ...countsOf(answer.value.decision), explanation: answer.value.explanation }
    : null
  return {
    person: { id: personId, name: person.name },
    date,
    attempts: attempts.map((attempt) => ({
      ...knownView(attempt),
      mayTakeBack: absenceId === null && mayTakeBack(scope, attempt),
    })),
    found,
    refusal: answer.ok ? null : answer.refusal,
    absenceId,
    mayPropose:
      found?.isGround === true &&
      absenceId === null &&
      isShut(personId, date) === undefined &&
      personId !== scope.personId &&
      scope.may('attendance.propose'),
  }
}

/** Whether an attempt counts as evidence: one that was taken back does not. */
export const stands = ({ takenBack }: KnownAttempt): boolean => takenBack === null

/** Whoever wrote it down takes it back, once. */
const mayTakeBack = ({ personId, may }: Scope, attempt: KnownAttempt): boolean =>
  stands(attempt) && attempt.recordedBy === personId && may('attendance.propose')

/** What the rules are given of attempts: when nobody answered, and when the person did. */
export const timesOf = (attempts: readonly Pick<ReachAttempt, 'at' | 'answered'>[]) => ({
  attemptsAt: attempts.filter(({ answered }) => !answered).map(({ at }) => at),
  answeredAt: attempts.filter(({ answered }) => answered).map(({ at }) => at),
})

export const attemptView = (row: ReachAttempt): ReachAttemptView => ({
  at: row.at,
  means: row.means,
  to: row.to,
  answered: row.answered,
  note: row.note,
  by: row.recordedByName,
  recordedAt: new Date(row.recordedAtMs).toISOString(),
})

export const attemptRow = (row: KnownAttempt): ReachAttemptRow => ({
  person: { id: row.personId, name: row.personName },
  ...knownView(row),
})

const knownView = (row: KnownAttempt): Omit<DayAttempt, 'mayTakeBack'> => ({
  id: row.id,
  ...attemptView(row),
  takenBack: row.takenBack && {
    reason: row.takenBack.reason,
    by: row.takenBack.takenBackByName,
    at: new Date(row.takenBack.takenBackAtMs).toISOString(),
  },
})

const countsOf = ({
  tried,
  needed,
  isGround,
}: Omit<NonNullable<ReachDay['found']>, 'explanation'>) => ({ tried, needed, isGround })
