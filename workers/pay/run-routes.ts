import {
  idOf,
  NewPayCorrection,
  NewPayRun,
  PageQuery,
  PayApprovers,
  PayComparison,
  PayRunView,
  pageOf,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { auditEntry } from '../audit/entry'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, bareChange, body, path, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { Problem } from '../platform/problem'
import { approvePayRun } from './approve-pay-run'
import { readApprovers } from './approvers'
import { calculatePayRun } from './calculate-pay-run'
import { compareRuns } from './compare-runs'
import { readPayRun, runViewer } from './run-view'
import { startCorrection } from './start-correction'
import { startPayRun } from './start-pay-run'

/** /v1/pay-runs */
export const payRunRoutes = newArea()

const list = createRoute({
  method: 'get',
  path: '/pay-runs',
  operationId: 'listPayRuns',
  summary: '工资核算 · Pay runs',
  ...needs('pay.read_runs'),
  request: query(PageQuery),
  responses: answers(200, pageOf(PayRunView), ['unacceptable']),
})
payRunRoutes.openapi(list, async (c) => {
  const { limit, cursor } = c.req.valid('query')
  const { scope } = c.var
  const note = auditEntry(scope, 'pay_runs.listed', 'all')
  const rows = await scope.pay.listRuns({ limit, after: placeOf(cursor, 3) }, note)
  const view = await runViewer(scope, rows)
  return c.json(
    pageFrom(rows, limit, (row) => [row.month, row.n, row.apart], view),
    200,
  )
})

const start = createRoute({
  method: 'post',
  path: '/pay-runs',
  operationId: 'startPayRun',
  summary:
    '新建月度工资核算，或为指定人员单独核算 · Start a month’s pay run, or a separate one for people by name',
  ...needs('pay.prepare'),
  ...body(NewPayRun),
  responses: answers(201, PayRunView, ['already_exists', 'wrong_state', 'unacceptable']),
})
payRunRoutes.openapi(start, async (c) => {
  const view = await startPayRun(c.var.scope, c.req.valid('json'))
  showVersion(c, view.version)
  return c.json(view, 201)
})

const read = createRoute({
  method: 'get',
  path: '/pay-runs/{payRunId}',
  operationId: 'readPayRun',
  summary: '一次工资核算 · A pay run',
  ...needs('pay.read_runs'),
  request: path({ payRunId: idOf('pay_run') }),
  responses: answers(200, PayRunView, ['not_found']),
})
payRunRoutes.openapi(read, async (c) => {
  const { scope } = c.var
  const { payRunId } = c.req.valid('param')
  const run = await scope.pay.readRun(payRunId, auditEntry(scope, 'pay_run.read', payRunId))
  if (!run) throw new Problem('not_found')
  const view = await runViewer(scope, [run])
  showVersion(c, run.version)
  return c.json(view(run), 200)
})

const compare = createRoute({
  method: 'get',
  path: '/pay-runs/{payRunId}/comparison',
  operationId: 'comparePayRun',
  summary: '与上次工资逐人对照 · A run beside the last one, person by person',
  ...needs('pay.read_runs'),
  request: { ...path({ payRunId: idOf('pay_run') }), ...query(PageQuery) },
  responses: answers(200, PayComparison, ['not_found', 'unacceptable']),
})
payRunRoutes.openapi(compare, async (c) => {
  const { limit, cursor } = c.req.valid('query')
  const { payRunId } = c.req.valid('param')
  const wish = { limit, after: placeOf(cursor, 1) }
  return c.json(await compareRuns(c.var.scope, payRunId, wish), 200)
})

const correct = createRoute({
  method: 'post',
  path: '/pay-runs/{payRunId}/corrections',
  operationId: 'startPayCorrection',
  summary: '更正已批准的月份 · Start the correction of an approved month',
  ...needs('pay.prepare'),
  ...at({ payRunId: idOf('pay_run') }, body(NewPayCorrection)),
  responses: answers(201, PayRunView, [
    'not_found',
    'wrong_state',
    'already_exists',
    'unacceptable',
  ]),
})
payRunRoutes.openapi(correct, async (c) => {
  const { payRunId } = c.req.valid('param')
  const view = await startCorrection(c.var.scope, payRunId, c.req.valid('json'))
  showVersion(c, view.version)
  return c.json(view, 201)
})

const calculate = createRoute({
  method: 'post',
  path: '/pay-runs/{payRunId}/calculation',
  operationId: 'calculatePayRun',
  summary: '计算工资 · Calculate the run',
  ...needs('pay.prepare'),
  ...at({ payRunId: idOf('pay_run') }, bareChange()),
  responses: answers(200, PayRunView, [
    'not_found',
    'wrong_state',
    'rules_incomplete',
    'stale_version',
    'version_required',
  ]),
})
payRunRoutes.openapi(calculate, async (c) => {
  const { payRunId } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => calculatePayRun(scope, payRunId, versionFrom(c)),
    () => readPayRun(scope, payRunId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})

const approvers = createRoute({
  method: 'get',
  path: '/pay-runs/{payRunId}/approvers',
  operationId: 'readPayApprovers',
  summary: '谁可以批准这次工资 · Who may approve a run, and why others may not',
  ...needs('pay.read_runs'),
  request: path({ payRunId: idOf('pay_run') }),
  responses: answers(200, PayApprovers, ['not_found']),
})
payRunRoutes.openapi(approvers, async (c) =>
  c.json(await readApprovers(c.var.scope, c.req.valid('param').payRunId), 200),
)

const approve = createRoute({
  method: 'post',
  path: '/pay-runs/{payRunId}/approval',
  operationId: 'approvePayRun',
  summary: '批准工资 · Approve the run',
  ...needs('pay.approve'),
  ...at({ payRunId: idOf('pay_run') }, bareChange()),
  responses: answers(200, PayRunView, [
    'not_found',
    'not_allowed',
    'wrong_state',
    'stale_version',
    'version_required',
  ]),
})
payRunRoutes.openapi(approve, async (c) => {
  const { payRunId } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => approvePayRun(scope, payRunId, versionFrom(c)),
    () => readPayRun(scope, payRunId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})
