import { daysAfter, words } from '@bylaw/kernel'
import { type Announced, announced, type Shutdown } from '@bylaw/rules-pay'
import type { Scope } from '../scope'
import type { Stoppage } from './stoppage-store'

/** Days of a shutdown at most: none that began longer before a day reaches it. */
export const MOST_DAYS = 366
/** Days around a period in which a shutdown may have begun that reaches into it, or still goes on. */
const AROUND = 400

/** A stoppage as pay has it. */
export const shutdownOf = ({
  fromDate,
  toDate,
  cause,
}: Pick<Stoppage, 'fromDate' | 'toDate' | 'cause'>): Shutdown => ({
  from: fromDate,
  to: toDate,
  what: words(cause, cause),
})

/** The announced shutdowns that reach into a period, by person, in order. */
export async function stoppagesOf(
  scope: Scope,
  from: string,
  to: string,
): Promise<(personId: string) => Stoppage[]> {
  const rows = await scope.pay.stoppagesWithin(from, to)
  return (personId) => rows.filter(isFor(personId))
}

/**
 * The announced shutdowns that reach into a period, by person; with those before and after that they
 * adjoin, for how long a shutdown is does not end with the month.
 */
export async function shutdownsIn(
  scope: Scope,
  from: string,
  to: string,
): Promise<(personId: string) => Shutdown[]> {
  const rows = await scope.pay.stoppagesWithin(daysAfter(from, -AROUND), daysAfter(to, AROUND))
  if (rows.length === 0) return () => []
  return (personId) => reachingInto({ from, to }, rows.filter(isFor(personId)).map(shutdownOf))
}

/** Those of some shutdowns that are of one which reaches into a period. */
export const reachingInto = (period: Period, shutdowns: readonly Shutdown[]): Shutdown[] =>
  wholeOnesIn(period, shutdowns).flatMap((each) => each.shutdowns)

/**
 * The records by which some people's pay in a period goes, also those that were taken back: with those
 * that they adjoin, as one that is of the month before or after makes a shutdown long enough.
 */
export async function recordsIn(
  scope: Scope,
  { from, to }: Period,
  isOf: IsOf,
): Promise<Stoppage[]> {
  const [first, last] = [daysAfter(from, -AROUND), daysAfter(to, AROUND)]
  return recordsOf({ from, to }, await scope.pay.stoppagesOnRecord(first, last), isOf)
}

/**
 * The same of some records. What adjoins is said of one person at a time: a shutdown of somebody does
 * not go on with another's. Whom no record names has those of the whole company.
 */
export function recordsOf<Row extends Recorded>(
  period: Period,
  rows: readonly Row[],
  isOf: IsOf,
): Row[] {
  const named = rows.flatMap(({ people }) => people ?? []).map(({ id }) => id)
  const whose = [undefined, ...named.filter((personId) => isOf({ personId }))]
  const found = [...new Set(whose)].flatMap((personId) => {
    const theirs = rows.filter(isFor(personId))
    const whole = wholeOnesIn(period, theirs.map(shutdownOf))
    return theirs.filter(({ fromDate, toDate }) =>
      whole.some(({ from, to }) => from <= fromDate && toDate <= to),
    )
  })
  return [...new Set(found)]
}

/**
 * The days for which somebody is without work by a record together with those that it adjoins, as far
 * as they are for them too; undefined for whom it is not.
 */
export async function shutTogether(scope: Scope, stoppage: Stoppage) {
  const { id: own, fromDate, toDate, people } = stoppage
  const near = await scope.pay.stoppagesWithin(
    daysAfter(fromDate, -AROUND),
    daysAfter(toDate, AROUND),
  )
  // What is being recorded is not there yet, and what is being taken back still is.
  const rows = [...near.filter(({ id }) => id !== own), stoppage]
  const person = (personId: string | undefined): Period | undefined =>
    isFor(personId)(stoppage)
      ? announced(rows.filter(isFor(personId)).map(shutdownOf)).find(
          ({ from, to }) => from <= fromDate && toDate <= to,
        )
      : undefined
  const named = (people ?? rows.flatMap((row) => row.people ?? [])).map(({ id }) => id)
  const all = [undefined, ...new Set(named)].flatMap((personId) => person(personId) ?? [])
  return { person, all }
}

export interface Period {
  readonly from: string
  readonly to: string
}
type IsOf = (whose: { readonly personId: string }) => boolean
type Recorded = Pick<Stoppage, 'fromDate' | 'toDate' | 'cause' | 'people'>

/** Whether a shutdown is for somebody; for the whole company it is for everybody. */
export const isFor =
  (personId: string | undefined) =>
  ({ people }: Pick<Stoppage, 'people'>): boolean =>
    people === null || people.some(({ id }) => id === personId)

const wholeOnesIn = ({ from, to }: Period, shutdowns: readonly Shutdown[]): Announced[] =>
  announced(shutdowns).filter((each) => each.from <= to && each.to >= from)
