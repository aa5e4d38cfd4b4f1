import { isForbiddenName, isKeptAs } from '@bylaw/kernel'

/** Something in a JSON text that would be read as other than what is written. */
export interface JsonFault {
  readonly code: 'too_deep' | 'too_big' | 'not_exact' | 'duplicate_key' | 'forbidden_key'
  /** JSON pointer. */
  readonly pointer: string
}

/** An object or a list that is open, and where in it we are. */
interface Open {
  /** The names it has so far; undefined for a list. */
  readonly names: Set<string> | undefined
  step: string | number
  /** The next string is a name. */
  naming: boolean
}

/**
 * The first fault of a JSON text. `JSON.parse` takes the last of two equal names without a word,
 * and a number beyond what is exact as one near it. What is no JSON at all has none here: it is
 * refused where it is read.
 *
 * @param deepest how deep lists and objects may lie in one another
 */
export function faultIn(text: string, deepest: number): JsonFault | undefined {
  const open: Open[] = []
  const faultAt = (code: JsonFault['code']): JsonFault => ({
    code,
    pointer: code === 'too_deep' ? '' : open.map(({ step }) => stepIn(step)).join(''),
  })
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? ''
    const inside = open.at(-1)
    if (character === '"') {
      const end = endOfString(text, at)
      if (inside?.naming && inside.names) {
        inside.step = unquoted(text.slice(at, end + 1))
        if (inside.names.has(inside.step)) return faultAt('duplicate_key')
        if (isForbiddenName(inside.step)) return faultAt('forbidden_key')
        inside.names.add(inside.step)
        inside.naming = false
      }
      at = end
    } else if (character === '{' || character === '[') {
      const isObject = character === '{'
      open.push({
        names: isObject ? new Set() : undefined,
        step: isObject ? '' : 0,
        naming: isObject,
      })
      if (open.length > deepest) return faultAt('too_deep')
    } else if (character === '}' || character === ']') open.pop()
    else if (character === ',' && inside) {
      if (inside.names) inside.naming = true
      else inside.step = Number(inside.step) + 1
    } else if (STARTS_NUMBER.test(character)) {
      const end = endOfNumber(text, at)
      const written = text.slice(at, end)
      const value = Number(written)
      if (Math.abs(value) === Number.POSITIVE_INFINITY) return faultAt('too_big')
      if (!isKeptAs(written, value)) return faultAt('not_exact')
      at = end - 1
    }
  }
  return undefined
}

const STARTS_NUMBER = /[-\d]/
const IN_NUMBER = /[-+.\deE]/

/** Where the quote is that ends a string; the end of the text where none does. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1)
    if (text[at] === '\\') at += 1
    else if (text[at] === '"') return at
  return text.length
}

function endOfNumber(text: string, start: number): number {
  let at = start
  while (at < text.length && IN_NUMBER.test(text[at] ?? '')) at += 1
  return at
}

/** `"a\u0062"` and `"ab"` are one name. */
function unquoted(written: string): string {
  try {
    return JSON.parse(written) as string
  } catch {
    return written
  }
}

const stepIn = (step: string | number): string =>
  `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`
