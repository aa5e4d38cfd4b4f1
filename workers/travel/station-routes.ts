import { idOf, MonthText, NewStation, StationEnd, StationMonth, StationView } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change, query } from '../platform/openapi'
import { addStation, endStation, readStation } from './station'
import { stationMonth } from './station-month'

/** /v1/stations */
export const stationRoutes = newArea()

const list = createRoute({
  method: 'get',
  path: '/stations',
  operationId: 'readStations',
  summary: '驻点与当月补贴 · Who is stationed where in a month',
  description: '本人的；有权查看全部出差的人可看所有人的。 One’s own, or everybody’s.',
  ...needs('trip.read'),
  request: query(z.object({ month: MonthText })),
  responses: answers(200, StationMonth, ['unacceptable']),
})
stationRoutes.openapi(list, async (c) =>
  c.json(await stationMonth(c.var.scope, c.req.valid('query').month), 200),
)

const add = createRoute({
  method: 'post',
  path: '/stations',
  operationId: 'addStation',
  summary: '登记驻点 · Record that somebody is stationed at a regional office',
  ...needs('station.change'),
  ...body(NewStation),
  responses: answers(201, StationView, ['not_found', 'not_allowed', 'already_exists']),
})
stationRoutes.openapi(add, async (c) => {
  const view = await addStation(c.var.scope, c.req.valid('json'))
  showVersion(c, view.version)
  return c.json(view, 201)
})

const end = createRoute({
  method: 'post',
  path: '/stations/{stationId}/end',
  operationId: 'endStation',
  summary: '结束驻点 · End it with its last day',
  ...needs('station.change'),
  ...at({ stationId: idOf('station') }, change(StationEnd)),
  responses: answers(200, StationView, [
    'not_found',
    'not_allowed',
    'wrong_state',
    'unacceptable',
    'stale_version',
    'version_required',
  ]),
})
stationRoutes.openapi(end, async (c) => {
  const { stationId } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => endStation(scope, stationId, versionFrom(c), c.req.valid('json')),
    () => readStation(scope, stationId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})
