const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const GB18030 = new TextDecoder('gb18030', { fatal: true, ignoreBOM: true })
/** So far behind the headers a first part says in what it is written. */
const LOOKED_AT_BYTES = 4_096
/** Of so many lines no mail has headers; those of more stay as they are, or each would cost its time. */
const MOST_LINES = 2_000
const CR = 0x0d
const LF = 0x0a

/**
 * The mail with headers in UTF-8, those of its parts as well: names of files stand there, in the bytes
 * of whoever attached them.
 */
export function withHeadersInUtf8(raw: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const decoders = [charsetOf(raw.subarray(0, headerEnd(raw) + LOOKED_AT_BYTES)), GB18030]
  return partsInUtf8(ownHeadersInUtf8(raw, decoders), decoders)
}

/**
 * The mail with its own headers in UTF-8, as parsers expect them where nothing is encoded. Older Chinese
 * programs write a subject in the bytes of its text: those are read in the charset that the mail
 * names, or in GB18030 where they are none of that. What neither of them is stays as it is, and so
 * do the lines: none can begin another.
 */
function ownHeadersInUtf8(
  raw: Uint8Array<ArrayBuffer>,
  decoders: readonly (TextDecoder | undefined)[],
): Uint8Array<ArrayBuffer> {
  const end = headerEnd(raw)
  const headers = raw.subarray(0, end)
  if (isUtf8(headers)) return raw
  const bare = linesOf(headers)
  if (bare.length > MOST_LINES) return raw
  const lines = bare.map((line) => (isUtf8(line) ? line : inUtf8(line, decoders)))
  return new Uint8Array(Buffer.concat([...lines, raw.subarray(end)]))
}

/** Behind a border come the headers of a part, until an empty line. */
function partsInUtf8(
  raw: Uint8Array<ArrayBuffer>,
  decoders: readonly (TextDecoder | undefined)[],
): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = []
  let kept = 0
  for (let at = raw.indexOf(LF, headerEnd(raw)); at >= 0; at = raw.indexOf(LF, at + 1)) {
    if (raw[at + 1] !== DASH || raw[at + 2] !== DASH) continue
    const from = raw.indexOf(LF, at + 1) + 1
    if (from === 0) break
    const headers = raw.subarray(from, from + MOST_PART_HEADERS)
    const end = from + Math.min(headers.length, headerEnd(headers))
    const part = raw.subarray(from, end)
    if (isUtf8(part)) continue
    pieces.push(raw.subarray(kept, from))
    for (const { line, isOfPart } of headersIn(part))
      pieces.push(!isOfPart || isUtf8(line) ? line : inUtf8(line, decoders))
    kept = end
  }
  if (pieces.length === 0) return raw
  return new Uint8Array(Buffer.concat([...pieces, raw.subarray(kept)]))
}
const MOST_PART_HEADERS = 4_096

/** Lines, and which of them say what a part is: a text behind a line of dashes is left as it is. */
function* headersIn(part: Uint8Array) {
  let isOfPart = false
  for (const line of linesOf(part)) {
    const start = Buffer.from(line.subarray(0, 8)).toString('latin1')
    if (!/^[ \t]/.test(start)) isOfPart = /^content-/i.test(start)
    yield { line, isOfPart }
  }
}
const DASH = 0x2d

function inUtf8(line: Uint8Array, decoders: readonly (TextDecoder | undefined)[]): Uint8Array {
  for (const decoder of decoders) {
    const text = decoder && decodedBy(decoder, line)
    if (text !== undefined) return Buffer.from(text)
  }
  return line
}

function decodedBy(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

const isUtf8 = (bytes: Uint8Array): boolean => decodedBy(UTF_8, bytes) !== undefined

/** In what the mail says that it is written, where headers can be written so at all. */
function charsetOf(beginning: Uint8Array): TextDecoder | undefined {
  const text = Buffer.from(beginning).toString('latin1')
  const [, label = ''] = /charset\s*=\s*"?([\w.:-]{2,40})/i.exec(text) ?? []
  if (/^us-ascii$/i.test(label)) return undefined
  try {
    const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true })
    return decodedBy(decoder, Buffer.from('Subject: x')) === 'Subject: x' ? decoder : undefined
  } catch {
    return undefined
  }
}

/** Where the empty line stands; the end of the mail where there is none. */
export function headerEnd(raw: Uint8Array): number {
  for (let at = raw.indexOf(LF); at >= 0; at = raw.indexOf(LF, at + 1))
    if (raw[at + 1] === LF || (raw[at + 1] === CR && raw[at + 2] === LF)) return at + 1
  return raw.length
}

/** Each with the LF that ends it. */
function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  for (let from = 0; from < bytes.length; ) {
    const lf = bytes.indexOf(LF, from)
    const end = lf < 0 ? bytes.length : lf + 1
    lines.push(bytes.subarray(from, end))
    from = end
  }
  return lines
}
