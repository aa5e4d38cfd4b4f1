import { NewSavedView, pageOf, SavedView, SavedViewChange, ViewCounts } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change } from '../platform/openapi'
import type { Scope } from '../scope'
import type { Tool } from './store'
import { addTool, changeTool, keptView, listTools } from './tools'

/** /v1/saved-views; what is in one is listed by `/v1/tickets?savedView=…`. */
export const savedViewRoutes = newArea()

const savedView = (scope: Scope, tool: Tool<'view'>): SavedView => ({
  ...keptView(scope, tool),
  ...tool.content,
})

const list = createRoute({
  ...needs('tool.use'),
  method: 'get',
  path: '/saved-views',
  operationId: 'listSavedViews',
  summary: '保存的视图：公司共用的和自己的 · Saved views: the company’s and your own',
  responses: answers(200, pageOf(SavedView)),
})
savedViewRoutes.openapi(list, async (c) => {
  const tools = await listTools(c.var.scope, 'view')
  const items = tools.map((tool) => savedView(c.var.scope, tool))
  return c.json({ items, nextCursor: null }, 200)
})

const counts = createRoute({
  ...needs('tool.use'),
  method: 'get',
  path: '/saved-views/counts',
  operationId: 'countSavedViews',
  summary: '各视图里有多少工单 · How many tickets are in each saved view',
  responses: answers(200, ViewCounts),
})
savedViewRoutes.openapi(counts, async (c) => c.json(await c.var.scope.desk.viewCounts(), 200))

const add = createRoute({
  ...needs('tool.use'),
  method: 'post',
  path: '/saved-views',
  operationId: 'addSavedView',
  summary: '保存视图 · Save a view',
  ...body(NewSavedView),
  responses: answers(201, SavedView, ['unacceptable', 'not_allowed', 'already_exists']),
})
savedViewRoutes.openapi(add, async (c) =>
  c.json(savedView(c.var.scope, await addTool(c.var.scope, 'view', c.req.valid('json'))), 201),
)

const changed = createRoute({
  ...needs('tool.use'),
  method: 'patch',
  path: '/saved-views/{viewId}',
  operationId: 'changeSavedView',
  summary: '修改或停用视图 · Change a saved view or put it away',
  ...at({ viewId: SavedView.shape.id }, change(SavedViewChange)),
  responses: answers(200, SavedView, [
    'not_found',
    'not_allowed',
    'stale_version',
    'version_required',
    'unacceptable',
  ]),
})
savedViewRoutes.openapi(changed, async (c) => {
  const { viewId } = c.req.valid('param')
  const tool = await changeTool(c.var.scope, 'view', viewId, versionFrom(c), c.req.valid('json'))
  showVersion(c, tool.version)
  return c.json(savedView(c.var.scope, tool), 200)
})
