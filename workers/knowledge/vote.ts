import type { ArticleView } from '@bylaw/contract'
import type { Scope } from '../scope'
import { articleView } from './article-view'
import { articleFor } from './readership'

/** A reader says whether an article helped. They may think again; they count once. */
export async function voteOnArticle(
  scope: Scope,
  articleId: string,
  helpful: boolean,
): Promise<ArticleView> {
  await articleFor(scope, articleId)
  await scope.shard.batch(scope.articles.vote(articleId, scope.personId, helpful, scope.now))
  return articleView(scope, await articleFor(scope, articleId), undefined)
}
