import { KeptDraft, TicketDraft, TicketRow } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { needs, needsAtDesk } from '../../platform/needs'
import { newArea } from '../../platform/new-area'
import { answers, at, body, path } from '../../platform/openapi'

/** /v1/tickets/{ticketId}/draft: what the caller is writing there; nobody reads another's. */
export const ticketDraftRoutes = newArea()

const read = createRoute({
  ...needs('ticket.reply'),
  method: 'get',
  path: '/tickets/{ticketId}/draft',
  operationId: 'readTicketDraft',
  summary: '自己未发送的草稿 · Your own draft on a ticket',
  request: path({ ticketId: TicketRow.shape.id }),
  responses: answers(200, KeptDraft, ['not_found']),
})
ticketDraftRoutes.openapi(read, async (c) =>
  c.json(await c.var.scope.desk.draft(c.req.valid('param').ticketId), 200),
)

const keep = createRoute({
  ...needsAtDesk('ticket.reply'),
  method: 'put',
  path: '/tickets/{ticketId}/draft',
  operationId: 'keepTicketDraft',
  summary: '保存草稿；全空则删除 · Keep your draft; an empty one is let go of',
  ...at({ ticketId: TicketRow.shape.id }, body(TicketDraft)),
  responses: answers(200, KeptDraft, ['not_found', 'unacceptable']),
})
ticketDraftRoutes.openapi(keep, async (c) => {
  const { ticketId } = c.req.valid('param')
  return c.json(await c.var.scope.desk.draft(ticketId, c.req.valid('json')), 200)
})
