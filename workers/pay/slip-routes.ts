import {
  idOf,
  MonthText,
  PageQuery,
  PayReadingView,
  PaySlipRow,
  PaySlipView,
  pageOf,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { auditEntry } from '../audit/entry'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, path, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { listSlips } from './list-slips'
import { readSlip } from './read-slip'
import { slipRow } from './slip-view'
import { whoRead } from './who-read'

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
  const rows = await listSlips(scope, wish, note)
  return c.json(
    pageFrom(rows, limit, (row) => [row.month, row.id], slipRow),
    200,
  )
})

const readers = createRoute({
  method: 'get',
  path: '/pay-slips/{paySlipId}/readers',
  operationId: 'listPaySlipReaders',
  summary: '谁看过这张工资条 · Who has seen a pay slip',
  ...needs('pay.read'),
  request: { ...path({ paySlipId: idOf('pay_slip') }), ...query(PageQuery) },
  responses: answers(200, pageOf(PayReadingView), ['not_found', 'unacceptable']),
})
paySlipRoutes.openapi(readers, async (c) => {
  const { limit, cursor } = c.req.valid('query')
  const { paySlipId } = c.req.valid('param')
  const wish = { limit, after: placeOf(cursor, 2) }
  return c.json(await whoRead(c.var.scope, paySlipId, wish), 200)
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
