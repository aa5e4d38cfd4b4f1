import type { Scope } from '../scope'
import type { ReadMail } from './read-mail'

/** So many are taken of one mail; the API takes no more of one answer. */
const MOST_COPIED = 20

/**
 * Whom of a customer's people a mail went to besides its writer, as the people they are at the desk.
 * Anybody else's address in it is nobody's, whoever wrote it there.
 */
export async function copiedContacts(
  scope: Scope,
  customerId: string,
  { sentTo, fromAddress }: Pick<ReadMail, 'sentTo' | 'fromAddress'>,
): Promise<Copies> {
  const others = sentTo.filter((address) => address !== fromAddress)
  if (others.length === 0) return {}
  const entries = await scope.customers.entriesWith(others)
  const theirs = entries.filter((entry) => entry.customerId === customerId)
  if (theirs.length === 0) return {}
  const emails = theirs.slice(0, MOST_COPIED).map(({ email }) => email)
  const { people } = await scope.people.holdersOf(emails, scope.now)
  return { copyIds: people.filter(({ active }) => active).map(({ personId }) => personId) }
}

/** Left out where it went to nobody else of theirs. */
export interface Copies {
  readonly copyIds?: string[]
}
