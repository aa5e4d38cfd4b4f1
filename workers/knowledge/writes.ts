import type { ArticleCare } from '@bylaw/contract'
import { and, eq, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import type { ContentRecord } from './store'
import { articleContents, articles, articleTickets, articleVotes } from './table'

/** A new article, before the store gives it its number. */
export interface FreshArticle {
  readonly id: string
  readonly ownerId: string
  readonly reviewOn: string | null
  readonly fromTicket: { readonly id: string; readonly number: string } | null
  readonly atMs: number
}

/** Statements that change one company’s articles; they go into one batch with what belongs to it. */
export const articleWrites = (shard: Shard, companyId: string) => {
  const { db } = shard
  const one = (id: string, basedOn: number) =>
    and(eq(articles.companyId, companyId), eq(articles.id, id), eq(articles.version, basedOn))
  const write = (articleId: string, content: ContentRecord) =>
    db.insert(articleContents).values({ ...content, companyId, articleId })

  return {
    /** A new article under the company’s next number, with its first text. */
    add: ({ id, ownerId, reviewOn, fromTicket, atMs }: FreshArticle, content: ContentRecord) =>
      [
        db.run(sql`
          INSERT INTO articles (company_id, id, number, state, latest_content, latest_category,
            owner_id, review_on, from_ticket_id, from_ticket_number, helpful, unhelpful,
            updated_at_ms, version)
          SELECT ${companyId}, ${id}, coalesce(max(number), 0) + 1, 'draft', 1,
            ${content.category}, ${ownerId}, ${reviewOn}, ${fromTicket?.id ?? null},
            ${fromTicket?.number ?? null}, 0, 0, ${atMs}, 1
          FROM articles WHERE company_id = ${companyId}`),
        write(id, content),
      ] as const,

    /** A further text; readers go on seeing the published one. */
    rewrite: (id: string, basedOn: number, content: ContentRecord) =>
      [
        db
          .update(articles)
          .set({
            latestContent: content.content,
            latestCategory: content.category,
            updatedAtMs: content.writtenAtMs,
            version: basedOn + 1,
          })
          .where(one(id, basedOn)),
        shard.mustHaveChanged(),
        write(id, content),
      ] as const,

    /** Shows readers a text, or none any more. */
    publish: (
      id: string,
      basedOn: number,
      published: Pick<ContentRecord, 'content' | 'visibility' | 'category'> | null,
      atMs: number,
    ) =>
      [
        db
          .update(articles)
          .set({
            state: published ? 'published' : 'withdrawn',
            publishedContent: published?.content ?? null,
            publishedVisibility: published?.visibility ?? null,
            publishedCategory: published?.category ?? null,
            updatedAtMs: atMs,
            version: basedOn + 1,
          })
          .where(one(id, basedOn)),
        shard.mustHaveChanged(),
      ] as const,

    careFor: (id: string, basedOn: number, { ownerId, reviewOn }: ArticleCare) =>
      [
        db
          .update(articles)
          .set({ ownerId, reviewOn, version: basedOn + 1 })
          .where(one(id, basedOn)),
        shard.mustHaveChanged(),
      ] as const,

    /** A reader’s word, which replaces their earlier one; then all are counted again. */
    vote: (articleId: string, personId: string, helpful: boolean, atMs: number) =>
      [
        db
          .insert(articleVotes)
          .values({ companyId, articleId, personId, helpful, atMs })
          .onConflictDoUpdate({
            target: [articleVotes.companyId, articleVotes.articleId, articleVotes.personId],
            set: { helpful, atMs },
          }),
        db.run(sql`
          UPDATE articles SET (helpful, unhelpful) = (
            SELECT coalesce(sum(helpful), 0), coalesce(sum(1 - helpful), 0) FROM article_votes
            WHERE company_id = ${companyId} AND article_id = ${articleId})
          WHERE company_id = ${companyId} AND id = ${articleId}`),
      ] as const,

    attach: (ticketId: string, articleId: string, attachedBy: string, attachedAtMs: number) =>
      db
        .insert(articleTickets)
        .values({ companyId, ticketId, articleId, attachedBy, attachedAtMs })
        .onConflictDoNothing(),

    detach: (ticketId: string, articleId: string) =>
      db
        .delete(articleTickets)
        .where(
          and(
            eq(articleTickets.companyId, companyId),
            eq(articleTickets.ticketId, ticketId),
            eq(articleTickets.articleId, articleId),
          ),
        ),
  }
}
