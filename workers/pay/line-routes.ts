import { idOf, LineReversal, NewPayLine, PageQuery, PayLineView, pageOf } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { auditEntry } from '../audit/entry'
import { carriedOutOnce } from '../platform/carried-out'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { addPayLine, payLineView } from './add-pay-line'
import { readPayLine, reversePayLine } from './reverse-pay-line'

/** /v1/pay-lines */
export const payLineRoutes = newArea()

const list = createRoute({
  method: 'get',
  path: '/pay-lines',
  operationId: 'listPayLines',
  summary: '奖罚 · Rewards and penalties',
  ...needs('pay.prepare'),
  request: query(PageQuery),
  responses: answers(200, pageOf(PayLineView), ['unacceptable']),
})
payLineRoutes.openapi(list, async (c) => {
  const { limit, cursor } = c.req.valid('query')
  const { scope } = c.var
  const note = auditEntry(scope, 'pay_lines.listed', 'all')
  const rows = await scope.pay.listLines({ limit, after: placeOf(cursor, 2) }, note)
  return c.json(
    pageFrom(
      rows,
      limit,
      (row) => [row.month, row.id],
      (row) => payLineView(row, scope.currency),
    ),
    200,
  )
})

const add = createRoute({
  method: 'post',
  path: '/pay-lines',
  operationId: 'addPayLine',
  summary: '记一笔奖罚 · Record a reward or a penalty',
  ...needs('pay.prepare'),
  ...body(NewPayLine),
  responses: answers(201, PayLineView, ['not_found', 'not_allowed', 'unacceptable', 'wrong_state']),
})
payLineRoutes.openapi(add, async (c) =>
  c.json(await addPayLine(c.var.scope, c.req.valid('json')), 201),
)

const reverse = createRoute({
  method: 'post',
  path: '/pay-lines/{payLineId}/reversal',
  operationId: 'reversePayLine',
  summary: '撤销一笔奖罚 · Take back a reward or a penalty of a month that is not approved',
  ...needs('pay.prepare'),
  ...at({ payLineId: idOf('pay_line') }, body(LineReversal)),
  responses: answers(200, PayLineView, [
    'not_found',
    'not_allowed',
    'unacceptable',
    'wrong_state',
    'already_exists',
  ]),
})
payLineRoutes.openapi(reverse, async (c) => {
  const { payLineId } = c.req.valid('param')
  const { scope } = c.var
  return c.json(
    await carriedOutOnce(
      scope,
      () => reversePayLine(scope, payLineId, c.req.valid('json')),
      () => readPayLine(scope, payLineId),
    ),
    200,
  )
})
