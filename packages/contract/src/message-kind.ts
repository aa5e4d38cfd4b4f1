import * as z from 'zod'

/** What a message of a ticket is. */
export const MessageKind = z.enum([
  'description',
  'customer_reply',
  'reply',
  'note',
  'question',
  'solution',
  'confirmation',
  'rejection',
  /** The customer has no need of it any more; their reason, or nothing. */
  'withdrawal',
  'closure',
  'reopening',
  /** A letter of its author's opened a ticket again that was solved or closed. */
  'reopened_by_mail',
  'assignment',
  /** Someone took the ticket from a colleague, whom its body names. */
  'taking_over',
  /** Someone accepted what a colleague offered, whom its body names: the ticket, or an incident on it. */
  'hand_over',
  'incident',
  'third_party',
  'resumption',
  'reminder',
  'silence',
  'auto_closure',
  'merging',
  /** That was undone; its body names the other ticket, as that of the merging does. */
  'unmerging',
  /** Something asked on the ticket has lapsed: its body is the kind of agreement. */
  'lapse',
  /** From whom a colleague heard the customer's word: how, when and who, a line each. */
  'heard',
])
export type MessageKind = z.infer<typeof MessageKind>
