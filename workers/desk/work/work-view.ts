import type { WorkRecordView, WorkView } from '@bylaw/contract'
import { may } from '../../identity/permissions'
import { instantText } from '../../platform/instant-text'
import type { DeskBooks } from '../books'
import type { Member } from '../roster'
import type { Ticket } from '../ticket'
import { mayAmend } from './carry-work'
import type { KeptRecord } from './work-book'

/** The work on a ticket with the minutes it took in all. Customers are not shown it. */
export function workOf(books: DeskBooks, { number }: Ticket, reader: Member): WorkView {
  if (reader.role === 'contact') return { items: [], totalMinutes: 0 }
  const byRecord = new Map<number, KeptRecord[]>()
  for (const kept of books.work.of(number))
    byRecord.set(kept.n, [...(byRecord.get(kept.n) ?? []), kept])
  const items = [...byRecord.values()].flatMap((versions) => viewOf(books, versions, reader))
  const minutes = items.map(({ record }) => (record.what === 'entry' ? record.minutes : 0))
  return { items, totalMinutes: minutes.reduce((sum, each) => sum + each, 0) }
}

function viewOf(
  { roster }: DeskBooks,
  versions: readonly KeptRecord[],
  { personId, role }: Member,
): WorkRecordView[] {
  const [first] = versions
  const latest = versions.at(-1)
  if (!first || !latest) return []
  const nameOf = (id: string) => roster.member(id)?.name ?? ''
  return [
    {
      n: first.n,
      record: latest.record,
      personId: first.personId,
      personName: nameOf(first.personId),
      at: instantText(first.atMs),
      mayChange: may(role, 'ticket.work') && mayAmend(versions, personId),
      version: latest.version,
      former: versions.slice(0, -1).map(({ record, personId: by }, index) => ({
        record,
        until: instantText(versions[index + 1]?.atMs ?? latest.atMs),
        personName: nameOf(by),
      })),
    },
  ]
}
