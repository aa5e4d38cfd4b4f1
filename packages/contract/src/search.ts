import * as z from 'zod'
import { InstantText, idOf, wholeInAddress } from './common'
import { TicketState } from './desk'
import { ArticleVisibility } from './knowledge'

/** A stretch of a text, and whether it is what was asked for. */
export const FoundPiece = z
  .strictObject({ text: z.string(), hit: z.boolean() })
  .meta({ id: 'FoundPiece' })
export type FoundPiece = z.infer<typeof FoundPiece>

/** What is searched; customers with their people, by name, number or address. */
export const SearchKind = z.enum(['ticket', 'article', 'customer'])

export const SearchQuery = z.object({
  /** Blanks part what must all occur; Chinese needs none. */
  q: z.string().trim().min(1).max(200),
  kind: SearchKind.default('ticket'),
  /** Only tickets that are in the archive, or only those that are not; articles never are. */
  archived: z
    .enum(['true', 'false'])
    .transform((said) => said === 'true')
    .optional(),
  limit: wholeInAddress(1, 50).default(20),
  cursor: z.string().max(500).optional(),
})

/** A ticket that was found. */
export const TicketHit = z
  .strictObject({
    kind: z.literal('ticket'),
    id: idOf('ticket'),
    number: z.array(FoundPiece),
    title: z.array(FoundPiece),
    customerName: z.array(FoundPiece),
    /** Whom of theirs it is from; nothing where that is nobody in particular. */
    contactName: z.array(FoundPiece),
    /** Around the first thing that was asked for in what was said. */
    excerpt: z.array(FoundPiece),
    /** Whether the excerpt is from what we say among ourselves. */
    internal: z.boolean(),
    state: TicketState,
    openedAt: InstantText,
    /** Since when it has been in the archive; null while it is not. */
    archivedAt: InstantText.nullable(),
  })
  .meta({ id: 'TicketHit' })
export type TicketHit = z.infer<typeof TicketHit>

/** A published article that was found. */
export const ArticleHit = z
  .strictObject({
    kind: z.literal('article'),
    id: idOf('article'),
    number: z.array(FoundPiece),
    title: z.array(FoundPiece),
    excerpt: z.array(FoundPiece),
    category: z.string(),
    visibility: ArticleVisibility,
    updatedAt: InstantText,
  })
  .meta({ id: 'ArticleHit' })
export type ArticleHit = z.infer<typeof ArticleHit>

/** A customer that was found, or one of their people. */
export const CustomerHit = z
  .strictObject({
    kind: z.literal('customer'),
    id: idOf('customer'),
    name: z.string(),
    /** Who of theirs was found; null where it is the customer. */
    contact: z
      .strictObject({
        id: idOf('contact'),
        name: z.string(),
        phone: z.string(),
        email: z.string(),
      })
      .nullable(),
  })
  .meta({ id: 'CustomerHit' })
export type CustomerHit = z.infer<typeof CustomerHit>

export const SearchHit = z.discriminatedUnion('kind', [TicketHit, ArticleHit, CustomerHit])
