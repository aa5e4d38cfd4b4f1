import { KnownTags, TicketStates } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, query } from '../platform/openapi'

/** /v1/ticket-states and /v1/ticket-tags: what a macro or a rule may make of tickets. */
export const ticketStateRoutes = newArea()

const list = createRoute({
  ...needs('tool.use'),
  method: 'get',
  path: '/ticket-states',
  operationId: 'listTicketStates',
  summary: '公司的工单状态 · The states that the company’s tickets may stand in',
  responses: answers(200, TicketStates),
})
ticketStateRoutes.openapi(list, async (c) => c.json(await c.var.scope.desk.states(), 200))

const tags = createRoute({
  ...needs('tool.use'),
  method: 'get',
  path: '/ticket-tags',
  operationId: 'listTicketTags',
  summary: '用过的标签，最近用过的在前 · Tags that were used, the latest first',
  request: query(z.object({ q: z.string().trim().max(32).default('') })),
  responses: answers(200, KnownTags, ['unacceptable']),
})
ticketStateRoutes.openapi(tags, async (c) =>
  c.json(await c.var.scope.desk.knownTags(c.req.valid('query').q), 200),
)
