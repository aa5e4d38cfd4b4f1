import * as z from 'zod'
import { DateText, InstantText, idOf, Line, PageQuery, Text, Version } from './common'

/** `public` articles are for contacts too; `internal` ones never leave the company. */
export const ArticleVisibility = z.enum(['public', 'internal'])
export type ArticleVisibility = z.infer<typeof ArticleVisibility>

/** What readers see: nothing yet, the published version, nothing any more. */
export const ArticleState = z.enum(['draft', 'published', 'withdrawn'])
export type ArticleState = z.infer<typeof ArticleState>

const CONTENT = {
  title: Line(200),
  /** Markdown; HTML in it is shown as it is written. */
  body: Text(50_000),
  visibility: ArticleVisibility,
  /** A word of the company's own; empty for none. */
  category: z.union([z.literal(''), Line(40)]),
  tags: z.array(Line(30)).max(10),
}
const CARE = {
  /** Who keeps it true; the writer, if nobody is named. */
  ownerId: idOf('person'),
  /** When it has to be looked at again; null for never. */
  reviewOn: DateText.nullable(),
}

export const NewArticle = z
  .strictObject({
    ...CONTENT,
    ownerId: CARE.ownerId.optional(),
    reviewOn: CARE.reviewOn.default(null),
  })
  .meta({ id: 'NewArticle' })
export type NewArticle = z.infer<typeof NewArticle>

/** A new version: what was there before stays. */
export const NewArticleContent = z
  .strictObject({ ...CONTENT, /** What changed, and why. */ note: z.string().trim().max(200) })
  .meta({ id: 'NewArticleContent' })
export type NewArticleContent = z.infer<typeof NewArticleContent>

export const ArticleCare = z.strictObject(CARE).meta({ id: 'ArticleCare' })
export type ArticleCare = z.infer<typeof ArticleCare>

export const ArticleRow = z
  .strictObject({
    id: idOf('article'),
    /** Human number, e.g. `KB-12`. */
    number: z.string(),
    title: z.string(),
    visibility: ArticleVisibility,
    category: z.string(),
    tags: z.array(z.string()),
    state: ArticleState,
    /** Whether there is a version that readers do not see yet; for those who write. */
    furtherVersion: z.boolean(),
    ownerId: idOf('person'),
    ownerName: z.string(),
    reviewOn: DateText.nullable(),
    /** Whether that day has come. */
    reviewDue: z.boolean(),
    helpful: z.int(),
    unhelpful: z.int(),
    updatedAt: InstantText,
    version: Version,
  })
  .meta({ id: 'ArticleRow' })
export type ArticleRow = z.infer<typeof ArticleRow>

export const ArticleView = z
  .strictObject({
    row: ArticleRow,
    body: z.string(),
    /** Which version of the text this is. */
    content: Version,
    latestContent: Version,
    publishedContent: Version.nullable(),
    writtenByName: z.string(),
    writtenAt: InstantText,
    /** The ticket it was made from; only staff learn of it. */
    fromTicket: z.strictObject({ id: idOf('ticket'), number: z.string() }).nullable(),
    /**
     * Where customers read it; null while nothing of it is published for them, or the company has no
     * mail address, at which its portal stands.
     */
    portalAddress: z.string().nullable(),
    /** What the reader said about it. */
    myVote: z.enum(['helpful', 'unhelpful']).nullable(),
  })
  .meta({ id: 'Article' })
export type ArticleView = z.infer<typeof ArticleView>

export const ArticleContentRow = z
  .strictObject({
    content: Version,
    title: z.string(),
    visibility: ArticleVisibility,
    note: z.string(),
    writtenByName: z.string(),
    writtenAt: InstantText,
    published: z.boolean(),
  })
  .meta({ id: 'ArticleVersion' })
export type ArticleContentRow = z.infer<typeof ArticleContentRow>

/** What two versions have in common and what they do not, line by line. */
export const ArticleDiff = z
  .strictObject({
    from: Version,
    to: Version,
    lines: z.array(
      z.strictObject({ kind: z.enum(['same', 'added', 'removed']), text: z.string() }),
    ),
  })
  .meta({ id: 'ArticleDiff' })
export type ArticleDiff = z.infer<typeof ArticleDiff>

export const ArticleVote = z.strictObject({ helpful: z.boolean() }).meta({ id: 'ArticleVote' })
export type ArticleVote = z.infer<typeof ArticleVote>

export const ArticleQuery = PageQuery.extend({
  state: ArticleState.optional(),
  category: z.string().max(40).optional(),
  /** `true`: only what has to be looked at again by now. */
  due: z.enum(['true', 'false']).default('false'),
})

export const ArticleCategory = z
  .strictObject({ category: z.string(), articles: z.int() })
  .meta({ id: 'ArticleCategory' })
export type ArticleCategory = z.infer<typeof ArticleCategory>

export const ArticleAttachment = z
  .strictObject({ articleId: idOf('article') })
  .meta({ id: 'ArticleAttachment' })

export const SuggestionQuery = z.object({
  /** What is being written: a subject, a description, a reply. */
  text: z.string().trim().min(1).max(2_000),
})
