import type { TripNotGone, TripView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { tellPeople, whoMay } from '../notices/tell'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { mustMay } from './acts'
import { enterTrip } from './enter-trip'
import { newsOf } from './news-of'
import { wholeTrip } from './visible-trip'

/**
 * Says of a trip for which money was handed out that it never was. It stands in the place of a claim:
 * somebody else checks it, and a third person settles it, by which the advance comes back. A day that
 * was logged was travelled, and is claimed.
 */
export async function sayNotGone(
  scope: Scope,
  id: string,
  basedOn: number,
  { reason }: TripNotGone,
): Promise<TripView> {
  const whole = await wholeTrip(scope, id, basedOn)
  const { trip, logs } = whole
  mustMay(scope, 'say_not_gone', whole)
  const [logged] = logs
  if (logged) throw new Problem('wrong_state', { detail: wasThere(logged.date) })
  const checkers = await whoMay(scope, 'trip.approve', [trip.personId])
  return enterTrip(scope, whole, {
    said: { did: 'claimed', notGone: true },
    note: reason,
    state: 'claimed',
    also: (after) => [
      // A log does not raise the trip's version, so that one of this moment is asked for here.
      scope.trips.notLogged(id),
      ...tellPeople(scope, checkers, newsOf(after, 'trip_waits')),
    ],
  })
}

const wasThere = (date: string) =>
  words(
    `${date} 写过出差日志，说明已经成行：请照实际的日子报销。`,
    `There is a travel log for ${date}, so the trip took place. Claim the actual days instead.`,
  )
