/**
 * Why a mail is held for a colleague, or set aside. Held: `unknown_sender` (no contact of ours),
 * `from_staff` (colleagues answer in the product), `not_theirs` (the ticket is another customer's),
 * `disowned` (the sender's domain says that it is not theirs), `no_one_writer` (it names two writers, or
 * none), `unreadable`, `too_many` (more than
 * a person writes), `not_taken` (the Desk refused it), `gave_up` (sorting it never came to an
 * end; it is not read any more), `not_sorted` (what is needed for it did not answer; nothing is wrong
 * with the mail). Set aside: `automatic`, `form_machine` (a form
 * that nobody seems to have filled in by hand), `bounce`, `own`,
 * `copy` (it is a word on its ticket from another of our addresses that it went to),
 * and `refused` where the company takes nothing from strangers.
 */
export const MAIL_REASONS = [
  'unknown_sender',
  'from_staff',
  'not_theirs',
  'disowned',
  'no_one_writer',
  'unreadable',
  'too_many',
  'not_taken',
  'gave_up',
  'not_sorted',
  'automatic',
  'form_machine',
  'bounce',
  'own',
  'copy',
  'refused',
] as const
export type MailReason = (typeof MAIL_REASONS)[number]

/**
 * Set aside for these, a letter may be decided as a held one is: what a machine wrote may be worth a
 * ticket, an alarm of the customer's say, and what looked like a machine may have been a person.
 */
export const SET_ASIDE_TO_DECIDE: ReadonlySet<string> = new Set<MailReason>([
  'automatic',
  'form_machine',
])

/** What no person seems to have written: its address is not made anybody's contact. */
export const NOT_A_PERSONS: ReadonlySet<string> = new Set<MailReason>(['automatic', 'bounce'])
