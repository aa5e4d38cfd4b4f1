import {
  ClaimVerdict,
  idOf,
  NewOverrun,
  NewTripClaim,
  OverrunVerdict,
  TripAdvance,
  TripNotGone,
  TripSettlement,
  TripVerdict,
  TripView,
  TripWithdrawal,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, change } from '../platform/openapi'
import { turnsOf } from '../platform/turns-of'
import { checkClaim, claimTrip } from './claim-trip'
import { decideTrip, withdrawTrip } from './decide-trip'
import { askOverrun, decideOverrun } from './overrun'
import { readTrip } from './read-trip'
import { sayNotGone } from './say-not-gone'
import { payAdvance, settleTrip } from './settle-trip'

/** What happens to a trip, from its approval to its settlement: below /v1/trips/{tripId}. */
export const tripTurnRoutes = newArea()

const TRIP = { tripId: idOf('trip') }
const CHANGED = answers(200, TripView, [
  'not_found',
  'not_allowed',
  'wrong_state',
  'unacceptable',
  'rules_incomplete',
  'stale_version',
  'version_required',
])

const turn = turnsOf(readTrip)

const verdict = createRoute({
  method: 'post',
  path: '/trips/{tripId}/verdict',
  operationId: 'decideTrip',
  summary: '批准或不批准出差 · Approve a trip or decline it',
  ...needs('trip.approve'),
  ...at(TRIP, change(TripVerdict)),
  responses: CHANGED,
})
tripTurnRoutes.openapi(verdict, async (c) => {
  const { tripId } = c.req.valid('param')
  return c.json(await turn(c, tripId, decideTrip, c.req.valid('json')), 200)
})

const withdrawal = createRoute({
  method: 'post',
  path: '/trips/{tripId}/withdrawal',
  operationId: 'withdrawTrip',
  summary: '撤回出差 · Take a trip back',
  ...needs('trip.request'),
  ...at(TRIP, change(TripWithdrawal)),
  responses: CHANGED,
})
tripTurnRoutes.openapi(withdrawal, async (c) => {
  const { tripId } = c.req.valid('param')
  return c.json(await turn(c, tripId, withdrawTrip, c.req.valid('json')), 200)
})

const advance = createRoute({
  method: 'post',
  path: '/trips/{tripId}/advance',
  operationId: 'payTripAdvance',
  summary: '登记预支已发 · Record that the advance was paid',
  ...needs('trip.settle'),
  ...at(TRIP, change(TripAdvance)),
  responses: CHANGED,
})
tripTurnRoutes.openapi(advance, async (c) => {
  const { tripId } = c.req.valid('param')
  return c.json(await turn(c, tripId, payAdvance, c.req.valid('json')), 200)
})

const overrun = createRoute({
  method: 'post',
  path: '/trips/{tripId}/overruns',
  operationId: 'askTripOverrun',
  summary: '申请延长出差 · Ask to stay longer',
  ...needs('trip.request'),
  ...at(TRIP, change(NewOverrun)),
  responses: CHANGED,
})
tripTurnRoutes.openapi(overrun, async (c) => {
  const { tripId } = c.req.valid('param')
  return c.json(await turn(c, tripId, askOverrun, c.req.valid('json')), 200)
})

const overrunVerdict = createRoute({
  method: 'post',
  path: '/trips/{tripId}/overrun-verdict',
  operationId: 'decideTripOverrun',
  summary: '同意延长到哪一天 · Say how far a longer stay is agreed to',
  ...needs('trip.approve'),
  ...at(TRIP, change(OverrunVerdict)),
  responses: CHANGED,
})
tripTurnRoutes.openapi(overrunVerdict, async (c) => {
  const { tripId } = c.req.valid('param')
  return c.json(await turn(c, tripId, decideOverrun, c.req.valid('json')), 200)
})

const claim = createRoute({
  method: 'post',
  path: '/trips/{tripId}/claim',
  operationId: 'claimTrip',
  summary: '报销出差 · Claim what a trip cost',
  ...needs('trip.request'),
  ...at(TRIP, change(NewTripClaim)),
  responses: CHANGED,
})
tripTurnRoutes.openapi(claim, async (c) => {
  const { tripId } = c.req.valid('param')
  return c.json(await turn(c, tripId, claimTrip, c.req.valid('json')), 200)
})

const notGone = createRoute({
  method: 'post',
  path: '/trips/{tripId}/not-gone',
  operationId: 'sayTripNotGone',
  summary: '登记没有成行 · Say that a trip never was, so that its advance comes back',
  ...needs('trip.request'),
  ...at(TRIP, change(TripNotGone)),
  responses: CHANGED,
})
tripTurnRoutes.openapi(notGone, async (c) => {
  const { tripId } = c.req.valid('param')
  return c.json(await turn(c, tripId, sayNotGone, c.req.valid('json')), 200)
})

const claimVerdict = createRoute({
  method: 'post',
  path: '/trips/{tripId}/claim-verdict',
  operationId: 'checkTripClaim',
  summary: '核对或退回报销 · Check a claim or give it back',
  ...needs('trip.approve'),
  ...at(TRIP, change(ClaimVerdict)),
  responses: CHANGED,
})
tripTurnRoutes.openapi(claimVerdict, async (c) => {
  const { tripId } = c.req.valid('param')
  return c.json(await turn(c, tripId, checkClaim, c.req.valid('json')), 200)
})

const settlement = createRoute({
  method: 'post',
  path: '/trips/{tripId}/settlement',
  operationId: 'settleTrip',
  summary: '结算出差 · Settle a trip against its advance',
  description:
    '计入工资的，同时记一笔奖罚，在同一事务中。 What goes into pay becomes a line of its month, in the same transaction.',
  ...needs('trip.settle'),
  ...at(TRIP, change(TripSettlement)),
  responses: CHANGED,
})
tripTurnRoutes.openapi(settlement, async (c) => {
  const { tripId } = c.req.valid('param')
  return c.json(await turn(c, tripId, settleTrip, c.req.valid('json')), 200)
})
