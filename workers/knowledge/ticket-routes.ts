import {
  ArticleAttachment,
  ArticleHit,
  ArticleRow,
  ArticleView,
  idOf,
  SuggestionQuery,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, command, path, query } from '../platform/openapi'
import { articleFromTicket } from './article-from-ticket'
import { attachArticle, attachedArticles, detachArticle } from './attach-article'
import { suggestArticles } from './suggest-articles'

/** Articles where tickets are worked on: suggested, attached, made from one. */
export const ticketArticleRoutes = newArea()

const TICKET = { ticketId: idOf('ticket') }
const Articles = z.strictObject({ items: z.array(ArticleRow) })

const suggest = createRoute({
  ...needs('article.read'),
  method: 'get',
  path: '/article-suggestions',
  operationId: 'suggestArticles',
  summary: '按正在书写的内容推荐文章 · Suggest articles for what is being written',
  request: query(SuggestionQuery),
  responses: answers(200, z.strictObject({ items: z.array(ArticleHit) }), ['unacceptable']),
})
ticketArticleRoutes.openapi(suggest, async (c) =>
  c.json({ items: await suggestArticles(c.var.scope, c.req.valid('query').text) }, 200),
)

const attached = createRoute({
  ...needs('ticket.read'),
  method: 'get',
  path: '/tickets/{ticketId}/articles',
  operationId: 'listTicketArticles',
  summary: '工单关联的文章 · Articles attached to a ticket',
  request: path(TICKET),
  responses: answers(200, Articles, ['not_found']),
})
ticketArticleRoutes.openapi(attached, async (c) =>
  c.json({ items: await attachedArticles(c.var.scope, c.req.valid('param').ticketId) }, 200),
)

const attach = createRoute({
  ...needs('ticket.note'),
  method: 'post',
  path: '/tickets/{ticketId}/articles',
  operationId: 'attachArticle',
  summary: '为工单关联文章 · Attach an article to a ticket',
  ...at(TICKET, body(ArticleAttachment)),
  responses: answers(200, Articles, ['not_found', 'unacceptable']),
})
ticketArticleRoutes.openapi(attach, async (c) => {
  const { ticketId } = c.req.valid('param')
  const { articleId } = c.req.valid('json')
  return c.json({ items: await attachArticle(c.var.scope, ticketId, articleId) }, 200)
})

const detach = createRoute({
  ...needs('ticket.note'),
  method: 'post',
  path: '/tickets/{ticketId}/articles/{articleId}/detachment',
  operationId: 'detachArticle',
  summary: '取消关联 · Take an article off a ticket',
  ...at({ ...TICKET, articleId: idOf('article') }, command()),
  responses: answers(200, Articles, ['not_found']),
})
ticketArticleRoutes.openapi(detach, async (c) => {
  const { ticketId, articleId } = c.req.valid('param')
  return c.json({ items: await detachArticle(c.var.scope, ticketId, articleId) }, 200)
})

const make = createRoute({
  ...needs('article.write'),
  method: 'post',
  path: '/tickets/{ticketId}/article',
  operationId: 'articleFromTicket',
  summary: '由已解决的工单生成文章 · Make an article of a solved ticket',
  ...at(TICKET, command()),
  responses: answers(201, ArticleView, ['not_found', 'wrong_state']),
})
ticketArticleRoutes.openapi(make, async (c) =>
  c.json(await articleFromTicket(c.var.scope, c.req.valid('param').ticketId), 201),
)
