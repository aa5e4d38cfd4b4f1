import type { NoticeKind } from '@bylaw/contract'
import type { DeskBooks } from '../books'
import { numberText } from '../ticket'
import { OF_NO_TICKET } from './notice-book'

/** Whose notices are asked for, and after which. */
export interface MailWish {
  readonly personId: string
  readonly after: number
}

/** What one person has not read, as a mail may name it: no word of what it is about. */
export interface NoticesToMail {
  readonly personId: string
  /** The last of their notices, read or not. */
  readonly lookedTo: number
  readonly count: number
  /** The first of them. */
  readonly notices: readonly {
    readonly kind: NoticeKind
    /** Empty where it is about no ticket. */
    readonly number: string
    readonly ticketId: string | null
  }[]
}

/** Lines of one mail; it says how many more there are. */
const MOST_LINES = 20

/** What each of these people has not read of what they were told since. */
export const noticesToMail = (
  { notices, tickets, archive }: DeskBooks,
  wishes: readonly MailWish[],
): NoticesToMail[] =>
  wishes.map(({ personId, after }) => {
    const since = notices.unreadSince(personId, after, MOST_LINES)
    return {
      personId,
      lookedTo: Math.max(after, since.last),
      count: since.count,
      notices: since.first.map(({ kind, number }) => ({
        kind,
        number: number === OF_NO_TICKET ? '' : numberText(number),
        ticketId: (tickets.byNumber(number) ?? archive.byNumber(number))?.id ?? null,
      })),
    }
  })
