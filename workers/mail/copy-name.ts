import { createHash } from 'node:crypto'
import type { ReadMail } from './read-mail'

/**
 * What the copies of one mail have in common that went to several addresses of ours, as one person's
 * word on one ticket. Anyone can write any Message-ID: a mail is another's copy only if the same
 * person wrote the same, files and all, to the same ticket. Another text under the same id is a word
 * of its own.
 *
 * @returns undefined for a mail without a Message-ID, of which no copy can be told
 */
export function copyName(
  { messageId, subject, text, page, files, filesBeyond }: ReadMail,
  personId: string,
  ticketId: string,
): string | undefined {
  if (messageId === '') return undefined
  const sent = [...files, ...filesBeyond].map(({ name, bytes }) => [name, digestOf(bytes)])
  const mail = [messageId, personId, ticketId, subject, digestOf(text), page?.html ?? '', sent]
  return `msg_${digestOf(JSON.stringify(mail))}`
}

const digestOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex')
