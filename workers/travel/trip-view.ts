import type { FileView, TripDayView, TripRow, TripView } from '@bylaw/contract'
import { travel } from '@bylaw/rules-travel'
import { fileView } from '../files/keep-file'
import { moneyIn } from '../platform/money'
import type { Scope } from '../scope'
import { actsOn } from './acts'
import { askedLateOn } from './asked-late'
import { figuresOf } from './figures'
import {
  agreedUntil,
  consentsOf,
  courseOf,
  datesFromTo,
  type TripStanding,
  tripStanding,
} from './standing'
import type { Trip } from './store'
import type { TripInHand } from './visible-trip'
import { fenOf } from './workings'

/** A trip as its reader sees it: what was asked, how it went day by day, and what it comes to. */
export async function tripView(scope: Scope, whole: TripInHand): Promise<TripView> {
  const { trip, standing, entries } = whole
  const { approved, advancePaid, claim, notGone, checked, settled } = standing
  const course = courseOf(entries)
  const money = moneyIn(scope)
  const orNone = (fen: number | null | undefined) => (fen ? money(fen) : null)
  const [figured, project, files] = await Promise.all([
    checked ? undefined : figuresOf(scope, whole),
    trip.projectId === null ? undefined : scope.projects.read(trip.projectId),
    claim ? scope.files.heldBy(trip.id) : [],
  ])
  const figures = checked?.figures ?? (figured?.ok ? figured.value.figures : null)
  return {
    ...tripRow(scope, trip, standing),
    requestedBy: trip.requestedByName,
    lateReason: trip.lateReason,
    project: project ? { id: project.id, name: project.name } : null,
    isNewEmployee: whole.isNewEmployee,
    itinerary: trip.itinerary,
    rides: trip.rides.map((ride) => ({ ...ride, needsConsent: needsConsent(whole, ride) })),
    advance: {
      wanted: orNone(trip.advanceFen),
      approved: orNone(approved?.advanceFen),
      paidOn: advancePaid?.on ?? null,
    },
    extraAgreed: approved?.extraAgreed ?? false,
    days: daysOf(scope, whole, figures),
    overruns: standing.overruns.map(({ asked, decided }) => ({
      from: asked.from,
      until: asked.until,
      reason: asked.note,
      at: instantText(asked.atMs),
      decided: decided
        ? {
            agreedUntil: decided.agreedUntil,
            reason: decided.note,
            by: decided.byName,
            at: instantText(decided.atMs),
          }
        : null,
    })),
    claim: claim ? claimView(scope, claim, files.map(fileView)) : null,
    notGone: notGone
      ? { reason: notGone.note, by: notGone.byName, at: instantText(notGone.atMs) }
      : null,
    basis: checked ? 'check' : claim || notGone ? 'claim' : 'plan',
    figures,
    refusal: figured && !figured.ok ? figured.refusal : null,
    balance: checked ? money(checked.totalFen - (advancePaid?.fen ?? 0)) : null,
    settlement: settled
      ? {
          how: settled.month === null ? 'by_hand' : 'with_pay',
          month: settled.month,
          on: settled.on,
          by: settled.byName,
          at: instantText(settled.atMs),
        }
      : null,
    history: entries.map(({ did, note, byName, atMs }, index) => ({
      did: course[index] ?? did,
      note,
      by: byName,
      at: instantText(atMs),
    })),
    may: actsOn(scope, whole),
    version: trip.version,
  }
}

/** Some trips as a list has them. */
export async function tripRows(scope: Scope, rows: readonly Trip[]): Promise<TripRow[]> {
  const claimed = rows.filter(({ state }) => ['claimed', 'checked', 'settled'].includes(state))
  const entries = await scope.trips.entriesOf(claimed.map(({ id }) => id))
  return rows.map((row) => tripRow(scope, row, tripStanding(entries.get(row.id) ?? [])))
}

const tripRow = (scope: Scope, row: Trip, { notGone }: TripStanding): TripRow => ({
  id: row.id,
  person: { id: row.personId, name: row.personName },
  kind: row.kind,
  destination: row.destination,
  purpose: row.purpose,
  from: row.fromDate,
  to: row.toDate,
  state: row.state,
  waitsFor: row.waitsFor,
  recordedAt: instantText(row.recordedAtMs),
  late: askedLateOn(scope, row) !== null,
  neverWas: notGone !== undefined,
})

/** Every day of the trip, from its plan and its log; the rules say which of them count. */
function daysOf(
  { zone }: Scope,
  { trip, standing, logs }: TripInHand,
  figures: TripView['figures'],
): TripDayView[] {
  const consents = consentsOf(zone, standing)
  const ends = [agreedUntil(trip.toDate, standing), ...logs.map(({ date }) => date)]
  const last = [...ends, standing.claim?.returnedOn ?? ''].sort().at(-1) ?? trip.toDate
  return datesFromTo(trip.fromDate, last).map((date) => {
    const inItinerary = date <= trip.toDate
    const log = logs.findLast((each) => each.date === date)
    const counted = figures?.days.find((day) => day.date === date)
    const stops = trip.itinerary.filter(({ from, to }) => from <= date && date <= to)
    return {
      date,
      inItinerary,
      consent: inItinerary
        ? null
        : (consents.find((each) => each.date === date)?.consent ?? 'none'),
      plan: stops.map(({ place, plan }) => `${place} · ${plan}`).join('\n'),
      log: log
        ? {
            place: log.place,
            night: log.night,
            work: log.work,
            at: instantText(log.writtenAtMs),
          }
        : null,
      counted: counted
        ? {
            counts: counted.counts,
            rate: counted.rate,
            why: counted.why,
            clauses: counted.clauses,
          }
        : null,
    }
  })
}

function claimView(
  scope: Scope,
  claim: NonNullable<TripInHand['standing']['claim']>,
  files: readonly FileView[],
): TripView['claim'] {
  const money = moneyIn(scope)
  const { departedOn, returnedOn, hostProvides, fares, spent, fileIds, atMs } = claim
  return {
    departedOn,
    returnedOn,
    hostProvides,
    // A claim from before receipts were said fare by fare has none of its own.
    fares: fares.map(({ receipts = [], ...fare }) => ({
      ...fare,
      amount: money(fenOf(fare.amount)),
      receiptIds: receipts.flatMap((place) => fileIds[place] ?? []),
    })),
    spent: spent === null ? null : money(fenOf(spent)),
    files: files.filter(({ id }) => fileIds.includes(id)),
    at: instantText(atMs),
  }
}

/** Whether the means has to be asked for beforehand (R19.8); null while the rules do not say. */
function needsConsent(
  { rules }: TripInHand,
  { mode, scope, seat }: Trip['rides'][number],
): boolean | null {
  if (!rules.ok) return null
  const about = { about: 'transport', mode, scope, seat, consent: 'none' } as const
  const answer = travel.decide(rules.value.rules, about)
  if (!answer.ok || answer.value.decision.about !== 'transport') return null
  return answer.value.decision.needsPriorApproval
}

const instantText = (atMs: number): string => new Date(atMs).toISOString()
