import type { DeskBooks } from '../books'
import type { Agreement } from './agreement'

/**
 * Has the Desk look again at what was asked and agreed on a ticket that is opened again. While it was
 * closed nothing was chased (R03.6) or given back; what came due meanwhile is looked at now.
 */
export function lookAgainAtAgreements(books: DeskBooks, number: number, nowMs: number): void {
  for (const agreement of books.agreements.of(number)) {
    const dueMs = nextLookMs(agreement)
    if (dueMs === null) continue
    const { n } = agreement
    books.reminders.set({ kind: 'agreement', number, n, atMs: Math.max(dueMs, nowMs) })
  }
}

/** When an agreement has to be looked at: the next chase, the promised time, the end of an incident. */
function nextLookMs({ kind, state, chased, nextChaseMs, untilMs }: Agreement): number | null {
  if (state === 'asked') return nextChaseMs
  const ends = kind === 'incident' || (kind === 'deferral' && chased === 0)
  return state === 'agreed' && ends ? untilMs : null
}
