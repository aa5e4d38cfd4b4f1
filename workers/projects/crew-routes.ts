import {
  CrewPage,
  CrewQuantityView,
  CrewView,
  idOf,
  NewCrew,
  NewCrewQuantity,
  NewCrewShares,
  PageQuery,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { addCrew, changeShares, crewViews, readCrew } from './crews'
import { reportCrewQuantity } from './report-crew-quantity'

/** /v1/crews, /v1/crew-quantities */
export const crewRoutes = newArea()

const list = createRoute({
  method: 'get',
  path: '/crews',
  operationId: 'listCrews',
  summary: '班组与份额 · Crews and their shares',
  ...needs('project.read'),
  request: query(PageQuery),
  responses: answers(200, CrewPage, ['unacceptable']),
})
crewRoutes.openapi(list, async (c) => {
  const { limit, cursor } = c.req.valid('query')
  const { scope } = c.var
  const rows = await scope.projects.crews({ limit, after: placeOf(cursor, 2) })
  const views = new Map((await crewViews(scope, rows)).map((view) => [view.id, view]))
  const page = pageFrom(
    rows,
    limit,
    (row) => [row.name, row.id],
    ({ id }) => views.get(id),
  )
  return c.json({ ...page, items: page.items.flatMap((view) => view ?? []) }, 200)
})

const add = createRoute({
  method: 'post',
  path: '/crews',
  operationId: 'addCrew',
  summary: '新建班组 · Add a crew',
  ...needs('project.change'),
  ...body(NewCrew),
  responses: answers(201, CrewView, ['already_exists', 'unacceptable']),
})
crewRoutes.openapi(add, async (c) => {
  const view = await addCrew(c.var.scope, c.req.valid('json'))
  showVersion(c, view.version)
  return c.json(view, 201)
})

const shares = createRoute({
  method: 'post',
  path: '/crews/{crewId}/shares',
  operationId: 'changeCrewShares',
  summary: '调整班组份额 · Say how a crew shares from a day on',
  description: '已申报的不变；之后申报的按当天的份额分。 What is reported already stays as it was.',
  ...needs('project.change'),
  ...at({ crewId: idOf('crew') }, change(NewCrewShares)),
  responses: answers(200, CrewView, [
    'not_found',
    'unacceptable',
    'stale_version',
    'version_required',
  ]),
})
crewRoutes.openapi(shares, async (c) => {
  const { crewId } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => changeShares(scope, crewId, versionFrom(c), c.req.valid('json')),
    () => readCrew(scope, crewId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})

const report = createRoute({
  method: 'post',
  path: '/crew-quantities',
  operationId: 'reportCrewQuantity',
  summary: '申报班组工程量 · Report what a crew did',
  description: '每行按当天的份额分到人。 Each line is shared by the shares of its day.',
  ...needs('quantity.report'),
  ...body(NewCrewQuantity),
  responses: answers(201, CrewQuantityView, [
    'not_found',
    'not_allowed',
    'wrong_state',
    'unacceptable',
  ]),
})
crewRoutes.openapi(report, async (c) =>
  c.json(await reportCrewQuantity(c.var.scope, c.req.valid('json')), 201),
)
