import { DeskRuleChange, DeskRuleVersion, DeskRuleView, NewDeskRule, pageOf } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change, path } from '../platform/openapi'
import type { Scope } from '../scope'
import type { ToolContents } from './kinds'
import type { Tool, ToolVersion } from './store'
import { addTool, changeTool, keptView, listTools, toolVersions } from './tools'

/** /v1/desk-rules: what the desk does by itself, on something that happens or after some time. */
export const deskRuleRoutes = newArea()

const ruleView = (scope: Scope, tool: Tool<'rule'>): DeskRuleView => ({
  ...keptView(scope, tool),
  ...tool.content,
})

const versionView = ({ version, name, active, ...kept }: ToolVersion): DeskRuleVersion => ({
  version,
  name,
  active,
  changedByName: kept.changedByName,
  changedAt: new Date(kept.changedAtMs).toISOString(),
  ...(kept.content as ToolContents['rule']),
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

const versions = createRoute({
  ...needs('tool.use'),
  method: 'get',
  path: '/desk-rules/{ruleId}/versions',
  operationId: 'listDeskRuleVersions',
  summary: '规则的历次版本，最新在前 · How a rule read at each of its versions, latest first',
  request: path({ ruleId: DeskRuleView.shape.id }),
  responses: answers(200, pageOf(DeskRuleVersion), ['not_found']),
})
deskRuleRoutes.openapi(versions, async (c) => {
  const kept = await toolVersions(c.var.scope, 'rule', c.req.valid('param').ruleId)
  return c.json({ items: kept.map(versionView), nextCursor: null }, 200)
})
