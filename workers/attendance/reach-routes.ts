import {
  DateText,
  idOf,
  NewReachAttempt,
  pageOf,
  ReachAttemptQuery,
  ReachAttemptRow,
  ReachDay,
  ReachWithdrawal,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, path, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { attemptRow, readReachDay } from './reach-day'
import { recordAttempt } from './record-attempt'
import { takeAttemptBack } from './take-attempt-back'

/** /v1/reach-attempts: attempts to reach somebody, and what a day of them comes to. */
export const reachRoutes = newArea()

const list = createRoute({
  method: 'get',
  path: '/reach-attempts',
  operationId: 'listReachAttempts',
  summary: '联系记录 · Attempts to reach people',
  description:
    '本人的；有权查看全部的人看到所有人的。 At oneself, or at everyone for who sees all.',
  ...needs('attendance.read'),
  request: query(ReachAttemptQuery),
  responses: answers(200, pageOf(ReachAttemptRow), ['unacceptable']),
})
reachRoutes.openapi(list, async (c) => {
  const { limit, cursor, mine } = c.req.valid('query')
  const { attendance, may, personId } = c.var.scope
  const isOwn = mine === 'true' || !may('attendance.read_all')
  const rows = await attendance.reachAttempts({
    personId: isOwn ? personId : undefined,
    limit,
    after: placeOf(cursor, 2),
  })
  return c.json(
    pageFrom(rows, limit, (row) => [row.at, row.id], attemptRow),
    200,
  )
})

const record = createRoute({
  method: 'post',
  path: '/reach-attempts',
  operationId: 'recordReachAttempt',
  summary: '记录一次联系 · Write down an attempt to reach somebody',
  description:
    '只作证据，不会因此算旷工；没有联系上的，本人会收到通知。 Evidence alone: nothing counts by it. Whoever was not reached is told.',
  ...needs('attendance.propose'),
  ...body(NewReachAttempt),
  responses: answers(201, ReachDay, [
    'not_found',
    'not_allowed',
    'unacceptable',
    'rules_incomplete',
  ]),
})
reachRoutes.openapi(record, async (c) =>
  c.json(await recordAttempt(c.var.scope, c.req.valid('json')), 201),
)

const takeBack = createRoute({
  method: 'post',
  path: '/reach-attempts/{attemptId}/withdrawal',
  operationId: 'takeReachAttemptBack',
  summary: '撤回误记的联系 · Take back an attempt that was written down by mistake',
  description:
    '由记录人撤回；记录和原因保留，不再作证据。当天提出旷工后不能撤回。 By whoever wrote it down; it stays on record with the reason, and is no evidence any more. Not once the day was proposed as an absence.',
  ...needs('attendance.propose'),
  ...at({ attemptId: idOf('reach_attempt') }, body(ReachWithdrawal)),
  responses: answers(200, ReachDay, [
    'not_found',
    'not_allowed',
    'wrong_state',
    'unacceptable',
    'rules_incomplete',
  ]),
})
reachRoutes.openapi(takeBack, async (c) => {
  const { attemptId } = c.req.valid('param')
  return c.json(await takeAttemptBack(c.var.scope, attemptId, c.req.valid('json')), 200)
})

const day = createRoute({
  method: 'get',
  path: '/people/{personId}/reach-days/{date}',
  operationId: 'readReachDay',
  summary: '一天的联系按制度算什么 · What a day’s attempts to reach somebody come to',
  ...needs('attendance.read'),
  request: path({ personId: idOf('person'), date: DateText }),
  responses: answers(200, ReachDay, ['not_found', 'rules_incomplete']),
})
reachRoutes.openapi(day, async (c) => {
  const { personId, date } = c.req.valid('param')
  return c.json(await readReachDay(c.var.scope, personId, date), 200)
})
