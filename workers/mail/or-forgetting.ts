import { type NewIds, removeContact } from '../customers/contacts'
import type { Done } from '../desk/call'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'

/** Whom a letter is said to be from, in the book of a customer. */
export interface Writer {
  readonly customerId: string
  /** Undefined where nobody of theirs is. */
  readonly contactId: string | undefined
  /** Who they would be if this command wrote them into the book. */
  readonly as: NewIds
}

/**
 * Does with a letter what its stranger was written into the book for. Where that is refused, or the
 * letter turns out to be on a ticket already, they are out again: it is why they see anything of the
 * customer's.
 */
export async function orForgetting(
  scope: Scope,
  { customerId, contactId, as }: Writer,
  act: () => Promise<Done>,
): Promise<Done> {
  const forget = async () => {
    if (contactId === as.contactId) await removeContact(scope, customerId, contactId)
  }
  try {
    const done = await act()
    if (done.met !== undefined) await forget()
    return done
  } catch (error) {
    if (error instanceof Problem) await forget()
    throw error
  }
}
