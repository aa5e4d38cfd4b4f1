import { PageQuery, pageOf, TicketRecord } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import type { TicketIndexRow } from './store'

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
reportRoutes.openapi(list, async (c) => {
  const { limit, cursor } = c.req.valid('query')
  const rows = await c.var.scope.reports.tickets(placeOf(cursor, 2), limit + 1)
  return c.json(
    pageFrom(rows, limit, ({ openedAtMs, id }) => [openedAtMs, id], recordView),
    200,
  )
})

const recordView = (row: TicketIndexRow): TicketRecord => ({
  id: row.id,
  number: row.number,
  subject: row.subject,
  state: row.state,
  type: row.type,
  priority: row.priority,
  customerId: row.customerId,
  assigneeId: row.assigneeId,
  openedAt: new Date(row.openedAtMs).toISOString(),
  closedAt: row.closedAtMs === null ? null : new Date(row.closedAtMs).toISOString(),
  firstResponseBreached: row.firstResponseBreached,
  resolutionBreached: row.resolutionBreached,
})
