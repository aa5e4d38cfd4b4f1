import type { LetterView } from '@bylaw/contract'

/** Held for these, a letter is not the word of any of the customer's people: it is a note. */
const NOBODYS: ReadonlySet<string> = new Set([
  ...['disowned', 'no_one_writer', 'from_staff', 'not_theirs', 'unreadable', 'gave_up'],
])

/** Whether a held letter may be said to be the word of one of the customer's people. */
export const mayBeTheCustomers = ({ reason }: Pick<LetterView, 'reason'>): boolean =>
  !NOBODYS.has(reason)
