import type { NewTripLog, TripView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { mustMay } from './acts'
import { readTrip } from './read-trip'
import { wholeTrip } from './visible-trip'

/** Writes the log of a day away (R19.6.4), which is the report of that day as well (R19.6.5). */
export async function logDay(scope: Scope, id: string, wish: NewTripLog): Promise<TripView> {
  const whole = await wholeTrip(scope, id)
  const { trip } = whole
  mustMay(scope, 'log', whole)
  if (wish.date < trip.fromDate || wish.date > today(scope)) throw notThatDay()
  await scope.shard.batch([
    scope.trips.log(id, { ...wish, writtenBy: scope.personId, writtenAtMs: scope.now }),
    scope.shard.mustHaveChanged('wrong_state'),
    auditEntry(scope, 'trip.logged', id),
  ])
  return readTrip(scope, id)
}

const notThatDay = () =>
  new Problem('unacceptable', {
    errors: [
      {
        pointer: '/date',
        code: 'does_not_fit',
        message: words(
          '日志的日期在出发之日到今天之间。',
          'The log date must be between the departure and today.',
        ),
      },
    ],
  })
