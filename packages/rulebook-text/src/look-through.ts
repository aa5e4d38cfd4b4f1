import { CST, Lexer } from 'yaml'
import type { RefusalCode } from './refusals'

/** Levels of nesting; the rulebook itself has about a dozen. */
const MOST_LEVELS = 64
/** All nineteen regulations together need a quarter of these, or less. */
const MOST_LINES = 80_000
const MOST_COMMAS = 100_000
const MOST_TOKENS = 600_000
/** A clause has at most 5,000 characters, which take six times that where each is escaped. */
const LONGEST = 60_000

export interface Fault {
  readonly code: RefusalCode
  /** Characters from the beginning of the text. */
  readonly offset: number
}

/**
 * Looks through a text, without building anything from it, for what could make reading it
 * expensive or ambiguous: first each character, then each word. It stops at the first such place.
 */
export const lookThrough = (text: string): Fault | undefined =>
  faultOfCharacters(text) ?? faultOfTokens(text)

function faultOfCharacters(text: string): Fault | undefined {
  let [lines, commas, lineBegins] = [1, 0, 0]
  for (let offset = 0; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset)
    if (isControl(code)) return { code: 'control_character', offset }
    if (code === COMMA) commas += 1
    if (code === NEWLINE) {
      lines += 1
      lineBegins = offset + 1
    }
    if (offset - lineBegins > LONGEST) return { code: 'too_long', offset: lineBegins }
    if (lines > MOST_LINES || commas > MOST_COMMAS) return { code: 'too_large', offset }
  }
  return undefined
}

function faultOfTokens(text: string): Fault | undefined {
  let [offset, tokens, inBrackets, onLine] = [0, 0, 0, 0]
  let isText = false
  for (const token of new Lexer().lex(text)) {
    const type = isText ? null : CST.tokenType(token)
    isText = token === CST.SCALAR
    const refused = type === null ? undefined : REFUSED[type]
    if (refused) return { code: refused, offset }
    tokens += 1
    if (tokens > MOST_TOKENS) return { code: 'too_large', offset }
    if (token.length > LONGEST) return { code: 'too_long', offset }
    if (type === 'newline') onLine = 0
    if (type === 'seq-item-ind' || type === 'explicit-key-ind') onLine += 1
    if (type === 'flow-seq-start' || type === 'flow-map-start') inBrackets += 1
    if (type === 'flow-seq-end' || type === 'flow-map-end') inBrackets -= 1
    const indented = type === 'space' && inBrackets === 0 && token.length > 2 * MOST_LEVELS
    if (indented || inBrackets + onLine > MOST_LEVELS) return { code: 'too_deep', offset }
    // The lexer marks what follows with signs that are not in the text.
    if (!MARKS.has(token)) offset += token.length
  }
  return undefined
}

/** The lexer uses some of them as marks of its own; a byte order mark belongs at the beginning. */
const isControl = (code: number): boolean =>
  (code < 0x20 && code !== TAB && code !== NEWLINE) ||
  (code >= 0x7f && code < 0xa0) ||
  code === 0xfeff

const [TAB, NEWLINE, COMMA] = [0x09, 0x0a, 0x2c]

const MARKS = new Set<string>([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR])

const REFUSED: Readonly<Record<string, RefusalCode>> = {
  anchor: 'anchor',
  alias: 'anchor',
  tag: 'tag',
  'directive-line': 'directive',
}
