import {
  idOf,
  MonthText,
  NewStoppage,
  StoppageMonth,
  StoppageView,
  StoppageWithdrawal,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change, query } from '../platform/openapi'
import { addStoppage, readStoppage, stoppageMonth, withdrawStoppage } from './stoppage'

/** /v1/stoppages */
export const stoppageRoutes = newArea()

const list = createRoute({
  method: 'get',
  path: '/stoppages',
  operationId: 'readStoppages',
  summary: '停工放假 · Shutdowns that reach into a month',
  ...needs('stoppage.read'),
  request: query(z.object({ month: MonthText })),
  responses: answers(200, StoppageMonth, ['unacceptable']),
})
stoppageRoutes.openapi(list, async (c) =>
  c.json(await stoppageMonth(c.var.scope, c.req.valid('query').month), 200),
)

const add = createRoute({
  method: 'post',
  path: '/stoppages',
  operationId: 'addStoppage',
  summary: '登记停工放假 · Record an announced shutdown',
  ...needs('stoppage.change'),
  ...body(NewStoppage),
  responses: answers(201, StoppageView, [
    'not_found',
    'not_allowed',
    'unacceptable',
    'wrong_state',
  ]),
})
stoppageRoutes.openapi(add, async (c) => {
  const view = await addStoppage(c.var.scope, c.req.valid('json'))
  showVersion(c, view.version)
  return c.json(view, 201)
})

const withdraw = createRoute({
  method: 'post',
  path: '/stoppages/{stoppageId}/withdrawal',
  operationId: 'withdrawStoppage',
  summary: '撤销停工放假 · Take a shutdown back',
  ...needs('stoppage.change'),
  ...at({ stoppageId: idOf('stoppage') }, change(StoppageWithdrawal)),
  responses: answers(200, StoppageView, [
    'not_found',
    'wrong_state',
    'unacceptable',
    'stale_version',
    'version_required',
  ]),
})
stoppageRoutes.openapi(withdraw, async (c) => {
  const { stoppageId } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => withdrawStoppage(scope, stoppageId, versionFrom(c), c.req.valid('json')),
    () => readStoppage(scope, stoppageId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})
