import { grouped, lastDateOf } from '@bylaw/kernel'
import type { Employed, Shutdown } from '@bylaw/rules-pay'
import { monthEndMs } from '../platform/month'
import type { Stretch } from '../platform/stretch'
import type { QuantityRow } from '../projects/store'
import { mustDecide } from '../rulebook/repeal/must-decide'
import { type Repealed, repealedRefusal } from '../rulebook/repeal/repealed-refusal'
import type { Scope } from '../scope'
import { type Attended, attendanceIn } from './attended'
import { begunWithin } from './begun-within'
import type { ProjectWork } from './commission'
import { type ContractedPart, contractedPart } from './contracted'
import { NO_PIECE_RATES } from './no-piece-rates'
import { noPayRules, noPieceRates } from './no-rules-yet'
import { type PayCalendar, payCalendarOf } from './pay-calendar'
import { type RecordedExtra, recordedExtra } from './recorded-extra'
import { residenceRate, type Stationed } from './residence'
import { shutdownsIn } from './shutdowns-of'
import type { Blocked, MonthRules } from './work-out'

/** Everything that a month's pay is worked out from, read once. */
export interface MonthFacts {
  readonly rules: MonthRules
  readonly calendar: PayCalendar
  /** Everyone to be paid or asked about, in order of person id. */
  readonly people: readonly PersonFacts[]
}

export interface PersonFacts extends Attended {
  readonly personId: string
  readonly name: string
  /** Whether the month pays them: they are here, or it is on record when they left. */
  readonly isPaid: boolean
  readonly employments: readonly Employed[]
  readonly work: readonly ProjectWork[]
  readonly rewards: readonly RecordedExtra[]
  readonly penalties: readonly RecordedExtra[]
  /** Verified parts of personal contracts. */
  readonly contracted: readonly ContractedPart[]
  /** Whether they are on a personal contract in the month, and whether it guarantees it. */
  readonly onContract: boolean
  readonly guaranteed: boolean
  /** Where they are stationed on some day of the month. */
  readonly stationed: readonly Stationed[]
  /** Announced shutdowns that reach into the month. */
  readonly shutdowns: readonly Shutdown[]
}

/**
 * @param among whose month is wanted; everyone’s, where none is given
 * @param wasPaid who was paid for the month, and is asked about although they have left since
 */
export async function monthFacts(
  scope: Scope,
  month: string,
  among?: Stretch,
  wasPaid?: ReadonlySet<string>,
): Promise<MonthFacts> {
  const atMs = monthEndMs(scope.zone, month)
  const calendar = await payCalendarOf(scope, month)
  const [payRules, rates, employments, quantities, lines, earlier, decisions, attended, parts] =
    await Promise.all([
      scope.rules.inForce('pay', undefined, atMs),
      scope.rules.inForce('piecework', undefined, atMs),
      scope.people.employmentsWithin(`${month}-01`, lastDateOf(month), among),
      scope.projects.verifiedIn(month, among),
      scope.pay.linesOf(month, among),
      scope.pay.settledBefore(month, among),
      scope.rules.decisionsFor('pay', 'piecework'),
      attendanceIn(scope, month, calendar, among),
      scope.contracts.verifiedStatementsIn(month, among),
    ])
  const held = earlier.filter(({ earnedFen, countedFen }) => earnedFen > countedFen)
  if (!payRules) throw await noPayRules(scope, month, atMs)
  const pay = await mustDecide(scope, payRules)
  const [members, ended, projects, granted, contracts, stations, shutdownsFor] = await Promise.all([
    scope.people.readAll([...employments, ...quantities, ...lines, ...parts].map(personIn)),
    scope.people.endedAfter(`${month}-01`),
    scope.projects.readAll([...quantities, ...held, ...parts].map(({ projectId }) => projectId)),
    scope.pay.grantedUntil(lastDateOf(month), among),
    scope.contracts.contractedWithin(`${month}-01`, lastDateOf(month), among),
    scope.trips.stationsWithin(`${month}-01`, lastDateOf(month), among),
    shutdownsIn(scope, `${month}-01`, lastDateOf(month)),
  ])
  const residence = stations.length > 0 ? await residenceRate(scope, month) : undefined

  const byPerson = {
    employments: grouped(employments, personIn),
    quantities: grouped(quantities, personIn),
    lines: grouped(lines, personIn),
    earlier: grouped(earlier, personIn),
    held: grouped(held, personIn),
    parts: grouped(parts, personIn),
    contracts: grouped(contracts, personIn),
    stations: grouped(stations, personIn),
  }
  /** On which day people applied for what is held of a project, where that was granted. */
  const appliedOn = new Map(
    granted.map((each) => [`${each.personId} ${each.projectId}`, each.appliedOn]),
  )
  const projectsById = new Map(projects.map((project) => [project.id, project]))
  /** By when a project was completed, if that was within the month or before. */
  const completedOn = (projectId: string): string | null => {
    const on = projectsById.get(projectId)?.completedOn ?? null
    return on !== null && on <= lastDateOf(month) ? on : null
  }
  const contractedOf = (personId: string): ContractedPart[] =>
    (byPerson.parts.get(personId) ?? []).map((row) =>
      contractedPart(row, {
        name: projectsById.get(row.projectId)?.name ?? row.projectId,
        completed: completedOn(row.projectId) !== null,
      }),
    )
  /** The projects someone worked on, and those of which pay has more to settle (R19.15). */
  const workOf = (personId: string, isPaid: boolean): ProjectWork[] => {
    const before = byPerson.earlier.get(personId) ?? []
    const mine = grouped(byPerson.quantities.get(personId) ?? [], (row) => row.projectId)
    const completed = isPaid
      ? (byPerson.held.get(personId) ?? [])
          .filter((row) => completedOn(row.projectId) !== null)
          .map(({ projectId }) => projectId)
      : []
    const staged = grouped(
      contractedOf(personId).filter((part) => part.staged),
      (part) => part.projectId,
    )
    const ids = new Set([...mine.keys(), ...completed, ...staged.keys()])
    return [...ids].sort().map((projectId) => {
      const counted = before.find((row) => row.projectId === projectId)
      const contracted = staged.get(projectId)
      return {
        projectId,
        projectName: projectsById.get(projectId)?.name ?? projectId,
        ...workIn(mine.get(projectId) ?? []),
        ...(contracted ? { contracted } : {}),
        previousEarnedFen: counted?.earnedFen ?? 0,
        previousPaidFen: counted?.countedFen ?? 0,
        completedOn: completedOn(projectId),
        appliedOn: appliedOn.get(`${personId} ${projectId}`) ?? null,
      }
    })
  }
  const extrasOf = (personId: string, kind: 'reward' | 'penalty') =>
    (byPerson.lines.get(personId) ?? [])
      .filter((line) => line.kind === kind)
      .map((line) => recordedExtra(line, scope.zone))

  const piecework = rates?.ok ? rates.value : undefined
  const withoutRates =
    rates && !rates.ok
      ? repealedRates(scope, rates.refusal)
      : piecework
        ? NO_PIECE_RATES
        : await noPieceRates(scope, month, atMs)
  return {
    calendar,
    rules: {
      pay,
      piecework,
      begunWithin: new Map(
        [pay, ...(piecework ? [piecework] : [])].flatMap(({ ref }) => {
          const step = begunWithin(scope.zone, month, ref)
          return step ? [[ref.ruleSetId, step] as const] : []
        }),
      ),
      withoutRates,
      decisions,
      ...(residence ? { residence } : {}),
    },
    people: [...members]
      .sort((a, b) => (a.personId < b.personId ? -1 : 1))
      .map(({ personId, name, active }) => {
        const isPaid = active || ended.has(personId) || (wasPaid?.has(personId) ?? false)
        return {
          personId,
          name,
          isPaid,
          employments: byPerson.employments.get(personId) ?? [],
          // Whoever is not paid this month keeps what is held; it stops nobody else's pay.
          work: workOf(personId, isPaid && byPerson.employments.has(personId)),
          rewards: extrasOf(personId, 'reward'),
          penalties: extrasOf(personId, 'penalty'),
          contracted: contractedOf(personId),
          onContract: byPerson.contracts.has(personId),
          guaranteed: byPerson.contracts.get(personId)?.some(({ staged }) => staged) ?? false,
          stationed: byPerson.stations.get(personId) ?? [],
          shutdowns: shutdownsFor(personId),
          ...attended(personId),
        }
      }),
  }
}

const personIn = ({ personId }: { readonly personId: string }): string => personId

const workIn = (rows: readonly QuantityRow[]) => ({
  lines: rows.flatMap(({ lines }) => lines),
  dayRateDays: rows.map(({ dayRateDays }) => dayRateDays),
  dayRateShares: rows.flatMap(({ dayShares }) => dayShares ?? []),
})

/** Piece-rates that were repealed: nobody's work can be paid by them. */
const repealedRates = ({ zone }: Scope, repealed: Repealed): Blocked => ({
  refusal: repealedRefusal(repealed, zone),
  ruleSetId: repealed.ruleSetId,
})
