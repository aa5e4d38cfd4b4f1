import { type Attributes, htmlTokens } from './html-tokens'

/** A mail's page made safe, and how many pictures from elsewhere were left out. */
export interface SafeHtml {
  readonly html: string
  readonly blockedPictures: number
}

/** Tags that are kept, without any attribute of their own unless named below. */
const KEPT = new Set(
  [
    'a abbr b blockquote br caption center code col colgroup dd del div dl dt em font h1 h2 h3 h4',
    'h5 h6 hr i img ins kbd li mark ol p pre q s samp small span strike strong sub sup table tbody',
    'td tfoot th thead tr tt u ul var',
  ].flatMap((line) => line.split(' ')),
)
const VOID = new Set(['br', 'col', 'hr', 'img'])
/** Nothing of what stands inside these is kept. */
const DROPPED = new Set(
  'script style title textarea xmp iframe noembed noframes noscript plaintext template svg math object embed applet audio video canvas select'.split(
    ' ',
  ),
)
/** Tags left open by a broken page; a page nested deeper is nobody's letter. */
const DEEPEST = 200

/**
 * Writes a mail's page anew from what is allowed: named tags, hardly an attribute, escaped text.
 * There is no style, no form, no script and no address but of links that open a page of their own.
 * Pictures from elsewhere would tell their server who reads when, so only those that came inside
 * the mail are shown.
 *
 * @param pictureOf a picture that came along, by its `cid:`, as a `data:` address
 */
export function safeHtml(
  page: string,
  pictureOf: (contentId: string) => string | undefined,
): SafeHtml {
  const parts: string[] = []
  const open: string[] = []
  let [dropped, blockedPictures] = ['', 0]
  let droppedDepth = 0
  for (const token of htmlTokens(page)) {
    if (dropped !== '') {
      if (token.type === 'open' && token.name === dropped) droppedDepth += 1
      if (token.type === 'close' && token.name === dropped) droppedDepth -= 1
      if (droppedDepth === 0) dropped = ''
    } else if (token.type === 'text') parts.push(escaped(token.text))
    else if (token.type === 'close') parts.push(closing(open, token.name))
    else if (DROPPED.has(token.name)) {
      dropped = token.name
      droppedDepth = 1
    } else if (token.name === 'img') {
      const shown = picture(token.attributes, pictureOf)
      if (shown === undefined) blockedPictures += 1
      parts.push(shown ?? '')
    } else if (KEPT.has(token.name) && open.length < DEEPEST) {
      parts.push(`<${token.name}${attributesOf(token.name, token.attributes)}>`)
      if (!VOID.has(token.name)) open.push(token.name)
    }
  }
  const rest = open.reverse().map((name) => `</${name}>`)
  return { html: parts.join('') + rest.join(''), blockedPictures }
}

/** Closes a tag and whatever was left open inside it; a closing tag without an opening is nothing. */
function closing(open: string[], name: string): string {
  const at = open.lastIndexOf(name)
  return at < 0
    ? ''
    : open
        .splice(at)
        .reverse()
        .map((each) => `</${each}>`)
        .join('')
}

function attributesOf(name: string, attributes: Attributes): string {
  const kept: [string, string][] = []
  const href = attributes.get('href')?.trim()
  if (name === 'a' && href !== undefined && /^(https?:\/\/|mailto:)/i.test(href))
    kept.push(['href', href], ['target', '_blank'], ['rel', 'noopener noreferrer nofollow'])
  for (const span of ['colspan', 'rowspan']) {
    const cells = attributes.get(span)
    if (/^t[dh]$/.test(name) && cells !== undefined && /^\d{1,2}$/.test(cells))
      kept.push([span, cells])
  }
  return kept.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')
}

function picture(
  attributes: Attributes,
  pictureOf: (contentId: string) => string | undefined,
): string | undefined {
  const contentId = /^cid:(.+)$/i.exec(attributes.get('src')?.trim() ?? '')?.[1]
  const source = contentId === undefined ? undefined : pictureOf(contentId)
  if (source === undefined) return undefined
  return `<img src="${escaped(source)}" alt="${escaped(attributes.get('alt') ?? '')}">`
}

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' },
}
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"'`]/g, (character) => ESCAPES[character] ?? '').replaceAll('\0', '')

const LINES = /^(p|div|br|tr|li|ul|ol|table|blockquote|pre|hr|dt|dd|h[1-6])$/

/** What is longer was made for machines: it would hide the words that it stands among. */
const LONGEST_ADDRESS = 200

/**
 * A page as plain text: a line for each block, cells of a row a tab apart, behind a link where it
 * leads if its words do not say so; what is quoted marked as mailers mark it; and nothing of what
 * is not shown.
 */
export function textOfHtml(page: string): string {
  const parts: string[] = []
  let hidden = ''
  let quotations = 0
  let link: { readonly href: string; readonly from: number } | undefined
  for (const token of htmlTokens(page)) {
    if (token.type === 'text') {
      if (hidden === '') parts.push(token.text.replaceAll(/\s+/g, ' '))
    } else if (hidden !== '') {
      if (token.type === 'close' && token.name === hidden) hidden = ''
    } else if (token.type === 'open' && DROPPED.has(token.name)) hidden = token.name
    else if (token.name === 'a') {
      if (link) parts.push(whereTo(link.href, parts.slice(link.from).join('')))
      const href = token.type === 'open' ? token.attributes.get('href')?.trim() : undefined
      link = href === undefined ? undefined : { href, from: parts.length }
    } else if (LINES.test(token.name)) {
      if (token.name === 'blockquote')
        quotations = Math.max(0, quotations + (token.type === 'open' ? 1 : -1))
      parts.push(quotations > 0 ? '\n> ' : '\n')
    } else if (token.type === 'close' && /^t[dh]$/.test(token.name)) parts.push('\t')
  }
  return tidied(parts.join(''))
    .split('\n')
    .map((line) => line.trim().replace(/^>$/, ''))
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

/** Blanks of neighbours run together first: a long run before no cell is not gone over from each of its blanks. */
const tidied = (text: string): string => text.replaceAll(/ {2,}/g, ' ').replaceAll(/ ?\t ?/g, '\t')

const whereTo = (href: string, said: string): string =>
  /^https?:\/\//i.test(href) && href.length <= LONGEST_ADDRESS && !said.includes(href)
    ? ` (${href})`
    : ''
