import { FollowersView, Following, TicketRow } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { needsAtDesk } from '../../platform/needs'
import { newArea } from '../../platform/new-area'
import { answers, at, body } from '../../platform/openapi'

/** /v1/tickets/{ticketId}/following: whether the caller is told of what happens to a ticket. */
export const followRoutes = newArea()

const follow = createRoute({
  ...needsAtDesk('ticket.follow'),
  method: 'put',
  path: '/tickets/{ticketId}/following',
  operationId: 'followTicket',
  summary: '关注或取消关注工单 · Follow a ticket, or no longer',
  ...at({ ticketId: TicketRow.shape.id }, body(Following)),
  responses: answers(200, FollowersView, ['not_found', 'unacceptable']),
})
followRoutes.openapi(follow, async (c) => {
  const { ticketId } = c.req.valid('param')
  const { following } = c.req.valid('json')
  return c.json(await c.var.scope.desk.follow(ticketId, following), 200)
})
