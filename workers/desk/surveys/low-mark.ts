import { words } from '@bylaw/kernel'
import type { DeskBooks } from '../books'
import { holdersOfAny } from '../clocks/whom'
import { surveyRulesAt } from './closing'

/** A customer's mark of a closing. */
export interface GivenMark {
  readonly ticketId: string
  readonly closedAtMs: number
  readonly answeredAtMs: number
  readonly score: number
  readonly highest: number
}

/** Tells those whom the rules name of a low mark, once however often it is heard of. */
export function tellLowMark(books: DeskBooks, mark: GivenMark, nowMs: number): void {
  const ticket = books.tickets.byId(mark.ticketId)
  const inForce = surveyRulesAt(books.shelf, mark.closedAtMs)
  const low = inForce?.rules.low
  if (!ticket || !low) return
  const { title, version } = inForce.version.ref
  const about = { kind: 'low_mark', number: ticket.number, atMs: mark.answeredAtMs } as const
  if (books.notices.isTold(about)) return
  const { score, highest } = mark
  books.notices.tell(holdersOfAny(books, ticket, low.tell, nowMs), {
    ...about,
    what: words(
      `客户评了 ${score} 分（满分 ${highest}）`,
      `The customer gave ${score} of ${highest}`,
    ),
    why: words(
      `“${title.zh}”第 ${version} 版：${low.upTo} 分及以下立即通知您`,
      `“${title.en}”, version ${version}: you are told at once of marks up to ${low.upTo}`,
    ),
  })
}
