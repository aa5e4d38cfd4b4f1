/** A piece of a page: text, or a tag with its attributes. */
export type HtmlToken =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'open'; readonly name: string; readonly attributes: Attributes }
  | { readonly type: 'close'; readonly name: string }

export type Attributes = ReadonlyMap<string, string>

/** What stands in these is no text of the page; they end only with their own closing tag. */
const RAW =
  /^(script|style|title|textarea|xmp|iframe|noembed|noframes|noscript|plaintext|template)$/

/**
 * Cuts a page into pieces, however broken it is, in one pass. It need not agree with browsers on
 * every page: what is written from these pieces holds nothing but named tags and escaped text.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) {
      yield { type: 'text', text: decoded(html.slice(at)) }
      return
    }
    if (open > at) yield { type: 'text', text: decoded(html.slice(at, open)) }
    const next = html.charCodeAt(open + 1)
    if (html.startsWith('<!--', open)) at = after(html, '-->', open + 4)
    else if (next === BANG || next === QUESTION) at = after(html, '>', open + 2)
    else if (next === SLASH) {
      at = after(html, '>', open + 2)
      yield { type: 'close', name: nameIn(html.slice(open + 2, at)) }
    } else if (isLetter(next)) {
      const tag = readTag(html, open + 1)
      yield { type: 'open', name: tag.name, attributes: tag.attributes }
      at = RAW.test(tag.name) ? endOfRaw(html, tag.name, tag.end) : tag.end
    } else {
      yield { type: 'text', text: '<' }
      at = open + 1
    }
  }
}

const [BANG, SLASH, QUESTION] = [0x21, 0x2f, 0x3f]
const isLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

/** Just behind the next of these, or the end. */
function after(html: string, sought: string, from: number): number {
  const found = html.indexOf(sought, from)
  return found < 0 ? html.length : found + sought.length
}

const nameIn = (text: string): string => /^[a-z][a-z0-9]*/i.exec(text)?.[0].toLowerCase() ?? ''

function endOfRaw(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[\\s/>]`, 'gi')
  close.lastIndex = from
  return close.exec(html)?.index ?? html.length
}

/** Attributes read at most; pages that people write have a dozen. */
const MOST_ATTRIBUTES = 50
const ATTRIBUTE = /[\s/]*([^\s=/>"'<][^\s=/>]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?/y
const TAG_NAME = /[a-z][^\s/>]*/iy

function readTag(html: string, from: number) {
  TAG_NAME.lastIndex = from
  const name = (TAG_NAME.exec(html)?.[0] ?? '').toLowerCase()
  const attributes = new Map<string, string>()
  let end = from + name.length
  for (let count = 0; count < MOST_ATTRIBUTES; count += 1) {
    ATTRIBUTE.lastIndex = end
    const found = ATTRIBUTE.exec(html)
    if (!found) break
    const key = (found[1] ?? '').toLowerCase()
    if (!attributes.has(key)) attributes.set(key, decoded(found[2] ?? found[3] ?? found[4] ?? ''))
    end = ATTRIBUTE.lastIndex
  }
  return { name, attributes, end: after(html, '>', end) }
}

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ensp: ' ', emsp: ' ' },
  ...{
    copy: '©',
    reg: '®',
    hellip: '…',
    mdash: '—',
    ndash: '–',
    middot: '·',
    times: '×',
    deg: '°',
  },
  ...{
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    euro: '€',
    yen: '¥',
  },
}

/** Text with its character references read; those that we do not know stay as they are. */
const decoded = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/gi, (whole, ten, hex, name) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole
    const code = ten === undefined ? Number.parseInt(hex, 16) : Number(ten)
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    return isCharacter ? String.fromCodePoint(code) : '\ufffd'
  })
