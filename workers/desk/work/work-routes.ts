import { TicketChanged, TicketRow, WorkRecord, WorkView, wholeInAddress } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { versionFrom } from '../../platform/if-match'
import { needs, needsAtDesk } from '../../platform/needs'
import { newArea } from '../../platform/new-area'
import { answers, at, body, change, path } from '../../platform/openapi'
import { answerDone } from '../answer-done'

/** /v1/tickets/{ticketId}/work: the work log, remote access and what other departments have to do. */
export const workRoutes = newArea()

const ofTicket = { ticketId: TicketRow.shape.id }
const one = { ...ofTicket, n: wholeInAddress(1, 1_000_000) }

const list = createRoute({
  ...needs('work.read'),
  method: 'get',
  path: '/tickets/{ticketId}/work',
  operationId: 'listWork',
  summary: '工单的处理记录 · The work on a ticket',
  request: path(ofTicket),
  responses: answers(200, WorkView, ['not_found']),
})
workRoutes.openapi(list, async (c) =>
  c.json(await c.var.scope.desk.work(c.req.valid('param').ticketId), 200),
)

const record = createRoute({
  ...needsAtDesk('ticket.work'),
  method: 'post',
  path: '/tickets/{ticketId}/work',
  operationId: 'recordWork',
  summary: '登记处理、远程接入或转交事项 · Record work, remote access or a matter raised',
  ...at(ofTicket, body(WorkRecord)),
  responses: answers(200, TicketChanged, ['not_found', 'unacceptable', 'key_reused']),
})
workRoutes.openapi(record, async (c) => {
  const { ticketId } = c.req.valid('param')
  const done = await c.var.scope.desk.recordWork(ticketId, c.req.valid('json'))
  return c.json(answerDone(c, done), 200)
})

const amend = createRoute({
  ...needsAtDesk('ticket.work'),
  method: 'put',
  path: '/tickets/{ticketId}/work/{n}',
  operationId: 'amendWork',
  summary: '更正一条处理记录，原样留存 · Put a record right; how it read is kept',
  description:
    '`If-Match` 为该条记录的版本。 `If-Match` is the version of the record, not of its ticket.',
  ...at(one, change(WorkRecord)),
  responses: answers(200, TicketChanged, [
    'not_found',
    'not_allowed',
    'stale_version',
    'version_required',
    'unacceptable',
  ]),
})
workRoutes.openapi(amend, async (c) => {
  const { ticketId, n } = c.req.valid('param')
  const wish = c.req.valid('json')
  const done = await c.var.scope.desk.amendWork(ticketId, n, versionFrom(c), wish)
  return c.json(answerDone(c, done), 200)
})
