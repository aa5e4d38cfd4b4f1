/**
 * Which of the words a text mentions, in their order, each once. Case and width do not matter
 * (“ＶＰＮ” is “vpn”); Chinese words are found anywhere, Latin ones only whole: “ip” is not in “ship”.
 */
export function mentions(text: string, keywords: readonly string[]): string[] {
  const plain = plainOf(text)
  return keywords.filter(
    (keyword, index) =>
      holds(plain, plainOf(keyword)) &&
      keywords.findIndex((other) => plainOf(other) === plainOf(keyword)) === index,
  )
}

function holds(text: string, keyword: string): boolean {
  if (keyword === '') return false
  for (let at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + 1)) {
    const end = at + keyword.length
    const cutsBefore = isLatin(keyword.charAt(0)) && isLatin(text.charAt(at - 1))
    const cutsAfter = isLatin(keyword.charAt(keyword.length - 1)) && isLatin(text.charAt(end))
    if (!cutsBefore && !cutsAfter) return true
  }
  return false
}

const plainOf = (text: string): string => text.normalize('NFKC').toLowerCase().trim()

const isLatin = (letter: string): boolean => /^[\p{Script=Latin}\d]$/u.test(letter)
