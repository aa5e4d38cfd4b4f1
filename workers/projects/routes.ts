import {
  idOf,
  NewProject,
  NewQuantity,
  PageQuery,
  ProjectView,
  pageOf,
  QuantityPage,
  QuantityQuery,
  QuantityVerification,
  QuantityView,
  QuantityWithdrawal,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { paidAmong } from '../pay/paid-among'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change, optionalChange, path, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { addProject, projectView } from './add-project'
import { quantityView, reportQuantity } from './report-quantity'
import { quantityPage, readQuantity, verifyQuantity } from './verify-quantity'
import { withdrawQuantity } from './withdraw-quantity'

/** /v1/projects, /v1/quantities */
export const projectRoutes = newArea()

const projects = createRoute({
  method: 'get',
  path: '/projects',
  operationId: 'listProjects',
  summary: '工程项目 · Projects',
  ...needs('project.read'),
  request: query(PageQuery),
  responses: answers(200, pageOf(ProjectView), ['unacceptable']),
})
projectRoutes.openapi(projects, async (c) => {
  const { limit, cursor } = c.req.valid('query')
  const rows = await c.var.scope.projects.list({ limit, after: placeOf(cursor, 2) })
  return c.json(
    pageFrom(rows, limit, (row) => [row.name, row.id], projectView),
    200,
  )
})

const add = createRoute({
  method: 'post',
  path: '/projects',
  operationId: 'addProject',
  summary: '新建工程项目 · Add a project',
  ...needs('project.change'),
  ...body(NewProject),
  responses: answers(201, ProjectView, ['not_found', 'unacceptable']),
})
projectRoutes.openapi(add, async (c) =>
  c.json(await addProject(c.var.scope, c.req.valid('json')), 201),
)

const quantities = createRoute({
  method: 'get',
  path: '/quantities',
  operationId: 'listQuantities',
  summary: '月度工程量 · Quantities by month',
  ...needs('project.read'),
  request: query(QuantityQuery),
  responses: answers(200, pageOf(QuantityView), ['unacceptable']),
})
projectRoutes.openapi(quantities, async (c) => {
  const { limit, cursor, projectId } = c.req.valid('query')
  const place = { limit, after: placeOf(cursor, 2) }
  const rows = await c.var.scope.projects.listQuantities(place, projectId)
  const paid = await paidAmong(c.var.scope, rows)
  return c.json(
    pageFrom(
      rows,
      limit,
      (row) => [row.month, row.id],
      (row) => quantityView(c.var.scope, row, paid),
    ),
    200,
  )
})

const report = createRoute({
  method: 'post',
  path: '/quantities',
  operationId: 'reportQuantity',
  summary: '申报工程量 · Report a quantity',
  ...needs('quantity.report'),
  ...body(NewQuantity),
  responses: answers(201, QuantityView, [
    'not_found',
    'not_allowed',
    'wrong_state',
    'unacceptable',
    'rules_incomplete',
  ]),
})
projectRoutes.openapi(report, async (c) =>
  c.json(await reportQuantity(c.var.scope, c.req.valid('json')), 201),
)

const read = createRoute({
  method: 'get',
  path: '/quantities/{quantityId}',
  operationId: 'readQuantity',
  summary: '查看一份工程量 · Read a statement of work',
  description:
    'refusal 说明按当月规则为何还不能计酬，如单价表没有的管径。 refusal says why pay could not count it yet.',
  ...needs('project.read'),
  request: path({ quantityId: idOf('quantity') }),
  responses: answers(200, QuantityPage, ['not_found']),
})
projectRoutes.openapi(read, async (c) => {
  const page = await quantityPage(c.var.scope, c.req.valid('param').quantityId)
  showVersion(c, page.quantity.version)
  return c.json(page, 200)
})

const verify = createRoute({
  method: 'post',
  path: '/quantities/{quantityId}/verification',
  operationId: 'verifyQuantity',
  summary: '核实工程量 · Verify a quantity',
  description:
    '他人在同一项目、同一月份申报了相同的一段时，须写明是另外哪一段。 Where somebody else reported the same work, say which other piece it is.',
  ...needs('quantity.verify'),
  ...at({ quantityId: idOf('quantity') }, optionalChange(QuantityVerification)),
  responses: answers(200, QuantityView, [
    'unacceptable',
    'not_allowed',
    'not_found',
    'wrong_state',
    'stale_version',
    'version_required',
  ]),
})
projectRoutes.openapi(verify, async (c) => {
  const { quantityId } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => verifyQuantity(scope, quantityId, versionFrom(c), c.req.valid('json')),
    () => readQuantity(scope, quantityId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})

const withdraw = createRoute({
  method: 'post',
  path: '/quantities/{quantityId}/withdrawal',
  operationId: 'withdrawQuantity',
  summary: '撤回已核实的工程量 · Take a verified quantity back',
  description:
    '由核实人以外有权核实的人撤回；当月工资已批准的，更正期间可以撤回。 By somebody else who may verify, while its month is not paid or is being corrected.',
  ...needs('quantity.verify'),
  ...at({ quantityId: idOf('quantity') }, change(QuantityWithdrawal)),
  responses: answers(200, QuantityView, [
    'unacceptable',
    'not_allowed',
    'not_found',
    'wrong_state',
    'stale_version',
    'version_required',
  ]),
})
projectRoutes.openapi(withdraw, async (c) => {
  const { quantityId } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => withdrawQuantity(scope, quantityId, versionFrom(c), c.req.valid('json')),
    () => readQuantity(scope, quantityId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})
