import {
  ChangeView,
  ClockExplanation,
  EarlierMessages,
  NewTicket,
  PageQuery,
  pageOf,
  QueueSort,
  QueueView,
  SavedView,
  TicketChanged,
  TicketFilter,
  TicketPage,
  TicketRow,
  TicketView,
  wholeInAddress,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { csvHeaders } from '../platform/csv'
import { showVersion } from '../platform/if-match'
import { answerText } from '../platform/json-text'
import { needs, needsAtDesk } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, body, csvAnswers, path, query } from '../platform/openapi'
import { Problem } from '../platform/problem'
import { isFromElsewhere } from '../platform/same-origin'
import { answerDone } from './answer-done'
import { explainTicket } from './explain-ticket'
import { exportQueue } from './export-queue'
import { timeText } from './field-words'
import { listTickets } from './list-tickets'
import { openAsAsked } from './open-ticket'

/** /v1/tickets: opening and reading; what is done to a ticket is in `step-routes.ts`. */
export const ticketRoutes = newArea()

const list = createRoute({
  ...needs('ticket.read'),
  method: 'get',
  path: '/tickets',
  operationId: 'listTickets',
  summary: '工单队列，最近到期在前 · List tickets, what is due first comes first',
  description:
    '`all` 是未关闭的全部工单，`archived` 是已归档的；`savedView` 按保存的视图列出，一页可能不满但仍有下一页；`sort` 可改按优先级、更新时间或编号排列，归档与保存的视图除外。`filter` 按工单号、主题、客户、联系人或负责人的名称筛选，含 `@` 时也按联系人邮箱开头筛选；`priority`、`type`、`channel`、`tag`（仅公司内部）、`assignee`（`me`、`nobody` 或人员编号）可用逗号列出多个，满足其一即可；归档除外，筛选后一页可能不满但仍有下一页。 `all` is every ticket that is not closed, `archived` what has left the desk; `savedView` lists by a saved view, whose pages may be short and still go on; `sort` lists by priority, last change or number instead, but not the archive nor a saved view. `filter` finds by number, subject, or the name of customer, contact or assignee, and with an `@` by how a contact’s address begins; `priority`, `type`, `channel`, `tag` (staff alone) and `assignee` (`me`, `nobody` or ids of people) take several values parted by commas, of which any will do. The archive is not narrowed; a narrowed page may be short and still go on.',
  request: query(
    PageQuery.extend({
      view: QueueView.default('all'),
      savedView: SavedView.shape.id.optional(),
      sort: QueueSort.optional(),
      ...TicketFilter.shape,
    }),
  ),
  responses: answers(200, TicketPage, ['unacceptable', 'not_found']),
})
ticketRoutes.openapi(list, async (c) =>
  answerText(c, await listTickets(c.var.scope, c.req.valid('query'))),
)

const exported = createRoute({
  ...needs('ticket.read'),
  method: 'get',
  path: '/tickets.csv',
  operationId: 'exportTickets',
  summary: '按当前视图与筛选导出工单（CSV）· Export what the queue shows as CSV',
  description:
    '与工单队列同一份清单；最多查看 5000 张，未列完时末行注明。 The same list as the queue; at most 5,000 tickets are looked through, and the last line says so where there are more.',
  request: query(
    z.object({
      view: QueueView.default('all'),
      savedView: SavedView.shape.id.optional(),
      ...TicketFilter.shape,
    }),
  ),
  responses: csvAnswers('One row per ticket', ['unacceptable', 'not_found']),
})
ticketRoutes.openapi(exported, async (c) => {
  const { now, zone } = c.var.scope
  const name = `tickets-${timeText(now, zone).replaceAll(/\D/g, '')}.csv`
  return c.body(await exportQueue(c.var.scope, c.req.valid('query')), 200, csvHeaders(name))
})

const open = createRoute({
  ...needsAtDesk('ticket.open'),
  method: 'post',
  path: '/tickets',
  operationId: 'openTicket',
  summary: '新建工单 · Open a ticket',
  ...body(NewTicket),
  responses: answers(201, TicketChanged, ['not_found', 'unacceptable', 'key_reused']),
})
ticketRoutes.openapi(open, async (c) =>
  c.json(answerDone(c, await openAsAsked(c.var.scope, c.req.valid('json'))), 201),
)

const read = createRoute({
  ...needs('ticket.read'),
  method: 'get',
  path: '/tickets/{ticketId}',
  operationId: 'readTicket',
  summary: '查看工单 · Read a ticket',
  request: path({ ticketId: TicketRow.shape.id }),
  responses: answers(200, TicketView, ['not_found']),
})
ticketRoutes.openapi(read, async (c) => {
  const ticket = await c.var.scope.desk.read(c.req.valid('param').ticketId)
  showVersion(c, ticket.row.version)
  return c.json(ticket, 200)
})

const earlier = createRoute({
  ...needs('ticket.read'),
  method: 'get',
  path: '/tickets/{ticketId}/messages',
  operationId: 'listEarlierMessages',
  summary: '更早的消息 · What was said earlier on a ticket',
  request: {
    ...path({ ticketId: TicketRow.shape.id }),
    ...query(z.object({ before: z.string().regex(/^TS-\d{1,12}\.\d{1,9}$/) })),
  },
  responses: answers(200, EarlierMessages, ['not_found', 'unacceptable']),
})
ticketRoutes.openapi(earlier, async (c) => {
  const { ticketId } = c.req.valid('param')
  return c.json(await c.var.scope.desk.readEarlier(ticketId, c.req.valid('query').before), 200)
})

const history = createRoute({
  ...needs('ticket.read'),
  method: 'get',
  path: '/tickets/{ticketId}/changes',
  operationId: 'listTicketChanges',
  summary: '变更记录，最新在前 · What was changed on a ticket and by whom, latest first',
  request: { ...path({ ticketId: TicketRow.shape.id }), ...query(PageQuery) },
  responses: answers(200, pageOf(ChangeView), ['not_found', 'unacceptable']),
})
ticketRoutes.openapi(history, async (c) => {
  const { ticketId } = c.req.valid('param')
  return c.json(await c.var.scope.desk.history(ticketId, c.req.valid('query')), 200)
})

const clock = createRoute({
  ...needs('ticket.read'),
  method: 'get',
  path: '/tickets/{ticketId}/clock',
  operationId: 'explainTicketClock',
  summary: '为什么此时到期 · Why a ticket is due when it is due',
  request: path({ ticketId: TicketRow.shape.id }),
  responses: answers(200, ClockExplanation, ['not_found']),
})
ticketRoutes.openapi(clock, async (c) =>
  c.json(await explainTicket(c.var.scope, c.req.valid('param').ticketId), 200),
)

const live = createRoute({
  ...needs('ticket.read'),
  method: 'get',
  path: '/live',
  operationId: 'openLive',
  summary: '实时队列（WebSocket）· Watch the queue live (WebSocket)',
  request: query(
    z.object({
      epoch: z.string().max(64).optional(),
      since: wholeInAddress(0).optional(),
      /** A session token, where neither cookie nor header can be sent. */
      token: z.string().max(4_000).optional(),
    }),
  ),
  responses: {
    101: { description: 'Frames follow on the socket' },
    default: { description: '`not_allowed` (403), `malformed_request` (400)' },
  },
})
ticketRoutes.openapi(live, async (c) => {
  // A browser lets any site open a socket and sends the cookie along: only our own page may.
  if (isFromElsewhere(c)) throw new Problem('cross_site')
  if (c.var.scope.role === 'contact') throw new Problem('not_allowed')
  if (c.req.header('upgrade')?.toLowerCase() !== 'websocket') throw new Problem('malformed_request')
  const answer = await c.var.scope.desk.live(c.req.valid('query'), c.var.sessionEndsAtMs)
  if (answer.status === 401) throw new Problem('not_signed_in')
  return answer
})
