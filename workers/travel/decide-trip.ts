import type { TripVerdict, TripView, TripWithdrawal } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { lookAtReports } from '../attendance/look-at-reports'
import { tellPeople, whoMay } from '../notices/tell'
import { Problem } from '../platform/problem'
import { startOfDate, today } from '../platform/today'
import type { Scope } from '../scope'
import { mustMay } from './acts'
import { enterTrip } from './enter-trip'
import { newsOf } from './news-of'
import { sayingWhichTrip } from './one-trip-a-day'
import { wholeTrip } from './visible-trip'
import { fenOf } from './workings'

/**
 * Approves a trip as it was requested, and with it its means and what is advanced; or declines it.
 * Nothing is agreed to beforehand of a trip that has begun. From then on it goes by the rules that were in force for the day on which it begins.
 */
export async function decideTrip(
  scope: Scope,
  id: string,
  basedOn: number,
  wish: TripVerdict,
): Promise<TripView> {
  const whole = await wholeTrip(scope, id, basedOn)
  const { trip, rules } = whole
  mustMay(scope, 'decide', whole)
  const asked = [trip.personId, trip.requestedBy]
  if (wish.verdict === 'declined')
    return enterTrip(scope, whole, {
      said: { did: 'declined' },
      note: wish.reason,
      state: 'declined',
      also: (after) => tellPeople(scope, asked, newsOf(after, 'trip_answered')),
    })

  if (wish.extraAgreed && trip.fromDate < today(scope)) throw notBeforehand()
  const advanceFen = wish.advance === null ? null : fenOf(wish.advance) || null
  if ((advanceFen ?? 0) > (trip.advanceFen ?? 0)) throw tooMuch()
  const payers = advanceFen === null ? [] : await whoMay(scope, 'trip.settle', [trip.personId])
  const days = { tripId: id, personId: trip.personId, from: trip.fromDate, to: trip.toDate }
  return sayingWhichTrip(scope, days, { among: 'approved', pointer: '/verdict' }, () =>
    enterTrip(scope, whole, {
      said: { did: 'approved', advanceFen, extraAgreed: wish.extraAgreed },
      state: 'approved',
      change: rules.ok
        ? { ruleSetId: rules.value.ref.ruleSetId, ruleVersion: rules.value.ref.version }
        : {},
      also: (after) => [
        scope.trips.mustBeFree(days, 'approved'),
        ...tellPeople(scope, asked, newsOf(after, 'trip_answered')),
        ...tellPeople(scope, payers, newsOf(after, 'trip_waits')),
        lookAtReports(scope, trip.personId, startOfDate(scope.zone, trip.fromDate)),
      ],
    }),
  )
}

/** Takes a trip back before anything came of it, by the traveller or whoever asked for it. */
export async function withdrawTrip(
  scope: Scope,
  id: string,
  basedOn: number,
  { reason }: TripWithdrawal,
): Promise<TripView> {
  const whole = await wholeTrip(scope, id, basedOn)
  mustMay(scope, 'withdraw', whole)
  return enterTrip(scope, whole, { said: { did: 'withdrawn' }, note: reason, state: 'withdrawn' })
}

const tooMuch = () =>
  refused(
    '/advance',
    'too_large',
    words('预支不能多于申请的金额。', 'The advance cannot exceed the amount requested.'),
  )
/** R19.9.8: consent first, or the traveller bears it. */
const notBeforehand = () =>
  refused(
    '/extraAgreed',
    'does_not_fit',
    words(
      '出发日期已过，不能再算事先同意超出补贴的花费。',
      'The departure date has passed, so spending beyond the allowance can no longer be approved in advance.',
    ),
  )
const refused = (pointer: string, code: string, message: Words) =>
  new Problem('unacceptable', { errors: [{ pointer, code, message }] })
