import { idOf, MonthText, PageQuery, PaySlipRow, PaySlipView, pageOf } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { auditEntry } from '../audit/entry'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, path, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { readSlip } from './read-slip'
import { slipReader } from './slip-reader'
import { slipRow } from './slip-view'

/** /v1/pay-slips. Every reading leaves a note. */
export const paySlipRoutes = newArea()

const list = createRoute({
  method: 'get',
  path: '/pay-slips',
  operationId: 'listPaySlips',
  summary: '工资条 · Pay slips',
  ...needs('pay.read'),
  request: query(
    PageQuery.extend({ runId: idOf('pay_run').optional(), month: MonthText.optional() }),
  ),
  responses: answers(200, pageOf(PaySlipRow), ['unacceptable']),
})
paySlipRoutes.openapi(list, async (c) => {
  const { limit, cursor, runId, month } = c.req.valid('query')
  const { scope } = c.var
  const wish = { runId, month, limit, after: placeOf(cursor, 2) }
  const note = auditEntry(scope, 'pay_slips.listed', runId ?? month ?? 'all')
  const rows = await scope.pay.listSlips(wish, slipReader(scope), note)
  return c.json(
    pageFrom(rows, limit, (row) => [row.month, row.id], slipRow),
    200,
  )
})

const read = createRoute({
  method: 'get',
  path: '/pay-slips/{paySlipId}',
  operationId: 'readPaySlip',
  summary: '一张工资条及其依据 · A pay slip, and why each amount',
  ...needs('pay.read'),
  request: path({ paySlipId: idOf('pay_slip') }),
  responses: answers(200, PaySlipView, ['not_found']),
})
paySlipRoutes.openapi(read, async (c) => {
  const { scope } = c.var
  const { paySlipId } = c.req.valid('param')
  return c.json(await readSlip(scope, paySlipId), 200)
})
