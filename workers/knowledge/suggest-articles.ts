import type { ArticleHit } from '@bylaw/contract'
import { excerpt, sharedTerms, tellingTerms } from '@bylaw/search-text'
import type { Scope } from '../scope'
import type { FoundArticle } from '../search/article-store'
import { articleHitOf } from '../search/search-articles'
import { readershipOf } from './readership'

const MOST = 5
/** Of the articles whose title or tags share a term, so many are looked at, latest first. */
const LOOKED_AT = 40
/** One pair of characters in common is chance. */
const FEWEST_SHARED = 2

/**
 * Articles that may answer what is being written. Those whose title has most of its terms come
 * first; how rare a term is does not count, for the index is shared with other companies.
 */
export async function suggestArticles(scope: Scope, text: string): Promise<ArticleHit[]> {
  const terms = tellingTerms(text)
  const openly = readershipOf(scope) === 'public'
  const found = await scope.search.articlesLike(terms, openly, LOOKED_AT)
  return found
    .map((article) => ({ article, shared: sharedWith(terms, article) }))
    .filter(({ shared }) => shared.name >= Math.min(FEWEST_SHARED, terms.length))
    .sort((a, b) => weight(b.shared) - weight(a.shared) || b.article.number - a.article.number)
    .slice(0, MOST)
    .map(({ article }) => ({
      ...articleHitOf(article, []),
      excerpt: excerpt(article.body, [], EXCERPT),
    }))
}

const EXCERPT = 80

const sharedWith = (terms: readonly string[], { title, tags, body }: FoundArticle) => ({
  name: sharedTerms(terms, `${title} ${tags}`),
  body: sharedTerms(terms, body),
})

const weight = ({ name, body }: { name: number; body: number }): number => 3 * name + body
