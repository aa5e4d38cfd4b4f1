import {
  HeldPayPage,
  HeldPayQuery,
  idOf,
  NewRestApplication,
  pageOf,
  RestApplicationView,
  RestDecision,
  SettlementView,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { carriedOutOnce } from '../platform/carried-out'
import { csvHeaders } from '../platform/csv'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change, csvAnswers, path, query } from '../platform/openapi'
import { placeOf } from '../platform/page'
import { applyForRest, decideRest, readApplication } from './apply-for-rest'
import { heldPay } from './held-pay'
import { heldFile, ledgerOf } from './ledger'

/** /v1/held-pay, /v1/rest-applications: what is held of commission, and its release */
export const heldRoutes = newArea()

const list = createRoute({
  method: 'get',
  path: '/held-pay',
  operationId: 'listHeldPay',
  summary: '留存提成 · Commission earned, paid and held',
  description:
    '本人的；有权查看全部工资的人可看所有人的。 One’s own, or everyone’s for who sees all pay.',
  ...needs('pay.read'),
  request: query(HeldPayQuery),
  responses: answers(200, HeldPayPage, ['unacceptable', 'not_found']),
})
heldRoutes.openapi(list, async (c) => {
  const { limit, cursor, personId, projectId } = c.req.valid('query')
  const wish = { personId, projectId, limit, after: placeOf(cursor, 2) }
  return c.json(await heldPay(c.var.scope, wish), 200)
})

const file = createRoute({
  method: 'get',
  path: '/held-pay.csv',
  operationId: 'exportHeldPay',
  summary: '留存提成清单（入账用）· Everything that is held, for bookkeeping',
  ...needs('pay.read_all'),
  responses: csvAnswers('One row per person and project, then the sum'),
})
heldRoutes.openapi(file, async (c) =>
  c.body(await heldFile(c.var.scope), 200, csvHeaders('held-pay.csv')),
)

const entries = createRoute({
  method: 'get',
  path: '/projects/{projectId}/settlements/{personId}',
  operationId: 'listSettlements',
  summary: '结算台账 · The ledger of one person on one project',
  ...needs('pay.read'),
  request: path({ projectId: idOf('project'), personId: idOf('person') }),
  responses: answers(200, pageOf(SettlementView), ['not_found']),
})
heldRoutes.openapi(entries, async (c) => {
  const { personId, projectId } = c.req.valid('param')
  const items = await ledgerOf(c.var.scope, personId, projectId)
  return c.json({ items, nextCursor: null }, 200)
})

const apply = createRoute({
  method: 'post',
  path: '/rest-applications',
  operationId: 'applyForRest',
  summary: '申请发放留存提成 · Apply for one’s own held commission',
  ...needs('pay.read'),
  ...body(NewRestApplication),
  responses: answers(201, RestApplicationView, ['not_found', 'already_exists', 'wrong_state']),
})
heldRoutes.openapi(apply, async (c) =>
  c.json(await applyForRest(c.var.scope, c.req.valid('json')), 201),
)

const decide = createRoute({
  method: 'post',
  path: '/rest-applications/{applicationId}/decision',
  operationId: 'decideRest',
  summary: '审批留存提成申请 · Decide an application',
  ...needs('pay.release'),
  ...at({ applicationId: idOf('rest_application') }, change(RestDecision)),
  responses: answers(200, RestApplicationView, [
    'not_found',
    'not_allowed',
    'unacceptable',
    'wrong_state',
    'stale_version',
    'version_required',
  ]),
})
heldRoutes.openapi(decide, async (c) => {
  const { applicationId } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => decideRest(scope, applicationId, versionFrom(c), c.req.valid('json')),
    () => readApplication(scope, applicationId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})
