import {
  HoldsView,
  HoldWish,
  RemovalsView,
  RetentionChange,
  RetentionPreview,
  RetentionTrial,
  RetentionView,
  TicketRow,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change, query } from '../platform/openapi'
import { changeRetention, holdTicket, previewRetention, readRetention } from './retention'

/** /v1/retention: how long what belongs to closed tickets is kept. */
export const retentionRoutes = newArea()

const read = createRoute({
  ...needs('retention.read'),
  method: 'get',
  path: '/retention',
  operationId: 'readRetention',
  summary: '保存期限 · How long what belongs to closed tickets is kept',
  responses: answers(200, RetentionView),
})
retentionRoutes.openapi(read, async (c) => {
  const view = await readRetention(c.var.scope)
  showVersion(c, view.version)
  return c.json(view, 200)
})

const changeIt = createRoute({
  ...needs('retention.change'),
  method: 'put',
  path: '/retention',
  operationId: 'changeRetention',
  summary: '修改保存期限 · Change how long what is kept, and say why',
  ...change(RetentionChange),
  responses: answers(200, RetentionView, ['unacceptable', 'stale_version', 'version_required']),
})
retentionRoutes.openapi(changeIt, async (c) => {
  const { scope } = c.var
  const retention = await carriedOutOnce(
    scope,
    () => changeRetention(scope, c.req.valid('json'), versionFrom(c)),
    () => readRetention(scope),
  )
  return c.json(retention, 200)
})

const preview = createRoute({
  ...needs('retention.read'),
  method: 'get',
  path: '/retention/preview',
  operationId: 'previewRetention',
  summary: '试算：现在会删除什么 · What would be removed now under these periods',
  request: query(RetentionTrial),
  responses: answers(200, RetentionPreview, ['unacceptable']),
})
retentionRoutes.openapi(preview, async (c) =>
  c.json(await previewRetention(c.var.scope, c.req.valid('query')), 200),
)

const holds = createRoute({
  ...needs('retention.read'),
  method: 'get',
  path: '/retention/holds',
  operationId: 'listHolds',
  summary: '暂停删除的工单 · Tickets of which nothing is removed',
  responses: answers(200, HoldsView),
})
retentionRoutes.openapi(holds, async (c) =>
  c.json({ items: await c.var.scope.retention.holds() }, 200),
)

const removals = createRoute({
  ...needs('retention.read'),
  method: 'get',
  path: '/retention/removals',
  operationId: 'listRemovals',
  summary: '最近按期限删除了什么 · What was removed by the periods lately',
  responses: answers(200, RemovalsView),
})
retentionRoutes.openapi(removals, async (c) =>
  c.json({ items: await c.var.scope.retention.removals() }, 200),
)

const hold = createRoute({
  ...needs('retention.hold'),
  method: 'put',
  path: '/tickets/{ticketId}/hold',
  operationId: 'holdTicket',
  summary: '暂停或恢复删除 · Keep a ticket from being touched, or let it go again',
  ...at({ ticketId: TicketRow.shape.id }, body(HoldWish)),
  responses: answers(200, HoldsView, ['not_found', 'unacceptable']),
})
retentionRoutes.openapi(hold, async (c) => {
  const { ticketId } = c.req.valid('param')
  return c.json(await holdTicket(c.var.scope, ticketId, c.req.valid('json')), 200)
})
