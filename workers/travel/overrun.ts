import type { NewOverrun, OverrunVerdict, TripView } from '@bylaw/contract'
import { assert, daysAfter, daysFromTo, words } from '@bylaw/kernel'
import { tellPeople, whoMay } from '../notices/tell'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { mustMay } from './acts'
import { enterTrip } from './enter-trip'
import { newsOf } from './news-of'
import { sayingWhichTrip } from './one-trip-a-day'
import { agreedUntil } from './standing'
import { wholeTrip } from './visible-trip'

/** Asks to stay longer than is agreed so far (R19.6.3); afterwards too, which the rules may refuse. */
export async function askOverrun(
  scope: Scope,
  id: string,
  basedOn: number,
  { until, reason }: NewOverrun,
): Promise<TripView> {
  const whole = await wholeTrip(scope, id, basedOn)
  const { trip, standing } = whole
  mustMay(scope, 'ask_overrun', whole)
  const from = daysAfter(agreedUntil(trip.toDate, standing), 1)
  if (until < from || daysFromTo(from, until) > MOST_DAYS) throw notThoseDays('/until')
  const approvers = await whoMay(scope, 'trip.approve', [trip.personId])
  return enterTrip(scope, whole, {
    said: { did: 'overrun_asked', from, until },
    note: reason,
    also: (after) => tellPeople(scope, approvers, newsOf(after, 'trip_waits')),
  })
}

/** Says how far a longer stay is agreed to: each day by itself, from the first one on. */
export async function decideOverrun(
  scope: Scope,
  id: string,
  basedOn: number,
  { agreedUntil: last, reason }: OverrunVerdict,
): Promise<TripView> {
  const whole = await wholeTrip(scope, id, basedOn)
  const { trip, standing } = whole
  mustMay(scope, 'decide_overrun', whole)
  const open = standing.openOverrun
  assert(open !== undefined, 'an overrun that is decided was asked for')
  const { from, until } = open.asked
  if (last !== null && (last < from || last > until)) throw notThoseDays('/agreedUntil')
  const days = last === null ? [] : [{ tripId: id, personId: trip.personId, from, to: last }]
  const write = () =>
    enterTrip(scope, whole, {
      said: { did: 'overrun_decided', from, agreedUntil: last },
      note: reason,
      also: (after) => [
        ...days.map((each) => scope.trips.mustBeFree(each, 'approved')),
        ...tellPeople(scope, [trip.personId], newsOf(after, 'trip_answered')),
      ],
    })
  const [agreed] = days
  if (agreed === undefined) return write()
  return sayingWhichTrip(scope, agreed, { among: 'approved', pointer: '/agreedUntil' }, write)
}

const MOST_DAYS = 31

const notThoseDays = (pointer: string) =>
  new Problem('unacceptable', {
    errors: [
      {
        pointer,
        code: 'does_not_fit',
        message: words(
          '只能是已同意的最后一天之后、所申请的日子之内，一次最多一个月。',
          'The date must be after the last approved day and within the days requested, one month at most.',
        ),
      },
    ],
  })
