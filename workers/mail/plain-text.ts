/**
 * A text from outside as the product keeps texts: no control characters, nothing that turns the
 * direction of writing around, no half characters, one kind of line end; cut where it is too long.
 */
export function plainText(text: string, longest: number): string {
  const plain = text
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069\u2028\u2029]/gu, '')
    .trim()
  // A character may be of two halves: it is cut before one, never through it.
  return plain.length <= longest ? plain : `${plain.slice(0, longest - 1).replace(/\p{Cs}$/u, '')}…`
}
