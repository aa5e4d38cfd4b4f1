import PostalMime, { type Email } from 'postal-mime'
import { automatic, type Envelope } from './automatic'
import { headerEnd, withHeadersInUtf8 } from './header-bytes'
import { isDisowned, isGarbled, LONGEST_HEADERS, subjectText } from './read-mail'

/** So far into a mail its headers are looked for, where nothing else of it can be read. */
const WITHIN_BYTES = 65_536

/** What a mail that cannot be read says that it is about; empty where that cannot be read either. */
export async function subjectOf(raw: Uint8Array<ArrayBuffer>): Promise<string> {
  const { subject } = (await headOf(raw)) ?? {}
  return subject && !isGarbled(subject) ? subjectText(subject) : ''
}

/**
 * Whether a person wrote a mail that cannot be read, as far as its headers tell: no machine did, nor
 * somebody whom the domain disowns.
 */
export async function isFromPerson(
  raw: Uint8Array<ArrayBuffer>,
  envelope: Envelope,
  domain: string,
): Promise<boolean> {
  const head = await headOf(raw)
  const header = (name: string) => head?.headers.find(({ key }) => key === name)?.value
  return automatic(header, envelope, domain) === undefined && !(head && isDisowned(head))
}

async function headOf(raw: Uint8Array<ArrayBuffer>): Promise<Email | undefined> {
  const beginning = raw.slice(0, WITHIN_BYTES)
  const end = headerEnd(beginning)
  const headers = withHeadersInUtf8(beginning.slice(0, end), [{ from: 0, end }])
  try {
    return await PostalMime.parse(headers, { maxHeadersSize: LONGEST_HEADERS })
  } catch {
    return undefined
  }
}
