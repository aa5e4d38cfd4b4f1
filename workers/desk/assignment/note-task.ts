import type { TaskWish } from '@bylaw/contract'
import type { DeskBooks } from '../books'
import type { Ticket } from '../ticket'
import { suggestedFor } from './triage'

/**
 * Writes down what a new ticket is about, and the priority that triage suggests for it: the ticket
 * has the one that was chosen, and the record keeps both.
 */
export function noteTask(
  books: DeskBooks,
  { number, customerLevel }: Ticket,
  { subject, description }: { readonly subject: string; readonly description: string },
  task: TaskWish,
  nowMs: number,
): void {
  const { impact, urgency, product } = task
  const request = { impact, urgency, product, subject, description, customerLevel }
  books.tasks.note(number, task, suggestedFor(books, request, nowMs))
}
