import { assert, words } from '@bylaw/kernel'
import { type ASTNode, Environment, ParseError } from '@marcbachmann/cel-js'
import { LIMITS } from './limits'
import { Refused, type Span, stop } from './refusal'
import { syntaxWords } from './syntax-words'

/** The parser alone is CEL's: nothing is ever evaluated by it. `docs/decisions/0008` says why. */
const parser = new Environment({
  limits: {
    maxAstNodes: LIMITS.nodes,
    maxDepth: LIMITS.depth,
    maxListElements: LIMITS.listItems,
    maxMapEntries: 1,
    maxCallArguments: LIMITS.callArguments,
  },
})

/** Reads a formula's text. Throws `Refused` for whatever is no formula. */
export function parse(source: string): ASTNode {
  const all = { start: 0, end: source.length }
  if (source.length > LIMITS.sourceChars)
    stop(
      'too_long',
      { start: LIMITS.sourceChars, end: source.length },
      `公式太长，最多 ${LIMITS.sourceChars} 个字符`,
      `The formula is too long: at most ${LIMITS.sourceChars} characters`,
    )
  try {
    return parser.parse(source).ast
  } catch (error) {
    // A very deep text can exhaust the stack before the parser has counted it.
    if (error instanceof RangeError) tooDeep(all)
    assert(error instanceof ParseError, `the parser refuses by ParseError, not ${error}`)
    const span = error.range ?? all
    throw new Refused(codeOf(error), syntaxWords(error.code, error.summary, source, span), span)
  }
}

export function tooDeep(span: Span): never {
  throw new Refused(
    'too_deep',
    words(`嵌套太深，最多 ${LIMITS.depth} 层`, `Too deeply nested: at most ${LIMITS.depth} levels`),
    span,
  )
}

function codeOf({ code, summary }: ParseError): string {
  if (code !== 'limit_exceeded') return 'syntax'
  return summary.includes('maxDepth') ? 'too_deep' : 'too_large'
}
