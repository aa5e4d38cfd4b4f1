import {
  CaseReply,
  CaseVerdict,
  DisciplineCaseRow,
  DisciplineCaseView,
  DisciplineRulesView,
  idOf,
  NewDisciplineCase,
  PageQuery,
  pageOf,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change, path, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { breaches } from './breaches'
import { caseRow } from './case-view'
import { decideCase } from './decide-case'
import { openCase } from './open-case'
import { readCase } from './read-case'
import { replyToCase } from './reply-to-case'

/** /v1/discipline-cases */
export const disciplineRoutes = newArea()

const CASE = { disciplineCaseId: idOf('discipline_case') }

const known = createRoute({
  method: 'get',
  path: '/discipline-rules',
  operationId: 'readDisciplineRules',
  summary: '制度列出的违纪 · Breaches that the rules name',
  ...needs('discipline.open'),
  responses: answers(200, DisciplineRulesView, ['rules_incomplete']),
})
disciplineRoutes.openapi(known, async (c) => c.json({ breaches: await breaches(c.var.scope) }, 200))

const list = createRoute({
  method: 'get',
  path: '/discipline-cases',
  operationId: 'listDisciplineCases',
  summary: '违纪案件 · Discipline cases',
  ...needs('discipline.read'),
  request: query(PageQuery),
  responses: answers(200, pageOf(DisciplineCaseRow), ['unacceptable']),
})
disciplineRoutes.openapi(list, async (c) => {
  const { limit, cursor } = c.req.valid('query')
  const { discipline, may, personId } = c.var.scope
  const concerning = may('discipline.read_all') ? undefined : personId
  const rows = await discipline.list({ concerning, limit, after: placeOf(cursor, 2) })
  return c.json(
    pageFrom(rows, limit, (row) => [row.openedAtMs, row.id], caseRow),
    200,
  )
})

const open = createRoute({
  method: 'post',
  path: '/discipline-cases',
  operationId: 'openDisciplineCase',
  summary: '立案 · Open a case',
  ...needs('discipline.open'),
  ...body(NewDisciplineCase),
  responses: answers(201, DisciplineCaseView, [
    'not_found',
    'not_allowed',
    'unacceptable',
    'rules_incomplete',
  ]),
})
disciplineRoutes.openapi(open, async (c) => {
  const view = await openCase(c.var.scope, c.req.valid('json'))
  showVersion(c, view.version)
  return c.json(view, 201)
})

const read = createRoute({
  method: 'get',
  path: '/discipline-cases/{disciplineCaseId}',
  operationId: 'readDisciplineCase',
  summary: '一个违纪案件 · A case',
  ...needs('discipline.read'),
  request: path(CASE),
  responses: answers(200, DisciplineCaseView, ['not_found']),
})
disciplineRoutes.openapi(read, async (c) => {
  const view = await readCase(c.var.scope, c.req.valid('param').disciplineCaseId)
  showVersion(c, view.version)
  return c.json(view, 200)
})

const reply = createRoute({
  method: 'post',
  path: '/discipline-cases/{disciplineCaseId}/reply',
  operationId: 'replyToDisciplineCase',
  summary: '本人申辩 · Answer to the case against oneself',
  ...needs('discipline.read'),
  ...at(CASE, change(CaseReply)),
  responses: answers(200, DisciplineCaseView, [
    'not_found',
    'not_allowed',
    'wrong_state',
    'unacceptable',
    'stale_version',
    'version_required',
  ]),
})
disciplineRoutes.openapi(reply, async (c) => {
  const { disciplineCaseId } = c.req.valid('param')
  const wish = c.req.valid('json')
  const view = await carriedOutOnce(
    c.var.scope,
    () => replyToCase(c.var.scope, disciplineCaseId, versionFrom(c), wish),
    () => readCase(c.var.scope, disciplineCaseId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})

const decide = createRoute({
  method: 'post',
  path: '/discipline-cases/{disciplineCaseId}/verdict',
  operationId: 'decideDisciplineCase',
  summary: '处理案件 · Decide a case',
  ...needs('discipline.decide'),
  ...at(CASE, change(CaseVerdict)),
  responses: answers(200, DisciplineCaseView, [
    'not_found',
    'not_allowed',
    'wrong_state',
    'unacceptable',
    'rules_incomplete',
    'stale_version',
    'version_required',
  ]),
})
disciplineRoutes.openapi(decide, async (c) => {
  const { disciplineCaseId } = c.req.valid('param')
  const wish = c.req.valid('json')
  const view = await carriedOutOnce(
    c.var.scope,
    () => decideCase(c.var.scope, disciplineCaseId, versionFrom(c), wish),
    () => readCase(c.var.scope, disciplineCaseId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})
