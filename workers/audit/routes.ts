import { AuditEntry, PageQuery, pageOf } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import type { AuditRow } from './store'

/** /v1/audit */
export const auditRoutes = newArea()

const list = createRoute({
  ...needs('audit.read'),
  method: 'get',
  path: '/audit',
  operationId: 'listAudit',
  summary: '查看审计记录 · List who did or read what',
  request: query(PageQuery),
  responses: answers(200, pageOf(AuditEntry), ['unacceptable']),
})
auditRoutes.openapi(list, async (c) => {
  const { limit, cursor } = c.req.valid('query')
  const rows = await c.var.scope.audit.list(placeOf(cursor, 2), limit + 1)
  return c.json(
    pageFrom(rows, limit, ({ atMs, id }) => [atMs, id], entryView),
    200,
  )
})

const entryView = (row: AuditRow): AuditEntry => ({
  id: row.id,
  at: new Date(row.atMs).toISOString(),
  personId: row.personId,
  personName: row.personName,
  action: row.action,
  subject: row.subject,
  requestId: row.requestId,
})
