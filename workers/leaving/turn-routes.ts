import {
  idOf,
  LastDayAgreed,
  LeavingCompletion,
  LeavingView,
  NewHandOver,
  ReasonGiven,
  TakenOver,
  TakeOver,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change } from '../platform/openapi'
import { turnsOf } from '../platform/turns-of'
import { agreeLastDay } from './agree-last-day'
import { endAccessNow } from './end-access-now'
import { completeLeaving, withdrawLeaving } from './end-leaving'
import { enterHandOver } from './enter-hand-over'
import { readLeaving } from './read-leaving'
import { reopenLeaving } from './reopen-leaving'
import { takeOver } from './take-over'

/** What happens to a leaving: its last day, what is handed over, and its end. */
export const leavingTurnRoutes = newArea()

const LEAVING = { leavingId: idOf('leaving') }
const CHANGED = answers(200, LeavingView, [
  'not_found',
  'not_allowed',
  'wrong_state',
  'unacceptable',
  'stale_version',
  'version_required',
])

const turn = turnsOf(readLeaving)

const lastDay = createRoute({
  method: 'post',
  path: '/leavings/{leavingId}/last-day',
  operationId: 'agreeLastDay',
  summary: '商定最后工作日 · Agree on the last day',
  ...needs('leaving.manage'),
  ...at(LEAVING, change(LastDayAgreed)),
  responses: CHANGED,
})
leavingTurnRoutes.openapi(lastDay, async (c) => {
  const { leavingId } = c.req.valid('param')
  return c.json(await turn(c, leavingId, agreeLastDay, c.req.valid('json')), 200)
})

const entry = createRoute({
  method: 'post',
  path: '/leavings/{leavingId}/entries',
  operationId: 'enterHandOver',
  summary: '移交、确认或退回一项 · Hand an item over, confirm it or return it',
  ...needs('leaving.read'),
  ...at(LEAVING, change(NewHandOver)),
  responses: CHANGED,
})
leavingTurnRoutes.openapi(entry, async (c) => {
  const { leavingId } = c.req.valid('param')
  return c.json(await turn(c, leavingId, enterHandOver, c.req.valid('json')), 200)
})

const taken = createRoute({
  method: 'post',
  path: '/leavings/{leavingId}/take-over',
  operationId: 'takeOver',
  summary: '把仍在名下的事项转给他人 · Give what still hangs on a leaver to somebody else',
  description:
    '逐项或全部；不能转的逐项说明原因，其余照转。 Some of it or all; what cannot be given says why, the rest is given.',
  ...needs('leaving.read'),
  ...at(LEAVING, body(TakeOver)),
  responses: answers(200, TakenOver, ['not_found', 'wrong_state', 'unacceptable']),
})
leavingTurnRoutes.openapi(taken, async (c) =>
  c.json(await takeOver(c.var.scope, c.req.valid('param').leavingId, c.req.valid('json')), 200),
)

const access = createRoute({
  method: 'post',
  path: '/leavings/{leavingId}/access-end',
  operationId: 'endAccessNow',
  summary: '立即终止权限 · End a leaver’s access at once',
  ...needs('leaving.manage'),
  ...at(LEAVING, change(ReasonGiven)),
  responses: CHANGED,
})
leavingTurnRoutes.openapi(access, async (c) => {
  const { leavingId } = c.req.valid('param')
  return c.json(await turn(c, leavingId, endAccessNow, c.req.valid('json')), 200)
})

const completion = createRoute({
  method: 'post',
  path: '/leavings/{leavingId}/completion',
  operationId: 'completeLeaving',
  summary: '办结离职 · Complete a leaving',
  ...needs('leaving.manage'),
  ...at(LEAVING, change(LeavingCompletion)),
  responses: CHANGED,
})
leavingTurnRoutes.openapi(completion, async (c) => {
  const { leavingId } = c.req.valid('param')
  return c.json(await turn(c, leavingId, completeLeaving, c.req.valid('json')), 200)
})

const withdrawal = createRoute({
  method: 'post',
  path: '/leavings/{leavingId}/withdrawal',
  operationId: 'withdrawLeaving',
  summary: '撤回离职 · Take a leaving back',
  ...needs('leaving.read'),
  ...at(LEAVING, change(ReasonGiven)),
  responses: CHANGED,
})
leavingTurnRoutes.openapi(withdrawal, async (c) => {
  const { leavingId } = c.req.valid('param')
  return c.json(await turn(c, leavingId, withdrawLeaving, c.req.valid('json')), 200)
})

const reopening = createRoute({
  method: 'post',
  path: '/leavings/{leavingId}/reopening',
  operationId: 'reopenLeaving',
  summary: '重新打开已办结的离职 · Open a completed leaving again',
  ...needs('leaving.manage'),
  ...at(LEAVING, change(ReasonGiven)),
  responses: CHANGED,
})
leavingTurnRoutes.openapi(reopening, async (c) => {
  const { leavingId } = c.req.valid('param')
  return c.json(await turn(c, leavingId, reopenLeaving, c.req.valid('json')), 200)
})
