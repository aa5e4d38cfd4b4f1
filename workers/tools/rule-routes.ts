import { DeskRuleChange, DeskRuleView, NewDeskRule, pageOf } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change } from '../platform/openapi'
import type { Scope } from '../scope'
import type { Tool } from './store'
import { addTool, changeTool, keptView, listTools } from './tools'

/** /v1/desk-rules: what the desk does by itself, on something that happens or after some time. */
export const deskRuleRoutes = newArea()

const ruleView = (scope: Scope, tool: Tool<'rule'>): DeskRuleView => ({
  ...keptView(scope, tool),
  ...tool.content,
})

const list = createRoute({
  ...needs('tool.use'),
  method: 'get',
  path: '/desk-rules',
  operationId: 'listDeskRules',
  summary: '自动规则 · Rules by which the desk acts by itself',
  responses: answers(200, pageOf(DeskRuleView)),
})
deskRuleRoutes.openapi(list, async (c) => {
  const tools = await listTools(c.var.scope, 'rule')
  const items = tools.map((tool) => ruleView(c.var.scope, tool))
  return c.json({ items, nextCursor: null }, 200)
})

const add = createRoute({
  ...needs('tool.share'),
  method: 'post',
  path: '/desk-rules',
  operationId: 'addDeskRule',
  summary: '新建自动规则 · Have the desk act by itself',
  ...body(NewDeskRule),
  responses: answers(201, DeskRuleView, ['unacceptable', 'already_exists']),
})
deskRuleRoutes.openapi(add, async (c) => {
  const wish = { ...c.req.valid('json'), shared: true }
  return c.json(ruleView(c.var.scope, await addTool(c.var.scope, 'rule', wish)), 201)
})

const changed = createRoute({
  ...needs('tool.share'),
  method: 'patch',
  path: '/desk-rules/{ruleId}',
  operationId: 'changeDeskRule',
  summary: '修改或停用自动规则 · Change a rule of the desk or put it away',
  ...at({ ruleId: DeskRuleView.shape.id }, change(DeskRuleChange)),
  responses: answers(200, DeskRuleView, [
    'not_found',
    'stale_version',
    'version_required',
    'unacceptable',
  ]),
})
deskRuleRoutes.openapi(changed, async (c) => {
  const { ruleId } = c.req.valid('param')
  const wish = c.req.valid('json')
  const tool = await changeTool(c.var.scope, 'rule', ruleId, versionFrom(c), wish)
  showVersion(c, tool.version)
  return c.json(ruleView(c.var.scope, tool), 200)
})
