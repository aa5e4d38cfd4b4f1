import type { NewsKind } from '@bylaw/contract'
import type { DeskBooks } from '../books'
import { NEWS_WORDS } from './news-words'
import { OF_NO_TICKET } from './notice-book'

/** Something that happened outside the desk, and one of those who are to know. */
export interface PersonNews {
  /** What happened, once for everyone who is told of it. */
  readonly eventId: string
  readonly toldId: string
  readonly kind: NewsKind
  /** What it is about: an account, a sheet, a case. */
  readonly aboutId: string
  readonly title: string
  readonly atMs: number
}

/** Tells people what happened, each once, however often it is asked. */
export function tellPeople({ notices }: DeskBooks, news: readonly PersonNews[]): void {
  for (const { eventId, toldId, kind, aboutId, title, atMs } of news) {
    const id = recordOf(aboutId, eventId)
    if (notices.isToldOfRecord(toldId, id)) continue
    const [what, why] = NEWS_WORDS[kind]
    notices.tell([toldId], {
      kind,
      number: OF_NO_TICKET,
      record: { id, title },
      what,
      why,
      atMs,
    })
  }
}

/** One thing can be told of more than once; no id has a blank. */
const recordOf = (aboutId: string, eventId: string): string => `${aboutId} ${eventId}`

/** What a notice of such news is about. */
export const aboutIn = (recordId: string): string => recordId.split(' ')[0] ?? recordId
