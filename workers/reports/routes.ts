import { FiguresQuery, PageQuery, pageOf, TicketFigures, TicketRecord } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { csvHeaders } from '../platform/csv'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, csvAnswers, query } from '../platform/openapi'
import { exportTickets } from './export-tickets'
import { ticketFigures } from './ticket-figures'
import { ticketRecords } from './ticket-records'

/** /v1/ticket-records and /v1/ticket-figures: what a month of the desk came to. */
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
  summary: '工单月度统计 · A month of the desk in figures',
  request: query(FiguresQuery),
  responses: answers(200, TicketFigures, ['unacceptable']),
})
reportRoutes.openapi(figures, async (c) =>
  c.json(await ticketFigures(c.var.scope, c.req.valid('query').month), 200),
)

const exported = createRoute({
  ...needs('report.read'),
  method: 'get',
  path: '/ticket-records.csv',
  operationId: 'exportTicketRecords',
  summary: '导出一个月的工单（CSV）· Export a month’s tickets as CSV',
  request: query(FiguresQuery),
  responses: csvAnswers('One row per ticket opened in the month', ['unacceptable']),
})
reportRoutes.openapi(exported, async (c) => {
  const { month } = c.req.valid('query')
  return c.body(await exportTickets(c.var.scope, month), 200, csvHeaders(`tickets-${month}.csv`))
})
