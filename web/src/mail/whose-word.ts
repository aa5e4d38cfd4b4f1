import type { LetterContent, LetterView } from '@bylaw/contract'

/** Held for these, a letter is not the word of any customer's people: it is a note. */
const NOBODYS: ReadonlySet<string> = new Set([
  ...['disowned', 'no_one_writer', 'from_staff', 'unreadable', 'gave_up'],
])

/**
 * Whether a held letter may be said to be the word of one of this customer's people: of a stranger, or
 * of who stands in their book already.
 */
export const mayBeTheWordOf = (
  customerId: string,
  { reason }: Pick<LetterView, 'reason'>,
  sender: LetterContent['customer'],
): boolean => !NOBODYS.has(reason) && (sender === null || sender.id === customerId)
