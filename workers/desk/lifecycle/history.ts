import type { ChangeView } from '@bylaw/contract'
import type { DeskBooks } from '../books'
import type { Member } from '../roster'
import type { Ticket } from '../ticket'
import type { FieldChange } from './changes'

/** Which part of a history: what led to the versions after one and before another. */
export interface HistoryWish {
  readonly after: number
  readonly before: number
  readonly limit: number
}

/** What was changed on a ticket, as far as the reader may know it, latest first. */
export const historyOf = (
  { changes, roster }: DeskBooks,
  { number }: Ticket,
  reader: Member,
  { after, before, limit }: HistoryWish,
): ChangeView[] => {
  const nameOf = (personId: string) => roster.member(personId)?.name ?? ''
  const isContact = reader.role === 'contact'
  return changes
    .between(number, after, before, limit)
    .filter(({ what }) => !(isContact && INTERNAL.has(what)))
    .map(({ version, atMs, personId, what, fields }) => ({
      version,
      at: new Date(atMs).toISOString(),
      personId,
      personName: personId && nameOf(personId),
      what,
      fields: fields.map((each) => named(each, nameOf)),
    }))
}

/** Commands that customers do not hear of, as they do not read notes. */
const INTERNAL: ReadonlySet<string> = new Set(['note'])

const named = (
  { field, before, after }: FieldChange,
  nameOf: (personId: string) => string,
): ChangeView['fields'][number] =>
  field === 'assigneeId'
    ? { field: 'assignee', before: before && nameOf(before), after: after && nameOf(after) }
    : { field, before, after }
