import { FiguresQuery, PageQuery, pageOf, TicketFigures, TicketRecord } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { csvHeaders } from '../platform/csv'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, csvAnswers, query } from '../platform/openapi'
import { spanOf } from './day-span'
import { exportTickets } from './export-tickets'
import { ticketFigures } from './ticket-figures'
import { ticketRecords } from './ticket-records'

/** /v1/ticket-records and /v1/ticket-figures: what a stretch of the desk came to. */
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

const figures = createRoute({
  ...needs('report.read'),
  method: 'get',
  path: '/ticket-figures',
  operationId: 'readTicketFigures',
  summary: '工单统计 · A stretch of the desk in figures',
  description:
    '从 `from` 到 `to`，两天都算在内，最多 184 天。 From one day to another, both included; at most 184 days.',
  request: query(FiguresQuery),
  responses: answers(200, TicketFigures, ['unacceptable']),
})
reportRoutes.openapi(figures, async (c) =>
  c.json(await ticketFigures(c.var.scope, spanOf(c.req.valid('query'))), 200),
)

const exported = createRoute({
  ...needs('report.read'),
  method: 'get',
  path: '/ticket-records.csv',
  operationId: 'exportTicketRecords',
  summary: '导出一段时间提交的工单（CSV）· Export the tickets opened in a stretch as CSV',
  request: query(FiguresQuery),
  responses: csvAnswers('One row per ticket opened in the stretch', ['unacceptable']),
})
reportRoutes.openapi(exported, async (c) => {
  const span = spanOf(c.req.valid('query'))
  const name = `tickets-${span.from}-${span.to}.csv`
  return c.body(await exportTickets(c.var.scope, span), 200, csvHeaders(name))
})
