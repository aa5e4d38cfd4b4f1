import {
  idOf,
  LeavingRow,
  LeavingView,
  NewLeaving,
  NewResignation,
  PageQuery,
  pageOf,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { showVersion } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, body, path, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { leavingRow } from './leaving-view'
import { readLeaving } from './read-leaving'
import { recordLeaving, resign } from './record-leaving'

/** /v1/leavings and /v1/resignations: that somebody leaves, by letter or by the company's word */
export const leavingRoutes = newArea()

const list = createRoute({
  method: 'get',
  path: '/leavings',
  operationId: 'listLeavings',
  summary: '离职 · Leavings',
  description:
    '与本人有关的；有权查看全部的人看到所有人的。 Those that concern the reader, or everyone’s for who sees all.',
  ...needs('leaving.read'),
  request: query(PageQuery),
  responses: answers(200, pageOf(LeavingRow), ['unacceptable']),
})
leavingRoutes.openapi(list, async (c) => {
  const { limit, cursor } = c.req.valid('query')
  const { leavings, may, personId } = c.var.scope
  const concerning = may('leaving.read_all') ? undefined : personId
  const rows = await leavings.list({ concerning, limit, after: placeOf(cursor, 2) })
  return c.json(
    pageFrom(rows, limit, (row) => [row.recordedAtMs, row.id], leavingRow),
    200,
  )
})

const REFUSED = ['not_found', 'unacceptable', 'already_exists', 'wrong_state'] as const

const give = createRoute({
  method: 'post',
  path: '/resignations',
  operationId: 'resign',
  summary: '提交本人的辞职信 · Hand in one’s own letter of resignation',
  description:
    '从今天起计算期限；最后工作日由公司的规则得出。 The notice counts from today; the rules say the last day.',
  ...needs('leaving.give'),
  ...body(NewResignation),
  responses: answers(201, LeavingView, REFUSED),
})
leavingRoutes.openapi(give, async (c) => {
  const view = await resign(c.var.scope, c.req.valid('json'))
  showVersion(c, view.version)
  return c.json(view, 201)
})

const record = createRoute({
  method: 'post',
  path: '/leavings',
  operationId: 'recordLeaving',
  summary: '登记离职 · Record that somebody leaves',
  ...needs('leaving.manage'),
  ...body(NewLeaving),
  responses: answers(201, LeavingView, [...REFUSED, 'not_allowed']),
})
leavingRoutes.openapi(record, async (c) => {
  const view = await recordLeaving(c.var.scope, c.req.valid('json'))
  showVersion(c, view.version)
  return c.json(view, 201)
})

const read = createRoute({
  method: 'get',
  path: '/leavings/{leavingId}',
  operationId: 'readLeaving',
  summary: '一次离职 · A leaving',
  ...needs('leaving.read'),
  request: path({ leavingId: idOf('leaving') }),
  responses: answers(200, LeavingView, ['not_found']),
})
leavingRoutes.openapi(read, async (c) => {
  const view = await readLeaving(c.var.scope, c.req.valid('param').leavingId)
  showVersion(c, view.version)
  return c.json(view, 200)
})
