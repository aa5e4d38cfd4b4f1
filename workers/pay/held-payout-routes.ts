import {
  HeldPayeeView,
  HeldPayoutDecision,
  HeldPayoutPaid,
  HeldPayoutView,
  idOf,
  NewHeldPayout,
  NewRecordedApplication,
  PageQuery,
  pageOf,
  RestApplicationView,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { auditEntry } from '../audit/entry'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, bareChange, body, change, path, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { readHeldPayee } from './held-payee'
import { payoutView, readHeldPayout } from './held-payout'
import {
  decideHeldPayout,
  prepareHeldPayout,
  recordHeldPayment,
  withdrawHeldPayout,
} from './pay-held'
import { recordApplication } from './record-application'

/** /v1/held-payouts and /v1/recorded-applications: what is held of people who have left, paid apart from a run */
export const heldPayoutRoutes = newArea()

const PAYOUT = { heldPayoutId: idOf('held_payout') }
const CHANGED = answers(200, HeldPayoutView, [
  'not_found',
  'not_allowed',
  'wrong_state',
  'unacceptable',
  'rules_incomplete',
  'stale_version',
  'version_required',
])

const application = createRoute({
  method: 'post',
  path: '/recorded-applications',
  operationId: 'recordRestApplication',
  summary: '登记离职人员的书面申请 · Record the written application of somebody who has left',
  ...needs('pay.release'),
  ...body(NewRecordedApplication),
  responses: answers(201, RestApplicationView, [
    'not_found',
    'unacceptable',
    'already_exists',
    'wrong_state',
  ]),
})
heldPayoutRoutes.openapi(application, async (c) =>
  c.json(await recordApplication(c.var.scope, c.req.valid('json')), 201),
)

const list = createRoute({
  method: 'get',
  path: '/held-payouts',
  operationId: 'listHeldPayouts',
  summary: '离职人员的留存发放 · Payments of what was held of people who have left',
  ...needs('pay.read_runs'),
  request: query(PageQuery),
  responses: answers(200, pageOf(HeldPayoutView), ['unacceptable']),
})
heldPayoutRoutes.openapi(list, async (c) => {
  const { limit, cursor } = c.req.valid('query')
  const { scope } = c.var
  const rows = await scope.pay.heldPayouts({ limit, after: placeOf(cursor, 2) })
  await scope.shard.batch([auditEntry(scope, 'held_payouts.listed', scope.companyId)])
  return c.json(
    pageFrom(
      rows,
      limit,
      (row) => [row.preparedAtMs, row.id],
      (row) => payoutView(scope, row),
    ),
    200,
  )
})

const read = createRoute({
  method: 'get',
  path: '/held-payouts/{heldPayoutId}',
  operationId: 'readHeldPayout',
  summary: '一笔留存发放 · One such payment',
  ...needs('pay.read_runs'),
  request: path(PAYOUT),
  responses: answers(200, HeldPayoutView, ['not_found']),
})
heldPayoutRoutes.openapi(read, async (c) => {
  const view = await readHeldPayout(c.var.scope, c.req.valid('param').heldPayoutId)
  showVersion(c, view.version)
  return c.json(view, 200)
})

const payee = createRoute({
  method: 'get',
  path: '/held-payouts/{heldPayoutId}/payee',
  operationId: 'readHeldPayee',
  summary: '收款账户与未结欠款 · Where such a payment would go, and what its person owes',
  ...needs('pay.read_runs'),
  request: path(PAYOUT),
  responses: answers(200, HeldPayeeView, ['not_found']),
})
heldPayoutRoutes.openapi(payee, async (c) =>
  c.json(await readHeldPayee(c.var.scope, c.req.valid('param').heldPayoutId), 200),
)

const prepare = createRoute({
  method: 'post',
  path: '/held-payouts',
  operationId: 'prepareHeldPayout',
  summary: '准备发放 · Prepare a payment apart from a run',
  description: '金额由规则得出。 The rules say how much.',
  ...needs('pay.prepare'),
  ...body(NewHeldPayout),
  responses: answers(201, HeldPayoutView, [
    'not_found',
    'already_exists',
    'wrong_state',
    'rules_incomplete',
  ]),
})
heldPayoutRoutes.openapi(prepare, async (c) => {
  const view = await prepareHeldPayout(c.var.scope, c.req.valid('json'))
  showVersion(c, view.version)
  return c.json(view, 201)
})

const decide = createRoute({
  method: 'post',
  path: '/held-payouts/{heldPayoutId}/decision',
  operationId: 'decideHeldPayout',
  summary: '批准发放 · Approve a payment, or decline it',
  ...needs('pay.approve'),
  ...at(PAYOUT, change(HeldPayoutDecision)),
  responses: CHANGED,
})
heldPayoutRoutes.openapi(decide, async (c) => {
  const { heldPayoutId: id } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => decideHeldPayout(scope, id, versionFrom(c), c.req.valid('json')),
    () => readHeldPayout(scope, id),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})

const withdrawal = createRoute({
  method: 'post',
  path: '/held-payouts/{heldPayoutId}/withdrawal',
  operationId: 'withdrawHeldPayout',
  summary: '撤回准备的发放 · Take a prepared payment back',
  ...needs('pay.prepare'),
  ...at(PAYOUT, bareChange()),
  responses: CHANGED,
})
heldPayoutRoutes.openapi(withdrawal, async (c) => {
  const { heldPayoutId: id } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => withdrawHeldPayout(scope, id, versionFrom(c)),
    () => readHeldPayout(scope, id),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})

const pay = createRoute({
  method: 'post',
  path: '/held-payouts/{heldPayoutId}/payment',
  operationId: 'payHeldPayout',
  summary: '登记已发放 · Record that it was paid',
  ...needs('pay.pay_out'),
  ...at(PAYOUT, change(HeldPayoutPaid)),
  responses: CHANGED,
})
heldPayoutRoutes.openapi(pay, async (c) => {
  const { heldPayoutId: id } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => recordHeldPayment(scope, id, versionFrom(c), c.req.valid('json')),
    () => readHeldPayout(scope, id),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})
