import { pageOf, SearchQuery, TicketHit } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, query } from '../platform/openapi'
import { searchTickets } from './search-tickets'

/** /v1/search */
export const searchRoutes = newArea()

const search = createRoute({
  ...needs('ticket.read'),
  method: 'get',
  path: '/search',
  operationId: 'search',
  summary: '搜索工单，最相关的在前，其次最新 · Search tickets, nearest and latest first',
  description:
    '按工单号、主题、客户名称和往来内容查找；联系人只能搜到本单位工单的公开内容。 By number, subject, customer and what was said; a contact finds what is public on their own company’s tickets.',
  request: query(SearchQuery),
  responses: answers(200, pageOf(TicketHit), ['unacceptable']),
})
searchRoutes.openapi(search, async (c) =>
  c.json(await searchTickets(c.var.scope, c.req.valid('query')), 200),
)
