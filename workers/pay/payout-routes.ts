import {
  idOf,
  NewPayment,
  PayeeView,
  PayList,
  PaymentCorrection,
  PayRunView,
  pageOf,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { csvHeaders } from '../platform/csv'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, csvAnswers, path, xlsxAnswers } from '../platform/openapi'
import { xlsxHeaders } from '../platform/xlsx'
import { bankFile, linesFile, listPayees } from './pay-out'
import { payWorkbook } from './pay-workbook'
import { printPayList } from './print-pay-list'
import { correctPayment, recordPayment } from './record-payment'

/** How an approved run reaches people: the bank's file, the lines, and that it was paid. */
export const payoutRoutes = newArea()

const RUN = { payRunId: idOf('pay_run') }

const payees = createRoute({
  method: 'get',
  path: '/pay-runs/{payRunId}/payees',
  operationId: 'listPayees',
  summary: '发放名单 · Whom an approved run pays, and where to',
  ...needs('pay.pay_out'),
  request: path(RUN),
  responses: answers(200, pageOf(PayeeView), ['not_found', 'wrong_state']),
})
payoutRoutes.openapi(payees, async (c) =>
  c.json(
    { items: await listPayees(c.var.scope, c.req.valid('param').payRunId), nextCursor: null },
    200,
  ),
)

const bank = createRoute({
  method: 'get',
  path: '/pay-runs/{payRunId}/bank-file.csv',
  operationId: 'readBankFile',
  summary: '银行代发文件 · The bank’s file of an approved run',
  ...needs('pay.pay_out'),
  request: path(RUN),
  responses: csvAnswers('One row per person that is paid', [
    'not_found',
    'not_allowed',
    'wrong_state',
  ]),
})
payoutRoutes.openapi(bank, async (c) =>
  c.body(
    await bankFile(c.var.scope, c.req.valid('param').payRunId),
    200,
    csvHeaders('bank-file.csv'),
  ),
)

const lines = createRoute({
  method: 'get',
  path: '/pay-runs/{payRunId}/lines.csv',
  operationId: 'exportPayLines',
  summary: '工资明细（入账用）· Every line of an approved run, for bookkeeping',
  ...needs('pay.pay_out'),
  request: path(RUN),
  responses: csvAnswers('One row per line of each slip', ['not_found', 'wrong_state']),
})
payoutRoutes.openapi(lines, async (c) =>
  c.body(
    await linesFile(c.var.scope, c.req.valid('param').payRunId),
    200,
    csvHeaders('pay-lines.csv'),
  ),
)

const workbook = createRoute({
  method: 'get',
  path: '/pay-runs/{payRunId}/pay.xlsx',
  operationId: 'exportPayWorkbook',
  summary: '工资表（Excel）· The pay list and every line of an approved run, as a workbook',
  ...needs('pay.pay_out'),
  request: path(RUN),
  responses: xlsxAnswers('The list with its total, and every line', ['not_found', 'wrong_state']),
})
payoutRoutes.openapi(workbook, async (c) =>
  c.body(
    await payWorkbook(c.var.scope, c.req.valid('param').payRunId),
    200,
    xlsxHeaders('pay.xlsx'),
  ),
)

const list = createRoute({
  method: 'get',
  path: '/pay-runs/{payRunId}/pay-list',
  operationId: 'printPayList',
  summary: '打印工资表 · A calculated run as a list to be printed and signed',
  ...needs('pay.read_all'),
  request: path(RUN),
  responses: answers(200, PayList, ['not_found', 'wrong_state']),
})
payoutRoutes.openapi(list, async (c) =>
  c.json(await printPayList(c.var.scope, c.req.valid('param').payRunId), 200),
)

const payment = createRoute({
  method: 'post',
  path: '/pay-runs/{payRunId}/payment',
  operationId: 'recordPayment',
  summary: '登记已发放 · Record that an approved run was paid',
  ...needs('pay.pay_out'),
  ...at(RUN, body(NewPayment)),
  responses: answers(200, PayRunView, [
    'not_found',
    'wrong_state',
    'not_allowed',
    'already_exists',
    'unacceptable',
  ]),
})
payoutRoutes.openapi(payment, async (c) =>
  c.json(await recordPayment(c.var.scope, c.req.valid('param').payRunId, c.req.valid('json')), 200),
)

const correction = createRoute({
  method: 'post',
  path: '/pay-runs/{payRunId}/payment/corrections',
  operationId: 'correctPayment',
  summary:
    '更正发放日期 · Say that a run was paid on another day, as someone else than recorded it',
  ...needs('pay.pay_out'),
  ...at(RUN, body(PaymentCorrection)),
  responses: answers(200, PayRunView, [
    'not_found',
    'wrong_state',
    'not_allowed',
    'stale_version',
    'unacceptable',
  ]),
})
payoutRoutes.openapi(correction, async (c) =>
  c.json(
    await correctPayment(c.var.scope, c.req.valid('param').payRunId, c.req.valid('json')),
    200,
  ),
)
