import { daysAfter, words } from '@bylaw/kernel'
import { announced, type Shutdown } from '@bylaw/rules-pay'
import type { Scope } from '../scope'
import type { Stoppage } from './stoppage-store'

/** Days around a period in which a shutdown may have begun that reaches into it, or still goes on. */
export const AROUND = 400

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
  return (personId) =>
    reachingInto(
      { from, to },
      rows
        .filter(({ people }) => people === null || people.some(({ id }) => id === personId))
        .map(shutdownOf),
    )
}

/** Those of some shutdowns that are of one which reaches into a period. */
export const reachingInto = (
  period: { readonly from: string; readonly to: string },
  shutdowns: readonly Shutdown[],
): Shutdown[] =>
  announced(shutdowns).flatMap((each) =>
    each.from <= period.to && each.to >= period.from ? each.shutdowns : [],
  )
