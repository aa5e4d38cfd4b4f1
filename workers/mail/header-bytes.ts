import { isUtf8 } from 'node:buffer'

/** So far behind the headers a first part says in what it is written. */
const LOOKED_AT_BYTES = 4_096
/** Of so much no mail has headers; what goes beyond stays as it is, or each line would cost its time. */
const MOST_LINES = 2_000
const MOST_BYTES = 262_144
const CR = 0x0d
const LF = 0x0a

/** Where headers stand in a mail: from their first byte to that of the line that ends them. */
export interface Headers {
  readonly from: number
  readonly end: number
}

/**
 * The mail with its headers in UTF-8, as parsers expect them where nothing is encoded, those of its
 * parts as well: names of files stand there. Older Chinese programs write a subject in the bytes of its
 * text: those are read in the charset that the mail names, or in GB18030 where they are none of that.
 * What neither of them is stays as it is, and so do the lines: none can begin another.
 *
 * @param headers the mail's own, and those of its parts, in order
 */
export function withHeadersInUtf8(
  raw: Uint8Array<ArrayBuffer>,
  headers: readonly Headers[],
): Uint8Array<ArrayBuffer> {
  const decoders = [charsetOf(raw.subarray(0, headerEnd(raw) + LOOKED_AT_BYTES)), GB18030]
  const pieces: Uint8Array[] = []
  let [kept, lines, bytes] = [0, 0, 0]
  for (const { from, end } of headers) {
    const written = raw.subarray(from, end)
    if (isUtf8(written)) continue
    const bare = linesOf(written)
    lines += bare.length
    bytes += written.length
    if (lines > MOST_LINES || bytes > MOST_BYTES) break
    pieces.push(raw.subarray(kept, from), ...bare.map((line) => inUtf8(line, decoders)))
    kept = end
  }
  if (pieces.length === 0) return raw
  return new Uint8Array(Buffer.concat([...pieces, raw.subarray(kept)]))
}

function inUtf8(line: Uint8Array, decoders: readonly (TextDecoder | undefined)[]): Uint8Array {
  if (isUtf8(line)) return line
  for (const decoder of decoders) {
    const text = decoder && decodedBy(decoder, line)
    if (text !== undefined) return Buffer.from(text)
  }
  return line
}

/** Decoders that throw take ten times as long where they do. */
function decodedBy(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  const text = decoder.decode(bytes)
  return text.includes(NO_CHARACTER) ? undefined : text
}
const NO_CHARACTER = '\ufffd'
const GB18030 = new TextDecoder('gb18030', { fatal: false, ignoreBOM: true })

/** In what the mail says that it is written, where headers can be written so at all. */
function charsetOf(beginning: Uint8Array): TextDecoder | undefined {
  const text = Buffer.from(beginning).toString('latin1')
  const [, label = ''] = /charset\s*=\s*"?([\w.:-]{2,40})/i.exec(text) ?? []
  if (/^us-ascii$/i.test(label)) return undefined
  try {
    const decoder = new TextDecoder(label, { fatal: false, ignoreBOM: true })
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
