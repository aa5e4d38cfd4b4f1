import PostalMime, { type Attachment, type Email } from 'postal-mime'
import { fileName } from '../files/file-name'
import { isPictureType, kindOf } from '../files/media-type'
import { aboveMark, hasMark, pageAboveMark, withoutKeys } from './above-mark'
import { type Automatic, automatic, type Envelope } from './automatic'
import { headerEnd, withHeadersInUtf8 } from './header-bytes'
import { lookThrough } from './look-through'
import { mended } from './mended'
import { oneWriter } from './one-writer'
import { plainText } from './plain-text'
import { type SafeHtml, safeHtml, textOfHtml } from './safe-html'

/** A mail as we understand it; nothing in it is trusted. */
export interface ReadMail {
  /** As its writer's mailer named it; empty where it did not. Anyone can write any. */
  readonly messageId: string
  /** Empty where it names nobody; whoever it names first where it names two. */
  readonly fromAddress: string
  readonly fromName: string
  readonly subject: string
  /** Whom its headers say that it went to, and with copies; in small letters. */
  readonly sentTo: readonly string[]
  /** All that was written; without our own words where it ends with them. */
  readonly text: string
  /** The page as it was laid out, made safe; null where the mail was plain text. */
  readonly page: SafeHtml | null
  readonly files: readonly MailFile[]
  /** The files that came after as many as we take of one mail. */
  readonly filesBeyond: readonly MailFile[]
  readonly automatic: Automatic | undefined
  /** Whether it says who wrote it, and names no second one. */
  readonly hasOneWriter: boolean
  /** Unset where some of it is missing or could not be decoded: what came is then attached, too. */
  readonly isWhole: boolean
  /** Set where the sender's domain disowns it. */
  readonly isDisowned: boolean
  /** Whom a bounce says that it could not reach. */
  readonly notReached: readonly string[]
}

export interface MailFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export const LARGEST_MAIL_BYTES = 25 * 1_048_576
const MOST_BOUNDARIES = 4_000
/** Lines of 25 MB of base64, in which each is sixty characters or more. */
const MOST_LINES = 500_000
/** Lines of text, each of which the parser decodes by itself: so many take it a fifth of a second. */
const MOST_TEXT_LINES = 20_000
/** Lines of what is coded, broken shorter than mailers do: each is one to be decoded as well. */
const MOST_SHORT_LINES = 40_000
const MOST_FILES = 50
const DEEPEST = 20
export const LONGEST_HEADERS = 262_144
/** A page of more is shown by its text alone. */
const LONGEST_PAGE = 1_000_000
const LARGEST_PICTURE_BYTES = 300_000
const ALL_PICTURES_BYTES = 2_000_000

/**
 * What we sent about the tickets that are answered at these addresses: only what is known to be ours
 * is left out of an answer that quotes it.
 */
export type SentBefore = (addresses: readonly string[]) => Promise<readonly string[]>

/**
 * Reads a mail. What is too large or too much is not even begun: parsing fifty thousand parts takes
 * a second and a half, ten million short lines all of the memory there is; counting takes thousandths.
 *
 * @returns undefined for what cannot be read; it is kept as it came all the same
 */
export async function readMail(
  raw: Uint8Array<ArrayBuffer>,
  envelope: Envelope,
  domain: string,
  sentBefore: SentBefore = async () => [],
): Promise<ReadMail | undefined> {
  if (raw.byteLength > LARGEST_MAIL_BYTES || isTooMuch(raw)) return undefined
  const { isWhole, textLines, shortLines, headers } = lookThrough(raw)
  if (textLines > MOST_TEXT_LINES || shortLines > MOST_SHORT_LINES) return undefined
  const email = await parsed(raw, headers)
  if (!email?.headers.some(({ key }) => HEADERS_OF_MAIL.has(key))) return undefined
  const quotesOurs = hasMark(email.text ?? '') || hasMark(email.html ?? '')
  const sent = quotesOurs ? await sentBefore([envelope.to, ...sentTo(email)]) : []
  try {
    const mail = understood(email, envelope, domain, { isWhole, sent })
    return isEmpty(mail) && hasBody(raw) ? undefined : mail
  } catch {
    return undefined
  }
}

async function parsed(
  raw: Uint8Array<ArrayBuffer>,
  headers: Parameters<typeof withHeadersInUtf8>[1],
): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(withHeadersInUtf8(raw, headers), {
      attachmentEncoding: 'arraybuffer',
      forceRfc822Attachments: true,
      maxNestingDepth: DEEPEST,
      maxHeadersSize: LONGEST_HEADERS,
    })
  } catch {
    // The parser tells apart many ways to be broken; we keep the mail as it came either way.
    return undefined
  }
}

/** What has none of these is no mail, whatever its lines look like. */
const HEADERS_OF_MAIL: ReadonlySet<string> = new Set([
  ...['from', 'sender', 'reply-to', 'to', 'cc', 'subject', 'date', 'message-id', 'received'],
  ...['return-path', 'mime-version', 'content-type'],
])

/** Nothing came of it. Where there was a body, its parts were not where its headers say they are. */
const isEmpty = ({ text, page, files }: ReadMail): boolean =>
  text === '' && files.length === 0 && !page?.html.trim()

/** Whether anything can be seen behind the line that ends the headers. */
const hasBody = (raw: Uint8Array): boolean =>
  raw.subarray(headerEnd(raw)).some((byte) => byte > 0x20)

/** Headers without end, more lines than any mail has, or more that begin as the border of a part does. */
function isTooMuch(raw: Uint8Array): boolean {
  if (headerEnd(raw.subarray(0, LONGEST_HEADERS + 1)) > LONGEST_HEADERS) return true
  let [lines, boundaries] = [0, 0]
  for (let at = raw.indexOf(0x0a); at >= 0; at = raw.indexOf(0x0a, at + 1)) {
    lines += 1
    if (raw[at + 1] === 0x2d && raw[at + 2] === 0x2d) boundaries += 1
    if (lines > MOST_LINES || boundaries > MOST_BOUNDARIES) return true
  }
  return false
}

function understood(
  email: Email,
  envelope: Envelope,
  domain: string,
  { isWhole, sent }: { readonly isWhole: boolean; readonly sent: readonly string[] },
): ReadMail {
  const header = (name: string) => email.headers.find(({ key }) => key === name)?.value
  const writer = oneWriter(
    email.headers.filter(({ key }) => key === 'from').map(({ value }) => value),
  )
  const files = filesOf(email)
  const page = email.html && email.html.length <= LONGEST_PAGE ? email.html : undefined
  const written = email.text?.trim() ? mended(email.text) : textOfHtml(page ?? '')
  const text = aboveMark(written, sent)
  const isCut = text !== written && written.startsWith(text)
  return {
    messageId: (header('message-id') ?? '').trim(),
    fromAddress: writer ?? (email.from?.address ?? '').trim().toLowerCase(),
    fromName: plainText(email.from?.name ?? '', 120).replaceAll('\n', ' '),
    subject: subjectText(email.subject ?? ''),
    sentTo: sentTo(email),
    text: plainText(withoutKeys(text), LARGEST_MAIL_BYTES),
    page:
      page === undefined ? null : safeHtml(pageAboveMark(page, !isCut, sent), picturesOf(email)),
    files: files.slice(0, MOST_FILES),
    filesBeyond: files.slice(MOST_FILES),
    automatic: automatic(header, envelope, domain),
    hasOneWriter: writer !== undefined,
    isWhole: isWhole && !isGarbled(text) && !isGarbled(email.subject ?? ''),
    isDisowned: isDisowned(email),
    notReached: notReachedIn(email),
  }
}

/** Where not one character of it could be read it has none. */
export const subjectText = (subject: string): string =>
  /[^\ufffd\s\p{Cc}]/u.test(subject) ? plainText(subject, 200).replaceAll(/\s+/g, ' ') : ''

/** So many recipients of one mail are looked at. */
const MOST_RECIPIENTS = 200

const sentTo = ({ to = [], cc = [] }: Email): string[] =>
  [...to, ...cc]
    .flatMap((each) => each.group ?? [each])
    .slice(0, MOST_RECIPIENTS)
    .map(({ address = '' }) => address.trim().toLowerCase())

/** Bytes that were no characters where they were said to be, or that no text has. */
export const isGarbled = (text: string): boolean => /\ufffd|(?![\t-\r])\p{Cc}/u.test(text)

/** The receiving server asked the domain of the writer. */
export const isDisowned = ({ headers }: Pick<Email, 'headers'>): boolean =>
  headers.some(
    ({ key, value }) => key === 'authentication-results' && /\bdmarc\s*=\s*fail\b/i.test(value),
  )

const filesOf = ({ attachments }: Email): MailFile[] =>
  attachments.map((attachment) => ({
    name: nameOf(attachment),
    bytes: bytesOf(attachment.content),
  }))

const nameOf = ({ filename, mimeType, method }: Attachment): string =>
  fileName(filename ?? nameFor(mimeType, method))

/** Parts that come without a name: an invitation, a forwarded mail, a report. */
const nameFor = (mimeType: string, method: string | undefined): string =>
  mimeType === 'text/calendar'
    ? `${(method ?? 'invite').toLowerCase()}.ics`
    : mimeType === 'message/rfc822'
      ? 'forwarded.eml'
      : `${mimeType.replace('/', '-')}.bin`

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array<ArrayBuffer> =>
  typeof content === 'string'
    ? new Uint8Array(new TextEncoder().encode(content))
    : new Uint8Array(content as ArrayBuffer)

/** Pictures that the page shows and that came along: by their id, small enough to stand inside it. */
function picturesOf({ attachments }: Email): (contentId: string) => string | undefined {
  const found = new Map<string, string>()
  let total = 0
  for (const { contentId, content } of attachments) {
    const bytes = bytesOf(content)
    const { mediaType } = kindOf(bytes)
    total += bytes.byteLength
    const fits = bytes.byteLength <= LARGEST_PICTURE_BYTES && total <= ALL_PICTURES_BYTES
    if (contentId && isPictureType(mediaType) && fits)
      found.set(
        contentId.replace(/^<|>$/g, ''),
        `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`,
      )
  }
  return (contentId) => found.get(contentId)
}

/** The recipients that a delivery report (RFC 3464), or its writer's header, names as failed. */
function notReachedIn({ attachments, headers }: Email): string[] {
  const reports = attachments
    .filter(({ mimeType }) => mimeType === 'message/delivery-status')
    .flatMap(({ content }) => [
      ...new TextDecoder()
        .decode(bytesOf(content))
        .matchAll(/^Final-Recipient:\s*rfc822;\s*<?([^\s<>]{3,200})>?/gim),
    ])
  const named = headers
    .filter(({ key }) => key === 'x-failed-recipients')
    .flatMap(({ value }) => [...value.matchAll(/([^\s<>,;]{1,100}@[^\s<>,;]{1,150})/g)])
  return [...reports, ...named].map(([, address = '']) => address.toLowerCase())
}
