import { sightOf } from '../desk/sight'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { ArticleRecord } from './store'

/**
 * Which articles someone reads: contacts what is published for them, staff everything published,
 * those who write also what is not.
 */
export type Readership = 'public' | 'published' | 'all'

export function readershipOf(scope: Pick<Scope, 'role' | 'customerId' | 'may'>): Readership {
  if (!sightOf(scope).internal) return 'public'
  return scope.may('article.write') ? 'all' : 'published'
}

/** Whether an article is there for those who read so much. */
export const mayRead = (readership: Readership, article: ArticleRecord): boolean =>
  readership === 'all' ||
  (article.state === 'published' &&
    (readership === 'published' || article.publishedVisibility === 'public'))

/** An article that the caller may read. Not there and not for them are the same answer. */
export async function articleFor(scope: Scope, articleId: string): Promise<ArticleRecord> {
  const article = await scope.articles.read(articleId)
  if (!article || !mayRead(readershipOf(scope), article)) throw new Problem('not_found')
  return article
}

/** Whether there is such an article for the caller. */
export async function mayReadArticle(scope: Scope, articleId: string): Promise<boolean> {
  const article = await scope.articles.read(articleId)
  return article !== undefined && mayRead(readershipOf(scope), article)
}
