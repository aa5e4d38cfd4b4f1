import type { ArticleRow } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import type { Scope } from '../scope'
import { articleRows } from './article-view'
import { articleFor, readershipOf } from './readership'

/** The articles that belong to a ticket, as far as the reader may see them. */
export async function attachedArticles(scope: Scope, ticketId: string): Promise<ArticleRow[]> {
  await scope.desk.read(ticketId)
  return articleRows(scope, await scope.articles.attached(ticketId, readershipOf(scope)))
}

/** Notes that an article answers a ticket. Twice is once. */
export async function attachArticle(
  scope: Scope,
  ticketId: string,
  articleId: string,
): Promise<ArticleRow[]> {
  await scope.desk.read(ticketId)
  await articleFor(scope, articleId)
  await scope.shard.batch([
    scope.articles.attach(ticketId, articleId, scope.personId, scope.now),
    auditEntry(scope, 'article.attached', articleId),
  ])
  return attachedArticles(scope, ticketId)
}

/** Takes an article off a ticket. */
export async function detachArticle(
  scope: Scope,
  ticketId: string,
  articleId: string,
): Promise<ArticleRow[]> {
  await scope.desk.read(ticketId)
  await articleFor(scope, articleId)
  await scope.shard.batch([
    scope.articles.detach(ticketId, articleId),
    auditEntry(scope, 'article.detached', articleId),
  ])
  return attachedArticles(scope, ticketId)
}
