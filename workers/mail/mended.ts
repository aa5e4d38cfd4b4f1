const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

/** What every byte is where a mail says that it is plain ASCII, or says nothing (WHATWG: windows-1252). */
const BYTE_OF = new Map(
  [
    ...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
  ].map((character, byte) => [character, byte]),
)

/**
 * A text whose mail did not say in what it is written, and was read byte by byte: `æ³µ` is 泵. What
 * is UTF-8 when its bytes are put back was meant as such, for by chance no other text is.
 */
export function mended(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text
  const bytes: number[] = []
  for (const character of text) {
    const byte = BYTE_OF.get(character)
    if (byte === undefined) return text
    bytes.push(byte)
  }
  try {
    return UTF_8.decode(Uint8Array.from(bytes))
  } catch {
    return text
  }
}
