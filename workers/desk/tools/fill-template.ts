import type { FilledText, Language } from '@bylaw/contract'
import { ok, type Result, refuse } from '@bylaw/kernel'
import type { DeskBooks } from '../books'
import type { DeskRefusal } from '../call'
import type { Member } from '../roster'
import type { Ticket } from '../ticket'
import { fill } from './fill'

/** A template as it reads on a ticket, for its reader to send or to write on. */
export function fillTemplate(
  books: DeskBooks,
  ticket: Ticket,
  { personId }: Member,
  { templateId, language }: { readonly templateId: string; readonly language: Language },
  nowMs: number,
): Result<FilledText, DeskRefusal> {
  const template = books.tools.one('template', templateId, personId)
  if (!template) return refuse({ code: 'not_found' })
  const filling = { language, zone: template.zone, agentId: personId, nowMs }
  return ok({ text: fill(books, ticket, template.content.text, filling) })
}
