import { LARGEST_FILE_BYTES, type NewTicket } from '@bylaw/contract'
import type { Done } from '../desk/call'
import { openTicket } from '../desk/open-ticket'
import { passOn } from '../desk/say'
import { keepFile } from '../files/keep-file'
import { keepLetterPage } from '../files/letter-page'
import type { Scope } from '../scope'
import { copiedContacts } from './copied-contacts'
import { copyName } from './copy-name'
import { subjectOf } from './head-of-mail'
import type { MailFile, ReadMail } from './read-mail'
import {
  AS_IT_CAME,
  isLong,
  type Kept,
  subjectFrom,
  textFrom,
  unreadable,
  WHOLE_NAME,
} from './taken-text'

/** A mail as it came. */
interface RawMail {
  readonly id: string
  /** The form that it came by; null for mail. */
  readonly formId: string | null
  readonly raw: Uint8Array<ArrayBuffer>
}

/**
 * Opens a ticket from a mail; from one that cannot be read, with the mail attached as it came. It is
 * the letter's one ticket: a colleague who makes one of it after all meets it.
 */
export const openFromMail = async (
  scope: Scope,
  mail: ReadMail | undefined,
  raw: RawMail,
): Promise<Done> => {
  const copies = mail && scope.customerId ? await copiedContacts(scope, scope.customerId, mail) : {}
  const wish = { ...(await ticketFromMail(scope, mail, raw)), ...copies }
  return openTicket(scope, wish, raw.id)
}

/** What a ticket says that is opened from a mail; its files are kept by then. */
export async function ticketFromMail(
  scope: Scope,
  mail: ReadMail | undefined,
  { raw, formId }: RawMail,
): Promise<NewTicket> {
  const { language } = scope
  const kept = mail ? await keepAll(scope, mail, raw) : await keepAsItCame(scope, raw)
  const told = mail
    ? { subject: subjectFrom(mail, language), description: textFrom(mail, kept, language) }
    : unreadable({ sizeBytes: raw.byteLength, subject: await subjectOf(raw) }, kept, language)
  return {
    ...told,
    priority: 'normal',
    channel: formId === null ? 'email' : 'web',
    fileIds: [...kept.fileIds],
  }
}

/** Adds a mail's words to the ticket that it answers; those of its copies are said already. */
export async function sayFromMail(
  scope: Scope,
  ticketId: string,
  mail: ReadMail,
  { id, raw }: RawMail,
): Promise<Done> {
  const kept = await keepAll(scope, mail, raw)
  const body = textFrom(mail, kept, scope.language)
  const copies = scope.customerId ? await copiedContacts(scope, scope.customerId, mail) : {}
  const copy = copyName(mail, scope.personId, ticketId)
  return passOn(scope, [id, ...(copy ? [copy] : [])], ticketId, {
    ...{ kind: 'reply', body, fileIds: [...kept.fileIds] },
    ...copies,
  })
}

/** Keeps what a mail brings; where not all of it could be read, the mail as it came as well. */
async function keepAll(scope: Scope, mail: ReadMail, raw: Uint8Array<ArrayBuffer>): Promise<Kept> {
  const whole = isLong(mail)
    ? [{ name: WHOLE_NAME[scope.language], bytes: new Uint8Array(Buffer.from(mail.text)) }]
    : []
  const { fileIds, refused } = await keepFiles(scope, [...whole, ...mail.files])
  const page = mail.page?.html ? [await keepLetterPage(scope, mail.page)] : []
  const original = mail.isWhole ? NOT_ATTACHED : await keepAsItCame(scope, raw)
  return {
    fileIds: [...fileIds, ...page, ...original.fileIds],
    refused: [...refused, ...mail.filesBeyond.map(({ name }) => name)],
    asItCame: original.asItCame,
  }
}

const NOT_ATTACHED: Kept = { fileIds: [], refused: [], asItCame: false }

/** Attaches a mail as it came, unless it is one that nobody should open. */
async function keepAsItCame(scope: Scope, raw: Uint8Array<ArrayBuffer>): Promise<Kept> {
  const { fileIds } = await keepFiles(scope, [{ name: AS_IT_CAME, bytes: raw }])
  return { fileIds, refused: [], asItCame: fileIds.length > 0 }
}

async function keepFiles(
  scope: Scope,
  files: readonly MailFile[],
): Promise<Pick<Kept, 'fileIds' | 'refused'>> {
  const fileIds: string[] = []
  const refused: string[] = []
  for (const { name, bytes } of files) {
    const fits = bytes.byteLength <= LARGEST_FILE_BYTES
    const { fault, file } = fits
      ? await keepFile(scope, {
          name,
          content: new Blob([bytes]).stream(),
          sizeBytes: bytes.byteLength,
        })
      : { fault: 'too_large', file: undefined }
    if (fault === undefined && file) fileIds.push(file.id)
    else if (fault !== 'empty') refused.push(name)
  }
  return { fileIds, refused }
}
