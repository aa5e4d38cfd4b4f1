import { TicketStates } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers } from '../platform/openapi'

/** /v1/ticket-states: what a macro or a rule may move tickets to. */
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
