import { LARGEST_FILE_BYTES, type Language, type NewTicket } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import type { Done } from '../desk/call'
import { openTicket } from '../desk/open-ticket'
import { addMessage } from '../desk/say'
import { keepFile } from '../files/keep-file'
import { keepLetterPage } from '../files/letter-page'
import type { Scope } from '../scope'
import { filled } from './mail-words'
import { plainText } from './plain-text'
import type { MailFile, ReadMail } from './read-mail'

/** A mail as it came. */
interface RawMail {
  readonly id: string
  /** The form that it came by; null for mail. */
  readonly formId: string | null
  readonly raw: Uint8Array<ArrayBuffer>
}

const NO_SUBJECT = words('（无主题）', '(no subject)')
const UNREADABLE = words('一封无法读取的邮件', 'A mail that could not be read')
const UNREADABLE_TEXT = words(
  '这封邮件的格式无法读取，原件已作为附件保存。',
  'This mail could not be read. It is attached as it came.',
)
const ONLY_FILES = words('（正文为空，请看附件）', '(nothing written; see what is attached)')
const WHOLE_NAME = words('来信全文.txt', 'whole-mail.txt')
const WHOLE_ATTACHED = words(
  '（来信较长，以上是开头部分，全文见附件：{name}）',
  '(This is how a long mail begins; all of it is attached: {name})',
)
const NOT_KEPT = words('未接收的附件：{names}', 'Attachments that were not taken: {names}')
const AND_MORE = words('{names} 等 {count} 个', '{names} and others, {count} in all')

/** So much of a mail stands in its message, which has room beside it for whose it is and our notes. */
const MOST_WRITTEN = 18_000
/** So many of the attachments that were not taken are named; of the others, how many there were. */
const MOST_NAMED = 20
const LONGEST_NAME = 60

/** Opens a ticket from a mail; from one that cannot be read, with the mail attached as it came. */
export const openFromMail = async (
  scope: Scope,
  mail: ReadMail | undefined,
  raw: RawMail,
): Promise<Done> => openTicket(scope, await ticketFromMail(scope, mail, raw))

/** What a ticket says that is opened from a mail; its files are kept by then. */
export async function ticketFromMail(
  scope: Scope,
  mail: ReadMail | undefined,
  { raw, formId }: RawMail,
): Promise<NewTicket> {
  const { language } = scope
  const kept = mail
    ? await keepAll(scope, mail)
    : await keepFiles(scope, [{ name: 'mail.eml', bytes: raw }])
  return {
    subject: mail ? mail.subject || NO_SUBJECT[language] : UNREADABLE[language],
    description: mail ? bodyOf(scope, mail, kept) : UNREADABLE_TEXT[language],
    priority: 'normal',
    channel: formId === null ? 'email' : 'web',
    fileIds: kept.fileIds,
  }
}

/** Adds a mail's words to the ticket that it answers. */
export async function sayFromMail(scope: Scope, ticketId: string, mail: ReadMail): Promise<Done> {
  const kept = await keepAll(scope, mail)
  const body = bodyOf(scope, mail, kept)
  return addMessage(scope, ticketId, { kind: 'reply', body, fileIds: kept.fileIds })
}

interface Kept {
  readonly fileIds: string[]
  /** Names of what was not kept: programs, viruses, what is too large. */
  readonly refused: readonly string[]
}

async function keepAll(scope: Scope, mail: ReadMail): Promise<Kept> {
  const whole = isLong(mail)
    ? [{ name: WHOLE_NAME[scope.language], bytes: new Uint8Array(Buffer.from(mail.text)) }]
    : []
  const { fileIds, refused } = await keepFiles(scope, [...whole, ...mail.files])
  const page = mail.page?.html ? [await keepLetterPage(scope, mail.page)] : []
  return { fileIds: [...fileIds, ...page], refused: [...refused, ...mail.filesBeyond] }
}

const isLong = ({ text }: ReadMail): boolean => text.length > MOST_WRITTEN

async function keepFiles(scope: Scope, files: readonly MailFile[]): Promise<Kept> {
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

function bodyOf({ language }: Scope, mail: ReadMail, { refused }: Kept): string {
  const notes = [
    ...(isLong(mail) ? [filled(WHOLE_ATTACHED[language], { name: WHOLE_NAME[language] })] : []),
    ...(refused.length > 0
      ? [filled(NOT_KEPT[language], { names: namesOf(refused, language) })]
      : []),
  ]
  return [plainText(mail.text, MOST_WRITTEN) || ONLY_FILES[language], ...notes].join('\n\n')
}

const namesOf = (refused: readonly string[], language: Language): string => {
  const names = refused
    .slice(0, MOST_NAMED)
    .map((name) => plainText(name, LONGEST_NAME))
    .join(', ')
  const count = String(refused.length)
  return refused.length > MOST_NAMED ? filled(AND_MORE[language], { names, count }) : names
}
