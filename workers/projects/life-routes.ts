import {
  idOf,
  MissingStatement,
  MissingStatementQuery,
  NewCompletion,
  NewResponsible,
  ProjectPage,
  pageOf,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, change, path, query } from '../platform/openapi'
import { placeOf } from '../platform/page'
import { changeResponsible } from './change-responsible'
import { completeProject } from './complete-project'
import { missingStatements } from './missing-statements'
import { readProject } from './read-project'

/** /v1/projects/{projectId}, /v1/missing-statements: from a project's beginning to its completion */
export const projectLifeRoutes = newArea()

const ID = { projectId: idOf('project') }
const CHANGED = [
  'not_found',
  'not_allowed',
  'unacceptable',
  'wrong_state',
  'stale_version',
  'version_required',
] as const

const read = createRoute({
  method: 'get',
  path: '/projects/{projectId}',
  operationId: 'readProject',
  summary: '查看工程项目 · Read a project',
  ...needs('project.read'),
  request: path(ID),
  responses: answers(200, ProjectPage, ['not_found']),
})
projectLifeRoutes.openapi(read, async (c) => {
  const page = await readProject(c.var.scope, c.req.valid('param').projectId)
  showVersion(c, page.project.version)
  return c.json(page, 200)
})

const responsible = createRoute({
  method: 'post',
  path: '/projects/{projectId}/responsible',
  operationId: 'changeProjectResponsible',
  summary: '更换项目负责人 · Make someone else responsible for a project',
  ...needs('project.change'),
  ...at(ID, change(NewResponsible)),
  responses: answers(200, ProjectPage, CHANGED),
})
projectLifeRoutes.openapi(responsible, async (c) => {
  const { projectId } = c.req.valid('param')
  const { scope } = c.var
  const page = await carriedOutOnce(
    scope,
    () => changeResponsible(scope, projectId, versionFrom(c), c.req.valid('json')),
    () => readProject(scope, projectId),
  )
  showVersion(c, page.project.version)
  return c.json(page, 200)
})

const completion = createRoute({
  method: 'post',
  path: '/projects/{projectId}/completion',
  operationId: 'completeProject',
  summary: '登记完工 · Record that a project is completed',
  description:
    '余料退回之日为完工日；已登记的可附理由更正，on 为 null 即撤回。 The day surplus goods are back; one that was recorded is corrected with a reason, or taken back with null.',
  ...needs('project.complete'),
  ...at(ID, change(NewCompletion)),
  responses: answers(200, ProjectPage, CHANGED),
})
projectLifeRoutes.openapi(completion, async (c) => {
  const { projectId } = c.req.valid('param')
  const { scope } = c.var
  const page = await carriedOutOnce(
    scope,
    () => completeProject(scope, projectId, versionFrom(c), c.req.valid('json')),
    () => readProject(scope, projectId),
  )
  showVersion(c, page.project.version)
  return c.json(page, 200)
})

const missing = createRoute({
  method: 'get',
  path: '/missing-statements',
  operationId: 'listMissingStatements',
  summary: '未申报工程量的项目 · Projects without a statement for a month',
  ...needs('project.read'),
  request: query(MissingStatementQuery),
  responses: answers(200, pageOf(MissingStatement), ['unacceptable']),
})
projectLifeRoutes.openapi(missing, async (c) => {
  const { month, limit, cursor } = c.req.valid('query')
  const wish = { month, limit, after: placeOf(cursor, 3) }
  return c.json(await missingStatements(c.var.scope, wish), 200)
})
