import { type Words, words } from '@bylaw/kernel'
import { brief, type Span } from './refusal'

/** What a Chinese keyboard types, and what was meant. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '，': ',',
  '。': '.',
  '；': ',',
  '：': ':',
  '？': '?',
  '！': '!',
  '＋': '+',
  '－': '-',
  '—': '-',
  '−': '-',
  '×': '*',
  '＊': '*',
  '÷': '/',
  '／': '/',
  '％': '%',
  '＝': '==',
  '＜': '<',
  '＞': '>',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '【': '[',
  '】': ']',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '\u3000': ' ',
}

/** What is wrong with a text that is no formula, in the words of someone who writes formulas. */
export function syntaxWords(code: string, summary: string, source: string, span: Span): Words {
  const found = brief(source.slice(span.start, span.end))
  if (source.trim() === '') return words('公式是空的', 'The formula is empty')
  switch (code) {
    case 'unexpected_character':
      return strayCharacter(String.fromCodePoint(source.codePointAt(span.start) ?? 32), found)
    case 'unexpected_token':
    case 'expected_token':
      return missing(summary, found, source.slice(0, span.start))
    case 'limit_exceeded':
      return overLimit(summary)
    case 'unterminated_string':
    case 'unterminated_triple_quoted_string':
      return words('引号没有成对', 'The quotation mark is not closed')
    case 'invalid_number':
    case 'invalid_integer':
    case 'invalid_hex_integer':
    case 'invalid_exponent':
      return words(`“${found}”不是数`, `“${found}” is not a number`)
    case 'reserved_identifier':
      return words(`“${found}”不能用作名称`, `“${found}” cannot be a name`)
    case 'invalid_macro_argument':
      return words(
        '这里第一个要写每一项的名称，例如 list.map(x, x * 2)',
        'First comes a name for each item, as in list.map(x, x * 2)',
      )
    default:
      return code.includes('escape') || code.includes('surrogate')
        ? words(`引号里的“${found}”写法不对`, `“${found}” is no valid escape in a text`)
        : words('公式写法不对', 'This is not how a formula is written')
  }
}

function strayCharacter(character: string, found: string): Words {
  const meant = FULL_WIDTH[character]
  if (meant !== undefined)
    return words(
      `“${character}”是全角符号，请改用“${meant}”`,
      `“${character}” is not understood: write “${meant}”`,
    )
  if (character === '=') return words('判断相等要写“==”', 'Equality is written “==”')
  if (character === '&' || character === '|')
    return words(
      `要写两个：“${character}${character}”`,
      `Write it twice: “${character}${character}”`,
    )
  const stray = notHere(found || character)
  if (character === ')' || character === ']')
    return words(`${stray.zh}：没有与它成对的开括号`, `${stray.en}: no bracket was opened for it`)
  return /[\p{L}\p{N}_("'[]/u.test(character) ? followed(stray, OPERATOR) : stray
}

/** What stands where it cannot, and what could stand there instead. */
function missing(summary: string, found: string, before: string): Words {
  const expected = /Expected (\w+)/.exec(summary)?.[1]
  const close = expected && CLOSING[expected]
  if (close) return words(`这里缺少“${close}”`, `“${close}” is missing here`)
  const stray = found === '' ? words('公式没有写完', 'The formula is not finished') : notHere(found)
  return followed(stray, ENDS_A_VALUE.test(before) ? OPERATOR : VALUE)
}

const notHere = (found: string): Words =>
  words(`这里不能写“${found}”`, `“${found}” does not belong here`)

const followed = (stray: Words, wanted: Words): Words =>
  words(`${stray.zh}：${wanted.zh}`, `${stray.en}: ${wanted.en}`)

/** A name, a number, a closing bracket or a text: what comes next joins it to something. */
const ENDS_A_VALUE = /[\p{L}\p{N}_)\]"']\s*$/u
const OPERATOR = words(
  '前面已有一个值，接着要写运算符（如 + - * /）',
  'a value stands before it, so an operator comes next (such as + - * /)',
)
const VALUE = words('要写一个数、名称或“(”', 'a number, a name or “(” comes here')

const CLOSING: Readonly<Record<string, string>> = {
  RPAREN: ')',
  RBRACKET: ']',
  RBRACE: '}',
  COLON: ':',
}

function overLimit(summary: string): Words {
  const most = /\((\d+)\)/.exec(summary)?.[1] ?? ''
  if (summary.includes('maxDepth'))
    return words(`嵌套太深，最多 ${most} 层`, `Too deeply nested: at most ${most} levels`)
  if (summary.includes('maxListElements'))
    return words(`列表太长，最多 ${most} 项`, `The list is too long: at most ${most} items`)
  if (summary.includes('maxCallArguments'))
    return words(`参数太多，最多 ${most} 个`, `Too many values in one call: at most ${most}`)
  if (summary.includes('maxMapEntries')) return words('公式里不能用 { }', 'A formula has no { }')
  return words(`公式太大，最多 ${most} 个部分`, `The formula is too large: at most ${most} parts`)
}
