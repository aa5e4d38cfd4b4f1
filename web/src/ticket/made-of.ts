import type { MessageView } from '@bylaw/contract'
import { quotedFrom } from '@bylaw/desk-tools'
import { subjectFrom } from '../calls/from-note'

/** What people say; of lines that the desk writes by itself no ticket is made. */
const SAID: readonly MessageView['kind'][] = [
  'description',
  'customer_reply',
  'rejection',
  'reply',
  'note',
  'question',
]

export const mayBeMadeOf = ({ kind, body }: Pick<MessageView, 'kind' | 'body'>): boolean =>
  SAID.includes(kind) && body.trim() !== ''

/** With what a ticket begins that is made of a message: its words, without the letters that it quotes. */
export function madeOf({ body }: Pick<MessageView, 'body'>): {
  readonly subject: string
  readonly description: string
} {
  const own = body.slice(0, quotedFrom(body)).trim()
  const description = own === '' ? body.trim() : own
  return { subject: subjectFrom(description), description }
}
