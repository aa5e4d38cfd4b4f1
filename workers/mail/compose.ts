import { escaped } from './safe-html'

/** Whom each of the mails that an answer goes out as names, so that everybody sees who reads along. */
export interface Named {
  readonly to: readonly string[]
  readonly cc: readonly string[]
}

/** A mail on its way out, before it is written down as the post knows it. */
export interface MailToSend {
  readonly id: string
  readonly fromName: string
  readonly from: string
  readonly to: string
  /** Whom an answer with copies names, its reader among them; null where that is its reader alone. */
  readonly named: Named | null
  readonly replyTo: string
  readonly subject: string
  readonly content: string
  /** Written by a machine alone: other machines keep quiet about it. */
  readonly isAutomatic: boolean
  /** Mails of one ticket stand together at the reader's. */
  readonly ticketId: string | null
  readonly domain: string
  readonly atMs: number
}

/**
 * Writes a mail (RFC 5322): plain text and the same as a page, in UTF-8. Its Message-ID is made of
 * its id, so that a mail sent twice after a crash is one mail to servers that look.
 */
export function compose(mail: MailToSend): string {
  const border = `=_${mail.id.replaceAll(/[^A-Za-z0-9]/g, '')}`
  const thread = mail.ticketId === null ? undefined : `<${mail.ticketId}@${mail.domain}>`
  const to = mail.named && mail.named.to.length > 0 ? mail.named.to : [mail.to]
  const cc = (mail.named?.cc ?? []).filter((address) => !to.includes(address))
  const headers: [name: string, ...values: string[]][] = [
    ['Message-ID', `<${mail.id}@${mail.domain}>`],
    ['Date', new Date(mail.atMs).toUTCString().replace('GMT', '+0000')],
    ['From', `${encodedWords(mail.fromName)} <${mail.from}>`],
    ['Reply-To', `<${mail.replyTo}>`],
    ['To', ...to.map((address) => `<${address}>`)],
    ...(cc.length === 0
      ? []
      : ([['Cc', ...cc.map((address) => `<${address}>`)]] as [string, ...string[]][])),
    ['Subject', encodedWords(mail.subject)],
    ...(thread === undefined
      ? []
      : ([
          ['In-Reply-To', thread],
          ['References', thread],
        ] as [string, string][])),
    ...(mail.isAutomatic ? ([['Auto-Submitted', 'auto-replied']] as [string, string][]) : []),
    ['X-Bylaw-Mail', mail.id],
    ['MIME-Version', '1.0'],
    ['Content-Type', `multipart/alternative; boundary="${border}"`],
  ]
  return [
    // Several on lines of their own: none is longer than servers take.
    ...headers.map(([name, ...values]) => `${name}: ${values.map(oneLine).join(',\r\n ')}`),
    '',
    ...part(border, 'text/plain', mail.content),
    ...part(border, 'text/html', page(mail.content)),
    `--${border}--`,
    '',
  ].join('\r\n')
}

const part = (border: string, type: string, content: string): string[] => [
  `--${border}`,
  `Content-Type: ${type}; charset=utf-8`,
  'Content-Transfer-Encoding: base64',
  '',
  ...(Buffer.from(content, 'utf8')
    .toString('base64')
    .match(/.{1,76}/g) ?? []),
]

/** The text as a page: paragraphs, and links that can be followed. */
const page = (content: string): string =>
  `<!doctype html><meta charset="utf-8"><div style="font:15px/1.6 sans-serif;max-width:640px">${content
    .split('\n\n')
    .map((block) => `<p>${linked(block).replaceAll('\n', '<br>')}</p>`)
    .join('')}</div>`

/** An address ends where a blank or Chinese punctuation follows it, and before what ends a sentence. */
const ADDRESS =
  /(https?:\/\/[^\s<>"‘’“”…\u3001-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+)/
const SENTENCE_END = /(?<![.,;:!?'*])[.,;:!?'*]+$/

/** Each address as a link. They are found before anything is escaped: an & is part of many. */
const linked = (text: string): string =>
  text
    .split(ADDRESS)
    .map((piece, place) => (place % 2 === 0 ? escaped(piece) : link(piece)))
    .join('')

function link(address: string): string {
  const url = escaped(address.replace(SENTENCE_END, ''))
  return `<a href="${url}">${url}</a>${escaped(SENTENCE_END.exec(address)?.[0] ?? '')}`
}

/** A header's value never begins a line of its own. */
const oneLine = (value: string): string => value.replaceAll(/[\r\n]+/g, ' ')

/** Bytes of text in one encoded word: with its frame it stays within 75 characters (RFC 2047). */
const WORD_BYTES = 42

/** A text as headers may hold it: plain where it is plain, and otherwise words in base64. */
export function encodedWords(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text) && !/=\?|[<>"(),:;@\\]/.test(text)) return text
  const chunks: string[] = ['']
  for (const character of oneLine(text)) {
    const longer = `${chunks.at(-1)}${character}`
    if (Buffer.byteLength(longer) > WORD_BYTES) chunks.push(character)
    else chunks[chunks.length - 1] = longer
  }
  return chunks.map((chunk) => `=?utf-8?B?${Buffer.from(chunk).toString('base64')}?=`).join(' ')
}
