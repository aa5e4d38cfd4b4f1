import { type NewTrip, type TripView, worksHere } from '@bylaw/contract'
import { daysFromTo, type Words, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople, whoMay } from '../notices/tell'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { newsOf } from './news-of'
import { sayingWhichTrip } from './one-trip-a-day'
import { readTrip } from './read-trip'
import type { Trip } from './store'
import { fenOf } from './workings'

/**
 * Requests a trip before leaving, with its itinerary and its means (R19.6.1); one that has begun, with
 * the reason. People request their own; whoever runs projects anyone's. Nobody is away on two trips
 * on one day.
 */
export async function requestTrip(scope: Scope, wish: NewTrip): Promise<TripView> {
  const isLate = wish.from < today(scope)
  mustFit(wish, isLate)
  const person = await scope.people.read(wish.personId)
  if (!person || !worksHere(person)) throw new Problem('not_found')
  if (wish.personId !== scope.personId && !scope.may('project.change'))
    throw new Problem('not_allowed')
  if (wish.projectId !== null && !(await scope.projects.read(wish.projectId)))
    throw new Problem('not_found')

  const { from: fromDate, to: toDate, advance, ...asked } = wish
  const trip: Trip = {
    ...asked,
    fromDate,
    toDate,
    id: scope.newId('trp'),
    personName: person.name,
    advanceFen: advance === null ? null : fenOf(advance) || null,
    requestedBy: scope.personId,
    requestedByName: scope.personName,
    recordedAtMs: scope.now,
    ruleSetId: null,
    ruleVersion: null,
    state: 'requested',
    waitsFor: 'approval',
    paidDays: null,
    version: 1,
    lateReason: isLate ? wish.lateReason : null,
  }
  const approvers = await whoMay(scope, 'trip.approve', [wish.personId])
  const days = { tripId: trip.id, personId: trip.personId, from: fromDate, to: toDate }
  await sayingWhichTrip(scope, days, { among: 'live', pointer: '/from' }, () =>
    madeOnce(
      () =>
        scope.shard.batch([
          scope.trips.mustBeFree(days, 'live'),
          scope.trips.add(trip),
          auditEntry(scope, 'trip.requested', trip.id),
          ...tellPeople(scope, approvers, newsOf(trip, 'trip_waits')),
        ]),
      () => scope.trips.read(trip.id),
    ),
  )
  return readTrip(scope, trip.id)
}

/** A trip that ends after it begins, within a quarter, with stops inside it; a late one says why. */
function mustFit({ from, to, itinerary, lateReason }: NewTrip, isLate: boolean): void {
  const outside = itinerary.findIndex(
    (stop) => stop.to < stop.from || stop.from < from || stop.to > to,
  )
  const errors = [
    ...(to < from ? [fault('/to', backBeforeLeaving)] : []),
    ...(to >= from && daysFromTo(from, to) > MOST_DAYS ? [fault('/to', tooLong)] : []),
    ...(outside < 0 ? [] : [fault(`/itinerary/${outside}`, outsideTrip)]),
    ...(isLate && lateReason === null ? [fault('/lateReason', sayWhyLate)] : []),
  ]
  if (errors.length > 0) throw new Problem('unacceptable', { errors })
}

const MOST_DAYS = 92
const fault = (pointer: string, message: Words) => ({ pointer, code: 'does_not_fit', message })

const backBeforeLeaving = words(
  '返回日期不能早于出发日期。',
  'The return date cannot be before the departure date.',
)
const tooLong = words(
  `一次出差最多 ${MOST_DAYS} 天，更长的请分次申请。`,
  `A trip can last ${MOST_DAYS} days at most; request a longer one in parts.`,
)
const sayWhyLate = words(
  '出差须在出发前申请。出发日期已过，请写明为什么现在才申请。',
  'Trips must be requested before departure. The departure date has passed: give the reason for requesting it late.',
)
const outsideTrip = words(
  '行程的日期须在出差的起止日期之内。',
  'The itinerary must cover exactly the days of the trip.',
)
