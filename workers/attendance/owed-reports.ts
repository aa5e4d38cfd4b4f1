import { daysAfter, grouped, isoWeekday, type Words, words } from '@bylaw/kernel'
import { attendance, type OwedDecision } from '@bylaw/rules-attendance'
import type { Refusal, Trace } from '@bylaw/rules-kit'
import { startOfDate, today } from '../platform/today'
import { type PaperMade, papersMade } from '../procedures/papers-made'
import type { Scope } from '../scope'
import { type DayLogged, loggedWithin } from '../travel/logged-within'
import { type TripStretch, tripDaysWithin } from '../travel/trip-on'
import { EVER, isEmployed } from './days'
import { leaveOn } from './leave-on'
import { localMinute } from './local-minute'
import type { ReportDuty } from './report-store'
import { attendanceRules } from './rules'
import { shutDaysWithin } from './shut-days'
import { datesWithin, workingHours } from './working-hours'

/** A report that somebody owes, and what came of it. */
export interface OwedReport extends Omit<OwedDecision, 'about'> {
  readonly report: string
  readonly title: Words
  /** The paper, or the trip whose log it is. */
  readonly recordId: string | null
  readonly tripId: string | null
  readonly trace: Trace
}

/** What somebody owes, in the order in which it is due, and what the rules do not decide of it. */
export interface Owes {
  readonly owed: readonly OwedReport[]
  readonly refused: readonly Refusal[]
}

export interface ReportsOfPeople {
  readonly rules: Awaited<ReturnType<typeof attendanceRules>>
  readonly choices: readonly ReportChoice[]
  readonly duties: (personId: string) => readonly ReportDuty[]
  readonly owes: (personId: string) => Owes
}

interface ReportChoice {
  readonly key: string
  readonly name: Words
}

/**
 * The reports that people owe from one day to another: the daily one on each working day for whoever
 * is said to owe it, and on each day of a trip for whoever is on it, where the log of the day is the
 * report; the weekly ones for whoever is said to owe them, in weeks in which they work. None is owed on
 * a day on which work stands still.
 */
export async function reportsOfPeople(
  scope: Scope,
  from: string,
  to: string,
  personId?: string,
): Promise<ReportsOfPeople> {
  const now = today(scope)
  const rules = await attendanceRules(scope, to < now ? to : now)
  const [around, after] = [daysAfter(from, -AROUND_DAYS), daysAfter(to, AROUND_DAYS)]
  const weekly = rules.rules.reports.weekly
  const [hoursOn, duties, halves, trips, isShut, employments, logs, papers] = await Promise.all([
    workingHours(scope),
    scope.attendance.reportDutiesUntil(to, personId),
    scope.attendance.halfDaysOff(around, to, personId),
    tripDaysWithin(scope, around, to, personId),
    shutDaysWithin(scope, around, to),
    scope.people.employmentsUntil(EVER, personId),
    loggedWithin(scope, from, to, personId),
    papersMade(scope, {
      keys: [DAILY_PAPER, ...weekly.map(({ key }) => key)],
      fromMs: startOfDate(scope.zone, around),
      toMs: startOfDate(scope.zone, daysAfter(after, 1)),
      personId,
    }),
  ])
  const by = {
    duties: grouped(duties, personIn),
    halves: grouped(halves, personIn),
    trips: grouped(trips, personIn),
    employments: grouped(employments, personIn),
    logs: grouped(logs, personIn),
    papers: grouped(papers, personIn),
  }
  const span = { from, to, now, at: localMinute(scope.zone, scope.now), zone: scope.zone }
  return {
    rules,
    choices: [{ key: 'daily', name: DAILY }, ...weekly],
    duties: (id) => by.duties.get(id) ?? [],
    owes: (id) => {
      const onRecord = {
        duties: by.duties.get(id) ?? [],
        trips: by.trips.get(id) ?? [],
        logs: by.logs.get(id) ?? [],
        papers: by.papers.get(id) ?? [],
      }
      const off = by.halves.get(id) ?? []
      const employed = { employments: by.employments.get(id) ?? [] }
      const works = (date: string) =>
        isEmployed(employed, date) &&
        !isShut(id, date) &&
        leaveOn(off.filter((half) => half.date === date)) !== 'whole' &&
        (hoursOn(id, date)?.length !== 0 || onRecord.trips.some((trip) => covers(trip, date)))
      return owesOf(rules.rules, span, onRecord, works)
    },
  }
}

interface Span {
  readonly from: string
  readonly to: string
  /** The company’s date of today, and its minute. */
  readonly now: string
  readonly at: string
  readonly zone: string
}

interface OnRecord {
  readonly duties: readonly ReportDuty[]
  readonly trips: readonly TripStretch[]
  readonly logs: readonly DayLogged[]
  readonly papers: readonly PaperMade[]
}

type Rules = Awaited<ReturnType<typeof attendanceRules>>['rules']

function owesOf(
  rules: Rules,
  span: Span,
  onRecord: OnRecord,
  works: (date: string) => boolean,
): Owes {
  const made = [
    ...dailyDates(span, onRecord, works).map((date) => ({
      ...{ report: 'daily', title: DAILY, lastOn: daysAfter(date, -1) },
      made: dailyMade(span.zone, onRecord, date),
    })),
    ...rules.reports.weekly.flatMap(({ key, name }) =>
      weeklyDates(rules, span, works)
        .filter((date) => isOwed(onRecord.duties, key, date))
        .map((date) => ({
          ...{ report: key, title: name, lastOn: daysAfter(date, -7) },
          made: onRecord.papers
            .filter((paper) => paper.key === key)
            .map((paper) => madeBy(span.zone, paper.atMs, paper.recordId, null)),
        })),
    ),
  ]
  const answers = made.map(({ report, title, lastOn, made: all }) => {
    const madeAt = all.map(({ at }) => at)
    const answer = attendance.decide(rules, { about: 'owed', report, lastOn, madeAt, now: span.at })
    if (!answer.ok) return { refused: answer.refusal }
    const { about: _, ...decision } = answer.value.decision as OwedDecision
    const first = all.find(({ at }) => at === decision.madeAt)
    const { recordId = null, tripId = null } = first ?? {}
    return {
      owed: { ...decision, report, title, recordId, tripId, trace: answer.value.trace },
    }
  })
  const refused = new Map(
    answers.flatMap((each) =>
      each.refused ? [[each.refused.code + each.refused.question, each.refused]] : [],
    ),
  )
  return {
    owed: answers
      .flatMap((each) => (each.owed ? [each.owed] : []))
      .sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0)),
    refused: [...refused.values()],
  }
}

/** Days on which a daily report is owed: none of those to come. */
const dailyDates = ({ from, to, now }: Span, { duties, trips }: OnRecord, works: Works) =>
  datesWithin(from, to < now ? to : now).filter(
    (date) =>
      works(date) && (isOwed(duties, 'daily', date) || trips.some((trip) => covers(trip, date))),
  )

/** Days by which the weekly ones are due, until a week from today; one even where nobody has said which. */
function weeklyDates({ reports }: Rules, { from, to, now }: Span, works: Works): string[] {
  const last = daysAfter(now, 7)
  const dates = datesWithin(from, to < last ? to : last)
  const { weeklyDue } = reports
  const due = weeklyDue
    ? dates.filter((date) => isoWeekday(date) === weeklyDue.weekday)
    : dates.slice(-1)
  return due.filter((date) => datesWithin(daysAfter(date, -6), date).some(works))
}

type Works = (date: string) => boolean

/** A log of the day on a trip, or the report as a paper, each with when it was made. */
function dailyMade(zone: string, { logs, papers }: OnRecord, date: string) {
  return [
    ...logs
      .filter((log) => log.date === date)
      .map((log) => madeBy(zone, log.atMs, null, log.tripId)),
    ...papers
      .filter(({ key }) => key === DAILY_PAPER)
      .map((paper) => ({ ...madeBy(zone, paper.atMs, paper.recordId, null), of: paper.date }))
      .filter(({ of, at }) => (of ?? at.slice(0, 10)) === date),
  ]
}

const madeBy = (zone: string, atMs: number, recordId: string | null, tripId: string | null) => ({
  at: localMinute(zone, atMs),
  recordId,
  tripId,
})

const isOwed = (duties: readonly ReportDuty[], report: string, date: string): boolean =>
  duties.findLast((duty) => duty.report === report && duty.fromDate <= date)?.owes ?? false

const covers = ({ from, to }: TripStretch, date: string): boolean => from <= date && date <= to

const personIn = ({ personId }: { readonly personId: string }): string => personId

/** Key of the paper that is the daily report. */
const DAILY_PAPER = 'daily_report'
const DAILY = words('日报', 'Daily report')
/** A weekly one counts for the due time that it is nearest to; a week before it somebody worked. */
const AROUND_DAYS = 7
