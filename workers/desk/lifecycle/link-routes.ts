import { DerivedTicket, NewLink, NewMerge, TicketChanged, TicketRow } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { versionFrom } from '../../platform/if-match'
import { needsAtDesk } from '../../platform/needs'
import { newArea } from '../../platform/new-area'
import { answers, at, bareChange, body, change } from '../../platform/openapi'
import { answerDone } from '../answer-done'
import { deriveAsAsked } from '../open-ticket'
import { step } from '../step-route'

/** /v1/tickets/{ticketId}/…: how a ticket stands to others. */
export const linkRoutes = newArea()

linkRoutes.openapi(
  step(
    'ticket.change',
    'links',
    'linkTicket',
    '关联工单 · Link a ticket to another',
    change(NewLink),
  ),
  async (c) => {
    const { ticketId } = c.req.valid('param')
    const to = c.req.valid('json')
    return c.json(answerDone(c, await c.var.scope.desk.link(ticketId, versionFrom(c), to)), 200)
  },
)

linkRoutes.openapi(
  step(
    'ticket.change',
    'unlinking',
    'unlinkTicket',
    '取消关联 · Take a link away again',
    change(NewLink),
  ),
  async (c) => {
    const { ticketId } = c.req.valid('param')
    const to = c.req.valid('json')
    return c.json(answerDone(c, await c.var.scope.desk.unlink(ticketId, versionFrom(c), to)), 200)
  },
)

linkRoutes.openapi(
  step(
    'ticket.change',
    'merger',
    'mergeTicket',
    '并入另一张工单 · Merge a ticket into another',
    change(NewMerge),
  ),
  async (c) => {
    const { ticketId } = c.req.valid('param')
    const wish = c.req.valid('json')
    return c.json(answerDone(c, await c.var.scope.desk.merge(ticketId, versionFrom(c), wish)), 200)
  },
)

linkRoutes.openapi(
  step('ticket.change', 'unmerging', 'unmergeTicket', '撤销合并 · Undo a merging', bareChange()),
  async (c) => {
    const { ticketId } = c.req.valid('param')
    return c.json(answerDone(c, await c.var.scope.desk.unmerge(ticketId, versionFrom(c))), 200)
  },
)

const derive = createRoute({
  ...needsAtDesk('ticket.open'),
  method: 'post',
  path: '/tickets/{ticketId}/derived',
  operationId: 'deriveTicket',
  summary: '由工单另立工单 · Open a ticket that comes from another',
  description:
    '子工单、拆分、后续、投诉。 A part of it, a second matter said in it, what follows it, or a complaint of it.',
  ...at({ ticketId: TicketRow.shape.id }, body(DerivedTicket)),
  responses: answers(201, TicketChanged, ['not_found', 'not_allowed', 'unacceptable']),
})
linkRoutes.openapi(derive, async (c) => {
  const { ticketId } = c.req.valid('param')
  const done = await deriveAsAsked(c.var.scope, ticketId, c.req.valid('json'))
  return c.json(answerDone(c, done), 201)
})
