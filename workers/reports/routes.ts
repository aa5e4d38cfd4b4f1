import {
  FiguresQuery,
  MeasuredQuery,
  MeasuredTicket,
  PageQuery,
  pageOf,
  TicketFigures,
  TicketRecord,
  TicketTimes,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { csvHeaders } from '../platform/csv'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, csvAnswers, query } from '../platform/openapi'
import { spanOf } from './day-span'
import { exportTickets } from './export-tickets'
import { ticketFigures } from './ticket-figures'
import { ticketRecords } from './ticket-records'
import { measuredTickets, ticketTimes } from './ticket-times'

/** /v1/ticket-records, /v1/ticket-figures and /v1/ticket-times: what a stretch of the desk came to. */
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

const times = createRoute({
  ...needs('report.read'),
  method: 'get',
  path: '/ticket-times',
  operationId: 'readTicketTimes',
  summary: '首次响应与解决用时 · How long answers and solutions took',
  description:
    '统计从 `from` 到 `to` 关闭的工单：时限时钟计入的营业时间，不含暂停；没有约定时限的不计入。 Of the tickets closed in these days: the working time that their clocks counted, without pauses. What was promised nothing is not counted.',
  request: query(FiguresQuery),
  responses: answers(200, TicketTimes, ['unacceptable']),
})
reportRoutes.openapi(times, async (c) =>
  c.json(await ticketTimes(c.var.scope, spanOf(c.req.valid('query'))), 200),
)

const measured = createRoute({
  ...needs('report.read'),
  method: 'get',
  path: '/ticket-times/tickets',
  operationId: 'listMeasuredTickets',
  summary:
    '用时统计所含的工单，用时最长的在前 · The tickets behind such a figure, the longest first',
  request: query(MeasuredQuery),
  responses: answers(200, pageOf(MeasuredTicket), ['unacceptable']),
})
reportRoutes.openapi(measured, async (c) =>
  c.json(await measuredTickets(c.var.scope, c.req.valid('query')), 200),
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
