import {
  ArticleCare,
  ArticleCategory,
  ArticleContentRow,
  ArticleDiff,
  ArticleQuery,
  ArticleRow,
  ArticleView,
  ArticleVote,
  idOf,
  NewArticle,
  NewArticleContent,
  pageOf,
  wholeInAddress,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import * as z from 'zod'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, bareChange, body, change, path, query } from '../platform/openapi'
import type { AppEnv } from '../scope'
import { articleView } from './article-view'
import { publishArticle, withdrawArticle } from './publish-article'
import { diffContents, listArticles, listContents } from './read-articles'
import { articleFor, readershipOf } from './readership'
import { voteOnArticle } from './vote'
import { careForArticle, rewriteArticle, writeArticle } from './write-article'

/** /v1/articles */
export const articleRoutes = newArea()

const ID = { articleId: idOf('article') }
const Content = wholeInAddress(1)
const CHANGED = ['not_found', 'unacceptable', 'stale_version', 'version_required'] as const

const list = createRoute({
  ...needs('article.read'),
  method: 'get',
  path: '/articles',
  operationId: 'listArticles',
  summary: '知识文章，最近修改在前 · List articles, latest change first',
  description:
    '联系人只看到公开发布的文章。`due=true` 只列到期待复核的。 Contacts see what is published for them. `due=true` lists what has to be looked at again.',
  request: query(ArticleQuery),
  responses: answers(200, pageOf(ArticleRow), ['unacceptable']),
})
articleRoutes.openapi(list, async (c) =>
  c.json(await listArticles(c.var.scope, c.req.valid('query')), 200),
)

const categories = createRoute({
  ...needs('article.read'),
  method: 'get',
  path: '/article-categories',
  operationId: 'listArticleCategories',
  summary: '知识分类 · Categories of articles',
  responses: answers(200, z.strictObject({ items: z.array(ArticleCategory) })),
})
articleRoutes.openapi(categories, async (c) => {
  const { scope } = c.var
  return c.json({ items: await scope.articles.categories(readershipOf(scope)) }, 200)
})

const write = createRoute({
  ...needs('article.write'),
  method: 'post',
  path: '/articles',
  operationId: 'writeArticle',
  summary: '新建知识文章（草稿）· Write an article; it begins as a draft',
  ...body(NewArticle),
  responses: answers(201, ArticleView, ['not_found', 'unacceptable']),
})
articleRoutes.openapi(write, async (c) =>
  c.json(await writeArticle(c.var.scope, c.req.valid('json')), 201),
)

const read = createRoute({
  ...needs('article.read'),
  method: 'get',
  path: '/articles/{articleId}',
  operationId: 'readArticle',
  summary: '阅读知识文章 · Read an article',
  description:
    '不带 `content` 时返回已发布的版本。 Without `content`, the version that is published.',
  request: { ...path(ID), ...query(z.object({ content: Content.optional() })) },
  responses: answers(200, ArticleView, ['not_found', 'unacceptable']),
})
articleRoutes.openapi(read, async (c) => {
  const article = await articleFor(c.var.scope, c.req.valid('param').articleId)
  showVersion(c, article.version)
  return c.json(await articleView(c.var.scope, article, c.req.valid('query').content), 200)
})

const rewrite = createRoute({
  ...needs('article.write'),
  method: 'post',
  path: '/articles/{articleId}/contents',
  operationId: 'rewriteArticle',
  summary: '写入新版本 · Write a new version',
  ...at(ID, change(NewArticleContent)),
  responses: answers(201, ArticleView, CHANGED),
})
articleRoutes.openapi(rewrite, async (c) => {
  const { articleId } = c.req.valid('param')
  const wish = c.req.valid('json')
  const view = await onArticle(c, articleId, () =>
    rewriteArticle(c.var.scope, articleId, versionFrom(c), wish),
  )
  return c.json(view, 201)
})

const contents = createRoute({
  ...needs('article.write'),
  method: 'get',
  path: '/articles/{articleId}/contents',
  operationId: 'listArticleContents',
  summary: '文章的各个版本 · Versions of an article',
  request: path(ID),
  responses: answers(200, z.strictObject({ items: z.array(ArticleContentRow) }), ['not_found']),
})
articleRoutes.openapi(contents, async (c) =>
  c.json({ items: await listContents(c.var.scope, c.req.valid('param').articleId) }, 200),
)

const diff = createRoute({
  ...needs('article.write'),
  method: 'get',
  path: '/articles/{articleId}/diff',
  operationId: 'diffArticle',
  summary: '比较两个版本 · Compare two versions',
  request: { ...path(ID), ...query(z.object({ from: Content, to: Content })) },
  responses: answers(200, ArticleDiff, ['not_found', 'unacceptable']),
})
articleRoutes.openapi(diff, async (c) => {
  const { from, to } = c.req.valid('query')
  return c.json(await diffContents(c.var.scope, c.req.valid('param').articleId, from, to), 200)
})

const care = createRoute({
  ...needs('article.write'),
  method: 'put',
  path: '/articles/{articleId}/care',
  operationId: 'careForArticle',
  summary: '指定维护人和复核日期 · Name its owner and the day of its review',
  ...at(ID, change(ArticleCare)),
  responses: answers(200, ArticleView, CHANGED),
})
articleRoutes.openapi(care, async (c) => {
  const { articleId } = c.req.valid('param')
  const wish = c.req.valid('json')
  const view = await onArticle(c, articleId, () =>
    careForArticle(c.var.scope, articleId, versionFrom(c), wish),
  )
  return c.json(view, 200)
})

const publish = createRoute({
  ...needs('article.publish'),
  method: 'post',
  path: '/articles/{articleId}/publication',
  operationId: 'publishArticle',
  summary: '发布最新版本 · Publish the latest version',
  ...at(ID, bareChange()),
  responses: answers(200, ArticleView, [...CHANGED, 'wrong_state']),
})
articleRoutes.openapi(publish, async (c) => {
  const { articleId } = c.req.valid('param')
  const view = await onArticle(c, articleId, () =>
    publishArticle(c.var.scope, articleId, versionFrom(c)),
  )
  return c.json(view, 200)
})

const withdraw = createRoute({
  ...needs('article.publish'),
  method: 'post',
  path: '/articles/{articleId}/withdrawal',
  operationId: 'withdrawArticle',
  summary: '撤下文章 · Take an article away from its readers',
  ...at(ID, bareChange()),
  responses: answers(200, ArticleView, [...CHANGED, 'wrong_state']),
})
articleRoutes.openapi(withdraw, async (c) => {
  const { articleId } = c.req.valid('param')
  const view = await onArticle(c, articleId, () =>
    withdrawArticle(c.var.scope, articleId, versionFrom(c)),
  )
  return c.json(view, 200)
})

const vote = createRoute({
  ...needs('article.read'),
  method: 'post',
  path: '/articles/{articleId}/votes',
  operationId: 'voteOnArticle',
  summary: '评价是否有帮助 · Say whether it helped',
  ...at(ID, body(ArticleVote)),
  responses: answers(200, ArticleView, ['not_found', 'unacceptable']),
})
articleRoutes.openapi(vote, async (c) => {
  const { articleId } = c.req.valid('param')
  return c.json(await voteOnArticle(c.var.scope, articleId, c.req.valid('json').helpful), 200)
})

/** A change of an article; its retry is answered with the article. */
const onArticle = (
  c: Context<AppEnv>,
  articleId: string,
  change: () => Promise<ArticleView>,
): Promise<ArticleView> =>
  carriedOutOnce(c.var.scope, change, async () =>
    articleView(c.var.scope, await articleFor(c.var.scope, articleId), undefined),
  )
