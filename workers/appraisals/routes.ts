import {
  AppraisalForm,
  AppraisalRow,
  AppraisalScores,
  AppraisalView,
  idOf,
  NewAppraisal,
  PageQuery,
  PeriodText,
  pageOf,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, bareChange, body, change, path, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { appealRoutes } from './appeal-routes'
import { calibrationRoutes } from './calibration-routes'
import { completeAppraisal } from './complete-appraisal'
import { formsOf, formView } from './forms'
import { ratingLinkRoutes } from './rating-link-routes'
import { readAppraisal } from './read-appraisal'
import { reviewRoutes } from './review-routes'
import { scoreAppraisal } from './score-appraisal'
import { rowsOf } from './sheet-rows'
import { spanOf } from './span'
import { startAppraisal } from './start-appraisal'

/** /v1/appraisals */
export const appraisalRoutes = newArea()
appraisalRoutes.route('/', appealRoutes)
appraisalRoutes.route('/', reviewRoutes)
appraisalRoutes.route('/', ratingLinkRoutes)
appraisalRoutes.route('/', calibrationRoutes)

const list = createRoute({
  method: 'get',
  path: '/appraisals',
  operationId: 'listAppraisals',
  summary: '考核表 · Appraisal sheets',
  ...needs('appraisal.read'),
  request: query(PageQuery.extend({ period: PeriodText.optional() })),
  responses: answers(200, pageOf(AppraisalRow), ['unacceptable']),
})
appraisalRoutes.openapi(list, async (c) => {
  const { limit, cursor, period } = c.req.valid('query')
  const { scope } = c.var
  const { appraisals, may, personId } = scope
  const whose = may('appraisal.read_all') ? undefined : personId
  const after = placeOf(cursor, 2)
  const rows = await appraisals.list({ period, personId: whose, limit, after })
  const viewOf = await rowsOf(scope, rows)
  return c.json(
    pageFrom(rows, limit, (row) => [row.period, row.id], viewOf),
    200,
  )
})

const forms = createRoute({
  method: 'get',
  path: '/appraisal-forms',
  operationId: 'listAppraisalForms',
  summary: '一期或一个项目可用的考核表 · The forms that a period or a project is appraised by',
  ...needs('appraisal.read'),
  request: query(
    z.object({ period: PeriodText.optional(), projectId: idOf('project').optional() }),
  ),
  responses: answers(200, z.strictObject({ items: z.array(AppraisalForm) }), [
    'not_found',
    'unacceptable',
  ]),
})
appraisalRoutes.openapi(forms, async (c) => {
  const { scope } = c.var
  const span = await spanOf(scope, c.req.valid('query'))
  const found = await formsOf(scope, span)
  return c.json({ items: found.map((form) => formView(scope, span, form)) }, 200)
})

const start = createRoute({
  method: 'post',
  path: '/appraisals',
  operationId: 'startAppraisal',
  summary: '新建考核表 · Start an appraisal sheet',
  ...needs('appraisal.score'),
  ...body(NewAppraisal),
  responses: answers(201, AppraisalView, [
    'not_found',
    'already_exists',
    'rules_incomplete',
    'unacceptable',
  ]),
})
appraisalRoutes.openapi(start, async (c) => {
  const view = await startAppraisal(c.var.scope, c.req.valid('json'))
  showVersion(c, view.version)
  return c.json(view, 201)
})

const read = createRoute({
  method: 'get',
  path: '/appraisals/{appraisalId}',
  operationId: 'readAppraisal',
  summary: '一张考核表 · An appraisal sheet',
  ...needs('appraisal.read'),
  request: path({ appraisalId: idOf('appraisal') }),
  responses: answers(200, AppraisalView, ['not_found']),
})
appraisalRoutes.openapi(read, async (c) => {
  const view = await readAppraisal(c.var.scope, c.req.valid('param').appraisalId)
  showVersion(c, view.version)
  return c.json(view, 200)
})

const score = createRoute({
  method: 'put',
  path: '/appraisals/{appraisalId}/scores',
  operationId: 'scoreAppraisal',
  summary: '评分 · Save the scores so far',
  ...needs('appraisal.score'),
  ...at({ appraisalId: idOf('appraisal') }, change(AppraisalScores)),
  responses: answers(200, AppraisalView, [
    'not_found',
    'not_allowed',
    'wrong_state',
    'unacceptable',
    'stale_version',
    'version_required',
  ]),
})
appraisalRoutes.openapi(score, async (c) => {
  const { appraisalId } = c.req.valid('param')
  const wish = c.req.valid('json')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => scoreAppraisal(scope, appraisalId, versionFrom(c), wish),
    () => readAppraisal(scope, appraisalId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})

const complete = createRoute({
  method: 'post',
  path: '/appraisals/{appraisalId}/completion',
  operationId: 'completeAppraisal',
  summary: '完成考核 · Complete the sheet',
  ...needs('appraisal.score'),
  ...at({ appraisalId: idOf('appraisal') }, bareChange()),
  responses: answers(200, AppraisalView, [
    'not_found',
    'not_allowed',
    'wrong_state',
    'rules_incomplete',
    'stale_version',
    'version_required',
  ]),
})
appraisalRoutes.openapi(complete, async (c) => {
  const { appraisalId } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => completeAppraisal(scope, appraisalId, versionFrom(c)),
    () => readAppraisal(scope, appraisalId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})
