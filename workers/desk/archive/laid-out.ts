import type { Removal } from '@bylaw/contract'
import { archiveRoom } from '../../archive/archive-room'
import type { Env } from '../../env'
import type { DeskBooks } from '../books'
import type { Archived } from './archive-book'
import { type DeskRecord, layOut, takeOff } from './record'

/** An archived ticket in hand, to be looked at. */
export interface InHand {
  readonly archived: Archived
  readonly record: DeskRecord
}

/**
 * How archived tickets are read: the record is laid out in the tables as it was, read like any
 * other ticket, and taken off again, within one transaction. So whatever shows a ticket shows an
 * archived one, its account of the clocks included, and nobody else ever meets it in between.
 */
export const archiveReader = (
  env: Env,
  books: DeskBooks,
  inOne: <Value>(work: () => Value) => Value,
) => ({
  /** Brings a ticket that the Desk let go of; undefined where it has it, or never had. */
  async bring(ticketId: string | undefined): Promise<InHand | undefined> {
    const archived = ticketId === undefined ? undefined : books.archive.byId(ticketId)
    const plate = archived && books.nameplate.read()
    if (!archived || !plate) return undefined
    const record = await archiveRoom(env, plate.companyId, plate.shard).record(archived.id)
    if (record === undefined) throw new Error('Broken belief: every archived ticket has a record')
    return { archived, record: JSON.parse(record) }
  },

  /** Looks at a ticket that was brought, or at one that is there. */
  lookAt: <Seen>(inHand: InHand | undefined, look: () => Seen): Seen =>
    inHand ? inOne(() => whileLaidOut(books, inHand, look)) : look(),

  /** The same for what may write. */
  inOne: <Done>(inHand: InHand | undefined, act: () => Done): Done =>
    inOne(() => whileLaidOut(books, inHand, act)),
})
export type ArchiveReader = ReturnType<typeof archiveReader>

/** Part of the transaction it is called in; where nothing was brought, there is nothing to lay out. */
export function whileLaidOut<Done>(
  { sql, archive }: DeskBooks,
  inHand: InHand | undefined,
  act: () => Done,
): Done {
  if (!inHand) return act()
  const { archived, record } = inHand
  layOut(sql, record)
  archive.layOut({ ...archived, removed: removedFrom(record) })
  try {
    return act()
  } finally {
    archive.layOut(undefined)
    takeOff(sql, archived.number)
  }
}

/** Written into the record by whoever removed something, beside the tables. */
const removedFrom = (record: DeskRecord): readonly Removal[] =>
  (record['removed'] ?? []) as unknown as readonly Removal[]
