import {
  type AttendanceDay,
  type AttendanceMonth,
  type AttendanceTeam,
  byName,
} from '@bylaw/contract'
import { lastDateOf } from '@bylaw/kernel'
import { attendance } from '@bylaw/rules-attendance'
import { may } from '../identity/permissions'
import { moneyIn } from '../platform/money'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import { explanation } from '../rulebook/explanation'
import { refusalViews } from '../rulebook/refusal-view'
import type { Scope } from '../scope'
import { type DayStanding, isAtHeadquarters } from './days'
import { lapsesOf } from './lapses-of'
import { type DaysOfPeople, monthOfPeople } from './month-record'
import { decidesFor } from './superior'

/** A month of somebody's, day by day: one's own, or anybody's for who may read all. */
export async function readMonth(
  scope: Scope,
  month: string,
  personId = scope.personId,
): Promise<AttendanceMonth> {
  const isOwn = personId === scope.personId
  if (!isOwn && !scope.may('attendance.read_all')) throw new Problem('not_found')
  const person = await scope.people.read(personId)
  if (!person || person.role === 'contact') throw new Problem('not_found')
  const [whole, deduction] = await Promise.all([
    monthOfPeople(scope, month, personId),
    scope.attendance.deduction(personId, month),
  ])
  const days = whole.daysOf(personId)
  const now = today(scope)
  const record = whole.recordOf(personId)
  const seesCost = isOwn || scope.may('attendance.decide')
  const lapses = seesCost ? await lapsesOf(scope, whole.rules, days) : undefined
  return {
    person: { id: personId, name: person.name },
    month,
    today: now,
    atHeadquarters: isAtHeadquarters(record, now),
    clocksToday: clocksToday(whole, days, now, isAtHeadquarters(record, now)),
    days: await dayViews(scope, whole, days),
    lapses: lapses
      ? {
          times: lapses.times,
          cost: moneyIn(scope)(lapses.fen),
          explanation: lapses.explanation,
          deducted: deduction
            ? { by: deduction.decidedByName, at: new Date(deduction.decidedAtMs).toISOString() }
            : null,
        }
      : null,
    mayDeduct:
      !isOwn &&
      scope.may('attendance.decide') &&
      (lapses?.fen ?? 0) > 0 &&
      !deduction &&
      now > lastDateOf(month),
    mayPlace: scope.may('workplace.change'),
  }
}

/** Whether the person is to clock today, by the rules: never on a day that something excuses. */
function clocksToday(
  { rules }: DaysOfPeople,
  days: readonly DayStanding[],
  now: string,
  atHeadquarters: boolean,
): boolean {
  const day = days.find(({ date }) => date === now)
  if (!day || EXCUSED.includes(day.state)) return false
  const facts = { about: 'clocking', atHeadquarters, onTrip: day.trip !== null } as const
  const answer = attendance.decide(rules.rules, facts)
  return answer.ok && answer.value.decision.about === 'clocking' && answer.value.decision.clocks
}

async function dayViews(
  scope: Scope,
  { rules }: DaysOfPeople,
  days: readonly DayStanding[],
): Promise<AttendanceDay[]> {
  const decisions = await scope.rules.decisionsFor('attendance')
  const refused = days.flatMap(({ refused: refusal, date }) => (refusal ? [{ refusal, date }] : []))
  const views = await refusalViews(
    scope,
    refused.map(({ refusal }) => ({ refusal, ruleSetId: rules.ref.ruleSetId })),
  )
  const refusals = new Map(refused.map(({ date }, index) => [date, views[index] ?? null]))
  return days.map(({ trace, refused: _, ...day }) => ({
    ...day,
    explanation: trace ? explanation(trace, rules, decisions) : null,
    refusal: refusals.get(day.date) ?? null,
  }))
}

/** The month of everybody whom the reader looks after: all, or for leads their groups. */
export async function teamMonth(scope: Scope, month: string): Promise<AttendanceTeam> {
  const [whole, people, decides] = await Promise.all([
    monthOfPeople(scope, month),
    scope.people.allActive(),
    decidesFor(scope),
  ])
  const theirs = people
    .filter(({ role }) => may(role, 'attendance.clock'))
    .filter(({ personId }) => scope.role !== 'lead' || decides(personId))
    .sort(byName)
  return {
    month,
    people: theirs.slice(0, MOST_PEOPLE).map(({ personId, name }) => ({
      person: { id: personId, name },
      days: whole.daysOf(personId).map(({ date, state }) => ({ date, state })),
    })),
  }
}

const EXCUSED: readonly DayStanding['state'][] = [
  'day_off',
  'shutdown',
  'leave',
  'elsewhere',
  'not_employed',
]
/** As many as one looks over at once. */
const MOST_PEOPLE = 300
