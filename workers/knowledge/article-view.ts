import type { ArticleRow, ArticleView } from '@bylaw/contract'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { mayRead, readershipOf } from './readership'
import type { ArticleRecord, ListedArticle } from './store'

/** The number people say: 12 is `KB-12`. */
export const articleNumber = (number: number): string => `KB-${number}`

/** Articles as a list shows them to the caller, with their owners’ names. */
export async function articleRows(
  scope: Scope,
  listed: readonly ListedArticle[],
): Promise<ArticleRow[]> {
  const owners = await scope.people.readAll([...new Set(listed.map(({ ownerId }) => ownerId))])
  const names = new Map(owners.map(({ personId, name }) => [personId, name]))
  const day = today(scope)
  const writes = readershipOf(scope) === 'all'
  return listed.map((article) => ({
    id: article.id,
    number: articleNumber(article.number),
    title: article.title,
    visibility: article.visibility,
    category: article.category,
    tags: article.tags,
    state: article.state,
    furtherVersion: writes && isFurther(article),
    ownerId: article.ownerId,
    ownerName: names.get(article.ownerId) ?? '',
    reviewOn: article.reviewOn,
    reviewDue:
      article.state === 'published' && article.reviewOn !== null && article.reviewOn <= day,
    helpful: article.helpful,
    unhelpful: article.unhelpful,
    updatedAt: new Date(article.updatedAtMs).toISOString(),
    version: article.version,
  }))
}

const isFurther = ({ latestContent, publishedContent }: ArticleRecord): boolean =>
  publishedContent !== null && latestContent > publishedContent

/**
 * An article with one version of its text: what readers see, unless another is asked for, which is
 * for those who write.
 */
export async function articleView(
  scope: Scope,
  article: ArticleRecord,
  asked: number | undefined,
): Promise<ArticleView> {
  const seen = article.publishedContent ?? article.latestContent
  const wanted = asked ?? seen
  if (wanted !== seen && readershipOf(scope) !== 'all') throw new Problem('not_found')
  const { content, vote } = await scope.articles.content(article.id, wanted, scope.personId)
  if (!content) throw new Problem('not_found')
  const { title, visibility, category, tags } = content
  const [row] = await articleRows(scope, [{ ...article, title, visibility, category, tags }])
  if (!row) throw new Problem('not_found')
  return {
    row,
    body: content.body,
    content: content.content,
    latestContent: article.latestContent,
    publishedContent: article.publishedContent,
    writtenByName: content.writtenByName,
    writtenAt: new Date(content.writtenAtMs).toISOString(),
    fromTicket:
      article.fromTicketId !== null && readershipOf(scope) !== 'public'
        ? { id: article.fromTicketId, number: article.fromTicketNumber ?? '' }
        : null,
    portalAddress: await portalAddress(scope, article),
    myVote: vote === undefined ? null : vote ? 'helpful' : 'unhelpful',
  }
}

/** Where customers read what is published of it for them. */
async function portalAddress(scope: Scope, article: ArticleRecord): Promise<string | null> {
  if (!mayRead('public', article)) return null
  const settings = await scope.mail.settings()
  return settings ? scope.post.articlePageOf(settings.handle, article.id) : null
}
