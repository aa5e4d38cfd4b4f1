/** A part of a mail while its lines go by. */
interface Part {
  /** Lines of its headers, until the empty one; undefined behind it. */
  headers: string[] | undefined
  /** Characters of base64 so far; undefined where it is written otherwise. */
  base64: number | undefined
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
}

/** Looks at each line of a mail once, without decoding anything. */
export function lookThrough(raw: Uint8Array): LookedThrough {
  const named = new Set<string>()
  const closed = new Set<string>()
  let part: Part = { headers: [], base64: undefined }
  let [isBroken, textLines] = [false, 0]
  for (const line of linesOf(raw)) {
    const border = line.startsWith('--') ? line.slice(2).trimEnd() : undefined
    const closing = border?.endsWith('--') ? border.slice(0, -2) : undefined
    if (border !== undefined && (named.has(border) || (closing && named.has(closing)))) {
      isBroken ||= isBrokenOff(part)
      if (closing !== undefined && named.has(closing)) closed.add(closing)
      part = { headers: named.has(border) ? [] : undefined, base64: undefined }
    } else if (part.headers) readHeader(part, line, named)
    else if (part.base64 !== undefined) {
      isBroken ||= !/^[A-Za-z0-9+/=\s]*$/.test(line)
      part.base64 += line.replaceAll(/\s/g, '').length
    } else if (!line.endsWith('=')) textLines += 1
  }
  return { isWhole: !isBroken && !isBrokenOff(part) && closed.size === named.size, textLines }
}

/** Three bytes are four characters, with marks in the place of those that a text lacks at its end. */
const isBrokenOff = ({ base64 = 0 }: Part): boolean => base64 % 4 !== 0

/** Notes a line of a part’s headers; behind the last it is known how the part is written. */
function readHeader(part: Part, line: string, named: Set<string>): void {
  if (line !== '') {
    const isFolded = /^[ \t]/.test(line)
    if (isFolded && part.headers?.length) part.headers[part.headers.length - 1] += line
    else part.headers?.push(line)
    return
  }
  const headers = part.headers ?? []
  part.headers = undefined
  const type = headerIn(headers, 'content-type')
  if (/^\s*multipart\//i.test(type)) {
    const [, quoted, bare] = /;\s*boundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/i.exec(type) ?? []
    const border = quoted ?? bare
    if (border) named.add(border.trimEnd())
  } else if (/^\s*base64\b/i.test(headerIn(headers, 'content-transfer-encoding'))) part.base64 = 0
}

const headerIn = (headers: readonly string[], name: string): string =>
  headers.find((line) => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1) ?? ''

/** The lines as bytes, each a character; a line ends with LF, or CR and LF. */
function* linesOf(raw: Uint8Array): Generator<string> {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  for (let from = 0; from < bytes.length; ) {
    const lf = bytes.indexOf(0x0a, from)
    const end = lf < 0 ? bytes.length : lf
    yield bytes.latin1Slice(from, end > from && bytes[end - 1] === 0x0d ? end - 1 : end)
    from = end + 1
  }
}
