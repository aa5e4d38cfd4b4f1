import {
  type LetterAddition,
  type LetterContent,
  type LetterView,
  NOT_A_PERSONS,
} from '@bylaw/contract'

/** Held for these, a letter is not the word of any customer's people: it is a note. */
const NOBODYS: ReadonlySet<string> = new Set([
  ...['disowned', 'no_one_writer', 'from_staff', 'unreadable', 'gave_up'],
])

/**
 * Whether a letter may be said to be the word of one of this customer's people: of a stranger, or of
 * who stands in their book already. What a machine wrote is that only from an address of theirs.
 */
export const mayBeTheWordOf = (
  customerId: string,
  { reason }: Pick<LetterView, 'reason'>,
  sender: LetterContent['customer'],
): boolean =>
  !NOBODYS.has(reason) && (sender === null ? !NOT_A_PERSONS.has(reason) : sender.id === customerId)

/**
 * Whose word it is until the reader says so: a contact's letter is the customer's, a stranger's is
 * nobody's. To call it the customer's opens their tickets to an address that nobody has proven.
 *
 * @param sender who of a customer's people wrote it; null for a stranger
 */
export function whoseAtFirst(
  mayBeTheirs: boolean,
  sender: LetterContent['customer'],
): LetterAddition['by'] | undefined {
  if (!mayBeTheirs) return 'colleague'
  return sender ? 'customer' : undefined
}
