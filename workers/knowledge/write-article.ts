import {
  type ArticleCare,
  type ArticleView,
  type NewArticle,
  type NewArticleContent,
  worksHere,
} from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import { mustBeVersion } from '../platform/if-match'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { articleView } from './article-view'
import { articleFor } from './readership'
import type { ContentRecord } from './store'

/** Writes an article; nobody but those who write sees it until it is published. */
export async function writeArticle(
  scope: Scope,
  wish: NewArticle,
  fromTicket: { id: string; number: string } | null = null,
): Promise<ArticleView> {
  const { ownerId = scope.personId, reviewOn, ...text } = wish
  await mustKeepIt(scope, ownerId)
  const id = scope.newId('art')
  const fresh = { id, ownerId, reviewOn, fromTicket, atMs: scope.now }
  await madeOnce(
    () =>
      scope.shard.batch([
        ...scope.articles.add(fresh, contentOf(scope, 1, { ...text, note: '' })),
        ...(fromTicket
          ? [scope.articles.attach(fromTicket.id, id, scope.personId, scope.now)]
          : []),
        auditEntry(scope, 'article.written', id),
      ]),
    () => scope.articles.read(id),
  )
  return articleView(scope, await articleFor(scope, id), undefined)
}

/** Writes a further version. What was there before stays, and readers go on seeing it. */
export async function rewriteArticle(
  scope: Scope,
  articleId: string,
  basedOn: number,
  wish: NewArticleContent,
): Promise<ArticleView> {
  const article = await articleFor(scope, articleId)
  mustBeVersion(basedOn, article.version)
  const content = contentOf(scope, article.latestContent + 1, wish)
  await scope.shard.batch([
    ...scope.articles.rewrite(articleId, basedOn, content),
    auditEntry(scope, 'article.rewritten', articleId),
  ])
  return articleView(scope, await articleFor(scope, articleId), content.content)
}

/** Says who keeps an article true, and when it is looked at again. */
export async function careForArticle(
  scope: Scope,
  articleId: string,
  basedOn: number,
  care: ArticleCare,
): Promise<ArticleView> {
  const article = await articleFor(scope, articleId)
  mustBeVersion(basedOn, article.version)
  await mustKeepIt(scope, care.ownerId)
  await scope.shard.batch([
    ...scope.articles.careFor(articleId, basedOn, care),
    auditEntry(scope, 'article.cared_for', articleId),
  ])
  return articleView(scope, await articleFor(scope, articleId), undefined)
}

/** A contact is the customer’s person and never answers for what we write. */
async function mustKeepIt(scope: Scope, ownerId: string): Promise<void> {
  const owner = await scope.people.read(ownerId)
  if (!owner || !worksHere(owner)) throw new Problem('not_found')
}

const contentOf = (
  { personId, personName, now }: Scope,
  content: number,
  text: NewArticleContent,
): ContentRecord => ({
  ...text,
  tags: [...new Set(text.tags)],
  content,
  writtenBy: personId,
  writtenByName: personName,
  writtenAtMs: now,
})
