import {
  FilledTemplate,
  FilledText,
  NewTemplate,
  pageOf,
  TemplateChange,
  TemplateView,
  TextLanguage,
  TicketRow,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change, path, query } from '../platform/openapi'
import type { Scope } from '../scope'
import type { Tool } from './store'
import { addTool, changeTool, keptView, listTools } from './tools'

/** /v1/templates, and how one reads on a ticket. */
export const templateRoutes = newArea()

const ID = { templateId: TemplateView.shape.id }
const templateView = (scope: Scope, tool: Tool<'template'>): TemplateView => ({
  ...keptView(scope, tool),
  ...tool.content,
})

const list = createRoute({
  ...needs('tool.use'),
  method: 'get',
  path: '/templates',
  operationId: 'listTemplates',
  summary: '回复模板：公司共用的和自己的 · Templates: the company’s and your own',
  responses: answers(200, pageOf(TemplateView)),
})
templateRoutes.openapi(list, async (c) => {
  const tools = await listTools(c.var.scope, 'template')
  const items = tools.map((tool) => templateView(c.var.scope, tool))
  return c.json({ items, nextCursor: null }, 200)
})

const add = createRoute({
  ...needs('tool.use'),
  method: 'post',
  path: '/templates',
  operationId: 'addTemplate',
  summary: '新建回复模板 · Keep a template',
  ...body(NewTemplate),
  responses: answers(201, TemplateView, ['unacceptable', 'not_allowed', 'already_exists']),
})
templateRoutes.openapi(add, async (c) => {
  const tool = await addTool(c.var.scope, 'template', c.req.valid('json'))
  return c.json(templateView(c.var.scope, tool), 201)
})

const changed = createRoute({
  ...needs('tool.use'),
  method: 'patch',
  path: '/templates/{templateId}',
  operationId: 'changeTemplate',
  summary: '修改或停用回复模板 · Change a template or put it away',
  ...at(ID, change(TemplateChange)),
  responses: answers(200, TemplateView, [
    'not_found',
    'not_allowed',
    'stale_version',
    'version_required',
    'unacceptable',
  ]),
})
templateRoutes.openapi(changed, async (c) => {
  const { templateId } = c.req.valid('param')
  const wish = c.req.valid('json')
  const tool = await changeTool(c.var.scope, 'template', templateId, versionFrom(c), wish)
  showVersion(c, tool.version)
  return c.json(templateView(c.var.scope, tool), 200)
})

const onTicket = createRoute({
  ...needs('tool.use'),
  method: 'get',
  path: '/tickets/{ticketId}/templates/{templateId}',
  operationId: 'fillTemplate',
  summary: '模板在这张工单上的正文 · How a template reads on a ticket',
  request: { ...path({ ticketId: TicketRow.shape.id, ...ID }), ...query(TextLanguage) },
  responses: answers(200, FilledText, ['not_found', 'unacceptable']),
})
templateRoutes.openapi(onTicket, async (c) => {
  const { ticketId, templateId } = c.req.valid('param')
  const { language } = c.req.valid('query')
  return c.json(await c.var.scope.desk.fillTemplate(ticketId, templateId, language), 200)
})

const allOnTicket = createRoute({
  ...needs('tool.use'),
  method: 'get',
  path: '/tickets/{ticketId}/templates',
  operationId: 'fillTemplates',
  summary: '所有模板在这张工单上的正文 · How the templates read on a ticket',
  request: { ...path({ ticketId: TicketRow.shape.id }), ...query(TextLanguage) },
  responses: answers(200, pageOf(FilledTemplate), ['not_found', 'unacceptable']),
})
templateRoutes.openapi(allOnTicket, async (c) => {
  const { ticketId } = c.req.valid('param')
  const { language } = c.req.valid('query')
  const items = await c.var.scope.desk.fillTemplates(ticketId, language)
  return c.json({ items, nextCursor: null }, 200)
})
