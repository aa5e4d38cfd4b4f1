import { words } from '@bylaw/kernel'
import type { DeskBooks } from '../books'
import { OF_NO_TICKET } from './notice-book'

/** A procedure record that is late, and whom that concerns. */
export interface OverdueRecord {
  readonly id: string
  readonly title: string
  readonly dueOn: string
  /** Who sees it through. */
  readonly responsibleId: string
  /** Those whose word it waits for. */
  readonly awaitedIds: readonly string[]
}

/** Tells people of records that are late, each once, however often it is asked. */
export function tellOverdue(
  { notices, roster }: DeskBooks,
  records: readonly OverdueRecord[],
  nowMs: number,
): void {
  for (const { id, title, dueOn, responsibleId, awaitedIds } of records) {
    const what = words(
      `办理事项逾期，应于 ${dueOn} 前办结`,
      `A procedure is late: it was due on ${dueOn}`,
    )
    for (const personId of new Set([responsibleId, ...awaitedIds])) {
      // Someone who has just come may not be known here yet; the shard says that it is theirs.
      const isGone = roster.member(personId)?.active === false
      if (isGone || notices.isToldOfRecord(personId, id)) continue
      const why = personId === responsibleId ? YOURS : AWAITED
      notices.tell([personId], {
        kind: 'overdue',
        number: OF_NO_TICKET,
        record: { id, title },
        what,
        why,
        atMs: nowMs,
      })
    }
  }
}

const YOURS = words('您负责此事项', 'You see it through')
const AWAITED = words('此事项等您表态', 'It waits for your word')
