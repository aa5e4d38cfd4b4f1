import type { ArticleHit } from '@bylaw/contract'
import { excerpt, highlight, type Question, questionOf } from '@bylaw/search-text'
import { sightOf } from '../desk/sight'
import { pageFrom, placeOf } from '../platform/page'
import type { Scope } from '../scope'
import type { FoundArticle } from './article-store'
import type { SearchWish } from './search-tickets'

/** The published articles in which a reader may find what they typed. */
export async function searchArticles(scope: Scope, wish: SearchWish) {
  const question = questionOf(wish.q)
  const openly = !sightOf(scope).internal
  const place = placeOf(wish.cursor, 2)
  const rows = await scope.search.articles(question, openly, place, wish.limit + 1)
  return pageFrom(
    rows,
    wish.limit,
    ({ tier, number }) => [tier, number],
    (row) => articleHitOf(row, question),
  )
}

/** Characters of an excerpt. */
const EXCERPT = 110
/** What Markdown writes beside the text: heading, quote and list marks, and what stresses a word. */
const MARKUP = /^[^\S\n]*(#{1,6}|>|[-*+]|\d+\.)\s+|[*_`~]{1,3}(?=\S)|(?<=\S)[*_`~]{1,3}/gm

export const articleHitOf = (row: FoundArticle, question: Question): ArticleHit => ({
  kind: 'article',
  id: row.id,
  number: highlight(`KB-${row.number}`, question),
  title: highlight(row.title, question),
  excerpt: excerpt(row.body.replace(MARKUP, ''), question, EXCERPT),
  category: row.category,
  visibility: row.visibility,
  updatedAt: new Date(row.updatedAtMs).toISOString(),
})
