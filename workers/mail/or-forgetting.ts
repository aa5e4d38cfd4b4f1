import { type NewIds, removeContact } from '../customers/contacts'
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
 * Does with a letter what its stranger was written into the book for. Where that is refused they are
 * out again: it is why they see anything of the customer's.
 */
export async function orForgetting<Done>(
  scope: Scope,
  { customerId, contactId, as }: Writer,
  act: () => Promise<Done>,
): Promise<Done> {
  try {
    return await act()
  } catch (error) {
    if (contactId === as.contactId && error instanceof Problem)
      await removeContact(scope, customerId, contactId)
    throw error
  }
}
