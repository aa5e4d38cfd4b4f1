import { pageOf, SearchHit, SearchQuery } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, query } from '../platform/openapi'
import { search } from './search'

/** /v1/search */
export const searchRoutes = newArea()

const find = createRoute({
  ...needs('article.read'),
  method: 'get',
  path: '/search',
  operationId: 'search',
  summary:
    '搜索工单、知识或客户，最相关的在前，其次最新 · Search tickets, articles or customers, nearest and latest first',
  description:
    '联系人只能搜到本单位工单的公开内容和公开发布的知识。 A contact finds what is public on their own company’s tickets, and the articles that are for them.',
  request: query(SearchQuery),
  responses: answers(200, pageOf(SearchHit), ['not_allowed', 'unacceptable']),
})
searchRoutes.openapi(find, async (c) =>
  c.json(await search(c.var.scope, c.req.valid('query')), 200),
)
