import {
  MacroChange,
  MacroPreview,
  MacroUse,
  MacroView,
  NewMacro,
  pageOf,
  TextLanguage,
  TicketRow,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { answerDone } from '../desk/answer-done'
import { STEP_ANSWERS } from '../desk/step-route'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs, needsAtDesk } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change, path, query } from '../platform/openapi'
import type { Scope } from '../scope'
import { applyMacro } from './apply-macro'
import type { Tool } from './store'
import { addTool, changeTool, keptView, listTools } from './tools'

/** /v1/macros, and what one does to a ticket. */
export const macroRoutes = newArea()

const ID = { macroId: MacroView.shape.id }
const ON_TICKET = { ticketId: TicketRow.shape.id, ...ID }
const macroView = (scope: Scope, tool: Tool<'macro'>): MacroView => ({
  ...keptView(scope, tool),
  ...tool.content,
})

const list = createRoute({
  ...needs('tool.use'),
  method: 'get',
  path: '/macros',
  operationId: 'listMacros',
  summary: '宏：公司共用的和自己的 · Macros: the company’s and your own',
  responses: answers(200, pageOf(MacroView)),
})
macroRoutes.openapi(list, async (c) => {
  const tools = await listTools(c.var.scope, 'macro')
  const items = tools.map((tool) => macroView(c.var.scope, tool))
  return c.json({ items, nextCursor: null }, 200)
})

const add = createRoute({
  ...needs('tool.use'),
  method: 'post',
  path: '/macros',
  operationId: 'addMacro',
  summary: '新建宏 · Keep a macro',
  ...body(NewMacro),
  responses: answers(201, MacroView, ['unacceptable', 'not_allowed', 'already_exists']),
})
macroRoutes.openapi(add, async (c) => {
  const tool = await addTool(c.var.scope, 'macro', c.req.valid('json'))
  return c.json(macroView(c.var.scope, tool), 201)
})

const changed = createRoute({
  ...needs('tool.use'),
  method: 'patch',
  path: '/macros/{macroId}',
  operationId: 'changeMacro',
  summary: '修改或停用宏 · Change a macro or put it away',
  ...at(ID, change(MacroChange)),
  responses: answers(200, MacroView, [
    'not_found',
    'not_allowed',
    'stale_version',
    'version_required',
    'unacceptable',
  ]),
})
macroRoutes.openapi(changed, async (c) => {
  const { macroId } = c.req.valid('param')
  const wish = c.req.valid('json')
  const tool = await changeTool(c.var.scope, 'macro', macroId, versionFrom(c), wish)
  showVersion(c, tool.version)
  return c.json(macroView(c.var.scope, tool), 200)
})

const tried = createRoute({
  ...needs('tool.use'),
  method: 'get',
  path: '/tickets/{ticketId}/macros/{macroId}',
  operationId: 'previewMacro',
  summary: '预览宏会做什么，不执行 · What a macro would do to a ticket; nothing is done',
  request: { ...path(ON_TICKET), ...query(TextLanguage) },
  responses: answers(200, MacroPreview, ['not_found', 'unacceptable']),
})
macroRoutes.openapi(tried, async (c) => {
  const { ticketId, macroId } = c.req.valid('param')
  const { language } = c.req.valid('query')
  return c.json(await c.var.scope.desk.previewMacro(ticketId, macroId, language), 200)
})

const applied = createRoute({
  ...needsAtDesk('tool.use'),
  method: 'post',
  path: '/tickets/{ticketId}/macros/{macroId}',
  operationId: 'applyMacro',
  summary: '对工单执行宏：全部完成或全部不做 · Apply a macro to a ticket: all of it or nothing',
  ...at(ON_TICKET, change(MacroUse)),
  responses: STEP_ANSWERS,
})
macroRoutes.openapi(applied, async (c) => {
  const { ticketId, macroId } = c.req.valid('param')
  const { language } = c.req.valid('json')
  const done = await applyMacro(c.var.scope, ticketId, versionFrom(c), macroId, language)
  return c.json(answerDone(c, done), 200)
})
