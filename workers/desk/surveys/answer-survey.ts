import type { DeskBooks } from '../books'
import { closingOf } from './closing'
import { type GivenMark, tellLowMark } from './low-mark'

/** What surveys, which live in the shard, want of the Desk. */
export type SurveyWish =
  /** What it knows of one closing; `null` where there was none. */
  | { readonly about: 'closing'; readonly ticketId: string; readonly closedAtMs: number }
  /** Whoever is to know of a low mark is told; hearing of it twice tells nobody again. */
  | ({ readonly about: 'low_mark' } & GivenMark)

export function answerSurvey(books: DeskBooks, wish: SurveyWish, nowMs: number): string {
  if (wish.about === 'closing')
    return JSON.stringify(closingOf(books, wish.ticketId, wish.closedAtMs))
  tellLowMark(books, wish, nowMs)
  return 'null'
}
