import type { ArticleView } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { articleView } from './article-view'
import { articleFor } from './readership'

/** Shows readers the latest version; from the same moment it can be searched for. */
export async function publishArticle(
  scope: Scope,
  articleId: string,
  basedOn: number,
): Promise<ArticleView> {
  const article = await articleFor(scope, articleId)
  mustBeVersion(basedOn, article.version)
  if (article.publishedContent === article.latestContent) throw new Problem('wrong_state')
  const { content: text } = await scope.articles.content(
    articleId,
    article.latestContent,
    scope.personId,
  )
  if (!text) throw new Problem('not_found')
  await scope.shard.batch([
    ...scope.articles.publish(articleId, basedOn, text, scope.now),
    ...scope.search.keepArticle({ ...article, ...text, updatedAtMs: scope.now }),
    auditEntry(scope, 'article.published', articleId),
  ])
  return articleView(scope, await articleFor(scope, articleId), undefined)
}

/** Takes an article away from its readers. Its versions stay, and it can be published again. */
export async function withdrawArticle(
  scope: Scope,
  articleId: string,
  basedOn: number,
): Promise<ArticleView> {
  const article = await articleFor(scope, articleId)
  mustBeVersion(basedOn, article.version)
  if (article.state !== 'published') throw new Problem('wrong_state')
  await scope.shard.batch([
    ...scope.articles.publish(articleId, basedOn, null, scope.now),
    ...scope.search.dropArticle(article.number),
    auditEntry(scope, 'article.withdrawn', articleId),
  ])
  return articleView(scope, await articleFor(scope, articleId), undefined)
}
