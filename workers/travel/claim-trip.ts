import type { ClaimVerdict, NewTripClaim, Refusal, TripView } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { withFiles } from '../files/with-files'
import { tellPeople, whoMay } from '../notices/tell'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { mustMay } from './acts'
import { enterTrip } from './enter-trip'
import { type CheckedWith, figuresOf } from './figures'
import { newsOf } from './news-of'
import { sayingWhichTrip } from './one-trip-a-day'
import { agreedUntil } from './standing'
import { type TripInHand, wholeTrip } from './visible-trip'
import { fenOf } from './workings'

/**
 * Says what a trip cost, once one is back; the rules say what of it is paid. Of a traveller whose
 * access has ended somebody else says it, and why: what was handed out to them is settled all the same.
 */
export async function claimTrip(
  scope: Scope,
  id: string,
  basedOn: number,
  { onBehalf, ...wish }: NewTripClaim,
): Promise<TripView> {
  const whole = await wholeTrip(scope, id, basedOn)
  const { trip } = whole
  mustMay(scope, 'claim', whole)
  if ((trip.personId === scope.personId) === (onBehalf !== undefined)) throw unfit([sayForWhom])
  mustFit(scope, whole, wish)
  const checkers = await whoMay(scope, 'trip.approve', [trip.personId])
  const { departedOn: from, returnedOn: to } = wish
  const days = { tripId: id, personId: trip.personId, from, to }
  return sayingWhichTrip(scope, days, { among: 'approved', pointer: '/returnedOn' }, () =>
    withFiles(scope, id, wish.fileIds, () =>
      enterTrip(scope, whole, {
        said: { did: 'claimed', ...wish },
        note: onBehalf ?? null,
        state: 'claimed',
        also: (after) => [
          scope.trips.mustBeFree(days, 'approved'),
          ...tellPeople(scope, checkers, newsOf(after, 'trip_waits')),
        ],
      }),
    ),
  )
}

/**
 * Gives a claim back, or passes it on to finance: what the trip comes to is fixed then, with its
 * explanation. While the rules do not decide, it cannot be passed on.
 */
export async function checkClaim(
  scope: Scope,
  id: string,
  basedOn: number,
  wish: ClaimVerdict,
): Promise<TripView> {
  const whole = await wholeTrip(scope, id, basedOn)
  const { trip, standing, paidDaysThisMonth } = whole
  mustMay(scope, 'check', whole)
  if (wish.verdict === 'returned') return giveBack(scope, whole, wish.reason)

  const added: CheckedWith = {
    subsidyFen: wish.subsidy === null ? 0 : fenOf(wish.subsidy),
    agreedFares: wish.agreedFares,
  }
  if ((added.subsidyFen > 0 || added.agreedFares.length > 0) && wish.reason === null)
    throw unfit([fault('/reason', sayWhy)])
  if (standing.notGone && added.subsidyFen > 0) throw unfit([fault('/subsidy', neverWas)])
  const figured = await figuresOf(scope, whole, added)
  if (!figured.ok) throw notFigured(figured.refusal)
  const { figures, totalFen, paidDays } = figured.value
  const payers = await whoMay(scope, 'trip.settle', [trip.personId])
  const { personId, fromDate } = trip
  return enterTrip(scope, whole, {
    said: { did: 'checked', ...added, figures, totalFen },
    note: wish.reason,
    state: 'checked',
    change: { paidDays },
    also: (after) => [
      scope.trips.paidDaysAre(personId, fromDate.slice(0, 7), id, paidDaysThisMonth),
      ...tellPeople(scope, payers, newsOf(after, 'trip_waits')),
      ...tellPeople(scope, [personId], newsOf(after, 'trip_answered')),
    ],
  })
}

/** A grant that the rules do not count is refused where it was entered; what they leave open is asked. */
const notFigured = (refusal: Refusal) =>
  refusal.fact === '/subsidyFen'
    ? unfit([fault('/subsidy', refusal.message)])
    : new Problem('rules_incomplete', { refusal })

/**
 * A claim that is given back is a trip as it was approved. One of which it was said that it never was
 * takes its days again by that, unless another trip has them by now: then it stays as it is.
 */
function giveBack(scope: Scope, whole: TripInHand, reason: string): Promise<TripView> {
  const { trip, standing } = whole
  const { id: tripId, personId, fromDate: from, toDate } = trip
  const days = { tripId, personId, from, to: agreedUntil(toDate, standing) }
  const told = { among: 'approved', pointer: '/verdict', wayOut: staysAsItIs } as const
  return sayingWhichTrip(scope, days, told, () =>
    enterTrip(scope, whole, {
      said: { did: 'returned' },
      note: reason,
      state: 'approved',
      change: { paidDays: null },
      also: (after) => [
        ...(standing.notGone ? [scope.trips.mustBeFree(days, 'approved')] : []),
        ...tellPeople(
          scope,
          [personId, (standing.notGone ?? standing.claim)?.byId ?? null],
          newsOf(after, 'trip_answered'),
        ),
      ],
    }),
  )
}

/** A claim of days that were: left within the itinerary, back by today, fares paid in between. */
function mustFit(
  scope: Scope,
  { trip, isNewEmployee }: TripInHand,
  { departedOn, returnedOn, fares, spent, fileIds }: Omit<NewTripClaim, 'onBehalf'>,
): void {
  const [first, last] = [departedOn, returnedOn]
  const strayed = fares.findIndex(
    ({ on, amount }) => on < first || on > last || fenOf(amount) === 0,
  )
  const unattached = fares.findIndex(({ receipts }) =>
    receipts.some((place) => place >= fileIds.length),
  )
  const errors = [
    ...(departedOn < trip.fromDate || departedOn > trip.toDate
      ? [fault('/departedOn', leftOutside)]
      : []),
    ...(returnedOn < departedOn || returnedOn > today(scope)
      ? [fault('/returnedOn', notBack)]
      : []),
    ...(strayed < 0 ? [] : [fault(`/fares/${strayed}`, fareOutside)]),
    ...(unattached < 0 ? [] : [fault(`/fares/${unattached}/receipts`, noSuchFile)]),
    ...(spent !== null && !isNewEmployee ? [fault('/spent', onlyNewEmployees)] : []),
  ]
  if (errors.length > 0) throw unfit(errors)
}

const unfit = (errors: ReturnType<typeof fault>[]) => new Problem('unacceptable', { errors })
const fault = (pointer: string, message: Words) => ({ pointer, code: 'does_not_fit', message })

const sayForWhom = fault(
  '/onBehalf',
  words(
    '代已离职的人报销须写明理由；本人报销不填。',
    'A claim on behalf of someone who has left needs a reason; the traveller’s own claim does not take one.',
  ),
)
const leftOutside = words(
  '出发日期须在批准的行程之内。',
  'The departure must be within the approved itinerary.',
)
const notBack = words(
  '返回日期不早于出发日期，不晚于今天。',
  'The return cannot be before the departure or after today.',
)
const fareOutside = words(
  '车费须在出差的日子之内，金额大于零。',
  'Each fare must be dated within the trip and greater than zero.',
)
const noSuchFile = words(
  '票据须是随本次报销附上的文件。',
  'Each receipt must be one of the files attached to the claim.',
)
const onlyNewEmployees = words(
  '食宿由补贴解决，只有新员工另报实际花费。',
  'Meals and lodging are covered by the allowance; only new employees enter actual costs.',
)
const staysAsItIs = words(
  '那一次不撤回，这一次就不能退回；确实没有成行的，请核对通过。',
  'this one cannot be returned until that one is withdrawn; if the trip really was cancelled, pass the check.',
)
const neverWas = words(
  '没有成行，没有可补助的。',
  'The trip was cancelled, so there is nothing to grant.',
)
const sayWhy = words(
  '事后同意的车费和另给的补助须写明理由。',
  'A reason is required for later approval of fares or an additional allowance.',
)
