import { words } from '@bylaw/kernel'
import { stoppagesOf } from '../pay/shutdowns-of'
import type { Stoppage } from '../pay/stoppage-store'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'

/** An announced shutdown as attendance names it. */
export interface ShutBy {
  readonly id: string
  readonly cause: string
  readonly from: string
  readonly to: string
}

/** The announced shutdowns of some days, by person, in order. */
export async function shutdownsWithin(
  scope: Scope,
  from: string,
  to: string,
): Promise<(personId: string) => ShutBy[]> {
  const theirs = await stoppagesOf(scope, from, to)
  return (personId) => theirs(personId).map(shutBy)
}

/** The shutdown that a day of somebody's is of, by which nothing is due on it. */
export async function shutDaysWithin(
  scope: Scope,
  from: string,
  to: string,
): Promise<(personId: string, date: string) => ShutBy | undefined> {
  const theirs = await shutdownsWithin(scope, from, to)
  return (personId, date) => theirs(personId).find((each) => each.from <= date && date <= each.to)
}

/** Refuses to call a day an absence on which somebody's work stands still. */
export async function mustNotBeShut(scope: Scope, personId: string, date: string): Promise<void> {
  const shut = (await shutDaysWithin(scope, date, date))(personId, date)
  if (shut) throw new Problem('wrong_state', { detail: stoodStill(shut) })
}

const shutBy = ({ id, cause, fromDate, toDate }: Stoppage): ShutBy => ({
  ...{ id, cause },
  ...{ from: fromDate, to: toDate },
})

const stoodStill = ({ cause, from, to }: ShutBy) =>
  words(
    `${from} 至 ${to} 停工放假（${cause}），这一天不能认定旷工。`,
    `There was a shutdown from ${from} to ${to} (${cause}), so that day is not an unexcused absence.`,
  )
