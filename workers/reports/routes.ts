import { PageQuery, pageOf, TicketRecord } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, query } from '../platform/openapi'
import { ticketRecords } from './ticket-records'

/** /v1/ticket-records */
export const reportRoutes = newArea()

const list = createRoute({
  ...needs('report.read'),
  method: 'get',
  path: '/ticket-records',
  operationId: 'listTicketRecords',
  summary: '工单台账，最新提交在前 · List all tickets ever opened, latest first',
  request: query(PageQuery),
  responses: answers(200, pageOf(TicketRecord), ['unacceptable']),
})
reportRoutes.openapi(list, async (c) =>
  c.json(await ticketRecords(c.var.scope, c.req.valid('query')), 200),
)
