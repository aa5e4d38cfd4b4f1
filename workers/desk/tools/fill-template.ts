import type { FilledTemplate, FilledText, Language } from '@bylaw/contract'
import { ok, type Result, refuse } from '@bylaw/kernel'
import type { DeskBooks } from '../books'
import type { DeskRefusal } from '../call'
import type { Member } from '../roster'
import type { Ticket } from '../ticket'
import { type Filling, fillTelling } from './fill'
import type { KeptTool } from './tool-news'

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
  return ok(onTicket(books, ticket, template, { agentId: personId, language, nowMs }))
}

/** All templates that somebody may use, by name, each as it reads on a ticket. */
export const fillTemplates = (
  books: DeskBooks,
  ticket: Ticket,
  { personId }: Member,
  language: Language,
  nowMs: number,
): FilledTemplate[] =>
  books.tools
    .all('template', personId)
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map((template) => ({
      templateId: template.id,
      name: template.name,
      ...onTicket(books, ticket, template, { agentId: personId, language, nowMs }),
    }))

const onTicket = (
  books: DeskBooks,
  ticket: Ticket,
  { zone, content }: KeptTool<'template'>,
  filling: Omit<Filling, 'zone'>,
): FilledText => fillTelling(books, ticket, content.text, { ...filling, zone })
