import type { ChangeView } from '@bylaw/contract'
import type { Stop } from '../automation/automation-book'
import type { DeskBooks } from '../books'
import type { Member } from '../roster'
import type { Ticket } from '../ticket'
import type { Cause } from '../tools/cause-book'
import type { FieldChange } from './changes'

/** Which part of a history: what led to the versions after one and before another. */
export interface HistoryWish {
  readonly after: number
  readonly before: number
  readonly limit: number
}

/** What was changed on a ticket, as far as the reader may know it, latest first. */
export const historyOf = (
  books: DeskBooks,
  ticket: Ticket,
  reader: Member,
  { after, before, limit }: HistoryWish,
): ChangeView[] => {
  const { changes, roster, causes, automation } = books
  const { number } = ticket
  const nameOf = (personId: string) => roster.member(personId)?.name ?? ''
  const names = namesIn(books)
  const isContact = reader.role === 'contact'
  // What we work with is our own business.
  const through = isContact ? undefined : causes.between(number, after, before)
  const stops = isContact ? undefined : automation.stopsBetween(number, after, before)
  const known = changes
    .between(number, after, before, limit, isContact ? TOLD_TO_CUSTOMERS : null)
    .map(({ version, atMs, personId, what, fields }) => ({
      version,
      at: new Date(atMs).toISOString(),
      personId,
      personName: personId && nameOf(personId),
      what,
      ...causeOf(through?.get(version)),
      ...stoppedAt(stops?.get(version)),
      fields: fields
        .filter(({ field }) => !isContact || field !== 'tags')
        .map((each) => namedField(each, names)),
    }))
  const begins = after < OPENING && OPENING < before && known.length < limit
  return begins
    ? [...known, { ...opening(books, ticket), ...stoppedAt(stops?.get(OPENING)) }]
    : known
}

/** A ticket's first version, which no change led to. */
const OPENING = 1

/** The opening: who opened it, and when. */
function opening({ tickets, roster }: DeskBooks, { number, openedAtMs }: Ticket): ChangeView {
  const [description] = tickets.saidBefore(number, OPENING + 1, true)
  const personId = description?.authorId ?? null
  return {
    version: OPENING,
    at: new Date(openedAtMs).toISOString(),
    personId,
    personName: personId && (roster.member(personId)?.name ?? ''),
    what: 'open',
    fields: [],
  }
}

const causeOf = (through: Cause | undefined): Pick<ChangeView, 'through'> =>
  through ? { through } : {}

const stoppedAt = (stopped: Stop[] | undefined): Pick<ChangeView, 'stopped'> =>
  stopped ? { stopped } : {}

/**
 * What customers hear of. Notes are not theirs, nor what colleagues ask of each other, nor whatever
 * comes to be done one day that nobody has thought of here.
 */
const TOLD_TO_CUSTOMERS: readonly string[] = [
  ...['reply', 'question', 'change', 'move', 'wait', 'resume', 'take', 'take_over', 'assign'],
  ...[
    'solve',
    'confirm',
    'withdraw',
    'close',
    'reopen',
    'link',
    'unlink',
    'merge',
    'unmerge',
    'derive',
  ],
]

/** Who stands behind the ids of a field. */
export interface Names {
  readonly person: (id: string) => string
  readonly customer: (id: string) => string
}

export const namesIn = ({ roster }: Pick<DeskBooks, 'roster'>): Names => ({
  person: (id) => roster.member(id)?.name ?? '',
  customer: (id) => roster.customer(id)?.name ?? '',
})

/** Which fields are ids, what they are called without, and whose. */
const IDS: Partial<Record<FieldChange['field'], readonly [name: string, of: keyof Names]>> = {
  assigneeId: ['assignee', 'person'],
  contactId: ['contact', 'person'],
  customerId: ['customer', 'customer'],
}

export const namedField = (
  { field, before, after }: FieldChange,
  names: Names,
): ChangeView['fields'][number] => {
  const id = IDS[field]
  if (!id) return { field, before, after }
  const [name, of] = id
  return { field: name, before: before && names[of](before), after: after && names[of](after) }
}
