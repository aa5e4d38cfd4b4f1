import type { Headers } from './header-bytes'

/** A part of a mail while its lines go by. */
interface Part {
  /** Lines of its headers, until the empty one; undefined behind it. */
  headers: string[] | undefined
  /** How it is written, where its lines are no lines of text. */
  coding: 'base64' | 'quoted-printable' | undefined
  /** Characters of base64 so far. */
  base64: number
}

/** What a mail shows before it is parsed. */
export interface LookedThrough {
  /**
   * Whether its parts are all where its headers say and can be decoded as they say: every border that
   * is named stands there and closes, and what is called base64 is nothing else and does not break
   * off. Parsers make the best of another; what they made of it may not be all that was sent.
   */
  readonly isWhole: boolean
  /** Lines that are neither headers nor base64, and do not go on in the next. */
  readonly textLines: number
  /** The others behind headers that are shorter than anybody writes base64, or breaks a line softly. */
  readonly shortLines: number
  /** Where its own headers stand, and those of its parts, in order. */
  readonly headers: readonly Headers[]
}

/** Mailers break lines at 60 characters or more. */
const SHORT = 40

/**
 * Looks at each line of a mail once, without decoding anything. Where a part begins, and how it is
 * written, is read as the parser reads it: what it takes for text is not spared here by what it says
 * of itself.
 */
export function lookThrough(raw: Uint8Array): LookedThrough {
  const open: string[] = []
  let part: Part = partBegun()
  let [isBroken, textLines, shortLines] = [false, 0, 0]
  const headers: Headers[] = []
  let from = 0
  for (const { line, at, next } of linesOf(raw)) {
    const border = line.startsWith('--') ? borderIn(line, open) : undefined
    if (part.headers && (border || line === '')) headers.push({ from, end: at })
    if (border) {
      from = next
      isBroken ||= isBrokenOff(part) || border.at < open.length - 1
      open.length = border.closes ? border.at : border.at + 1
      part = border.closes ? { ...partBegun(), headers: undefined } : partBegun()
    } else if (part.headers) readHeader(part, line, open)
    else if (part.coding === undefined || isTextIn(part.coding, line)) textLines += 1
    else {
      if (line.length < SHORT) shortLines += 1
      if (part.coding === 'base64') {
        isBroken ||= !/^[A-Za-z0-9+/=\s]*$/.test(line)
        part.base64 += line.replaceAll(/\s/g, '').length
      }
    }
  }
  if (part.headers) headers.push({ from, end: raw.length })
  const isWhole = !isBroken && !isBrokenOff(part) && open.length === 0
  return { isWhole, textLines, shortLines, headers }
}

const partBegun = (): Part => ({ headers: [], coding: undefined, base64: 0 })

/** A line of quoted-printable is one of text, unless it goes on in the next. */
const isTextIn = (coding: Part['coding'], line: string): boolean =>
  coding === 'quoted-printable' && !line.endsWith('=')

/** Which of the open borders a line is, the innermost first, and whether it is the last of its kind. */
function borderIn(line: string, open: readonly string[]) {
  const text = line.slice(2).trimEnd()
  if (!/^[ \t]*$/.test(line.slice(2 + text.length))) return undefined
  const at = open.findLastIndex((border) => text === border || text === `${border}--`)
  return at < 0 ? undefined : { at, closes: text !== open[at] }
}

/** Three bytes are four characters, with marks in the place of those that a text lacks at its end. */
const isBrokenOff = ({ base64 }: Part): boolean => base64 % 4 !== 0

/** Notes a line of a part’s headers; behind the last it is known how the part is written. */
function readHeader(part: Part, line: string, open: string[]): void {
  if (line !== '') {
    const isFolded = /^[ \t]/.test(line)
    if (isFolded && part.headers?.length) part.headers[part.headers.length - 1] += line
    else part.headers?.push(line)
    return
  }
  const headers = part.headers ?? []
  part.headers = undefined
  const type = headerIn(headers, 'content-type')
  const [, name] = /^[ \t]*([^\s;"()\\]*)[ \t]*(?:;|$)/.exec(type) ?? []
  // The parser sees through comments and quotes: what is written with them is spared nothing here.
  if (name === undefined) return
  if (!/^multipart\//i.test(name)) {
    part.coding = codingIn(headerIn(headers, 'content-transfer-encoding'))
    return
  }
  const border = borderNamed(type.slice(type.indexOf(';')))
  if (border) open.push(border)
}

/** A parameter of a header as mailers write it: a word, or text in quotes without any escaped. */
const PARAMETER = /;[ \t]*([\w-]+)[ \t]*=[ \t]*(?:"([ !#-[\]-~]*)"|([!#-'*-:<-[\]-~]+))[ \t]*/gy

/** The border that parameters name; none where they are written in any other way. */
function borderNamed(parameters: string): string | undefined {
  const said = [...parameters.matchAll(PARAMETER)]
  const read = said.reduce((sum, [all]) => sum + all.length, 0)
  if (!/^;?\s*$/.test(parameters.slice(read))) return undefined
  const [, , quoted, bare] = said.find(([, name]) => name?.toLowerCase() === 'boundary') ?? []
  return quoted ?? bare
}

const codingIn = (encoding: string): Part['coding'] => {
  const [, coding] = /^\s*(base64|quoted-printable)\b/i.exec(encoding) ?? []
  return coding?.toLowerCase() as Part['coding']
}

/** What the first header of a name says. */
function headerIn(headers: readonly string[], name: string): string {
  const named = new RegExp(`^[ \\t]*${name}[ \\t]*:`, 'i')
  const line = headers.find((each) => named.test(each)) ?? ''
  return line.slice(line.indexOf(':') + 1)
}

/**
 * The lines as bytes, each a character; one ends with LF, and is without any CR before it.
 * With each, where it stands and where the next does.
 */
function* linesOf(raw: Uint8Array): Generator<{ line: string; at: number; next: number }> {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  for (let from = 0; from < bytes.length; ) {
    const lf = bytes.indexOf(0x0a, from)
    const next = lf < 0 ? bytes.length : lf + 1
    let end = lf < 0 ? next : lf
    while (end > from && bytes[end - 1] === 0x0d) end -= 1
    yield { line: bytes.latin1Slice(from, end), at: from, next }
    from = next
  }
}
