import type { ArticleContentRow, ArticleDiff, ArticleRow, ArticleState } from '@bylaw/contract'
import { pageFrom, placeOf } from '../platform/page'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { articleRows } from './article-view'
import { lineDiff } from './line-diff'
import { articleFor, readershipOf } from './readership'

interface ArticleListWish {
  readonly state?: ArticleState | undefined
  readonly category?: string | undefined
  readonly due: 'true' | 'false'
  readonly limit: number
  readonly cursor?: string | undefined
}

/** A page of the articles the caller may read, the latest change first, or what is due first. */
export async function listArticles(
  scope: Scope,
  wish: ArticleListWish,
): Promise<{ items: ArticleRow[]; nextCursor: string | null }> {
  const dueBy = wish.due === 'true' ? today(scope) : undefined
  const listed = await scope.articles.list({
    readership: readershipOf(scope),
    state: wish.state,
    category: wish.category,
    dueBy,
    after: placeOf(wish.cursor, 2),
    limit: wish.limit + 1,
  })
  const page = pageFrom(
    listed,
    wish.limit,
    ({ id, updatedAtMs, reviewOn }) => [dueBy === undefined ? updatedAtMs : (reviewOn ?? ''), id],
    (article) => article,
  )
  return { items: await articleRows(scope, page.items), nextCursor: page.nextCursor }
}

/** Every version of an article, latest first; for those who write. */
export async function listContents(scope: Scope, articleId: string): Promise<ArticleContentRow[]> {
  const article = await articleFor(scope, articleId)
  return (await scope.articles.contents(articleId)).map((text) => ({
    content: text.content,
    title: text.title,
    visibility: text.visibility,
    note: text.note,
    writtenByName: text.writtenByName,
    writtenAt: new Date(text.writtenAtMs).toISOString(),
    published: text.content === article.publishedContent,
  }))
}

/** What changed between two versions: the title, then the text, line by line. */
export async function diffContents(
  scope: Scope,
  articleId: string,
  from: number,
  to: number,
): Promise<ArticleDiff> {
  await articleFor(scope, articleId)
  const texts = await scope.articles.contents(articleId)
  const [before, after] = [from, to].map((wanted) => {
    const text = texts.find(({ content }) => content === wanted)
    if (!text) throw new Problem('not_found')
    return `# ${text.title}\n\n${text.body}`
  })
  return { from, to, lines: lineDiff(before ?? '', after ?? '') }
}
