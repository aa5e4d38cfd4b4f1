import type { Json } from './json'

/** A text longer than this reads better as a block of its own. */
const SHORT = 60

/** A name that cannot be taken for anything but a name. */
const PLAIN_KEY = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z_][a-z0-9_]*$/i

export const key = (name: string): string => (PLAIN_KEY.test(name) ? name : quoted(name))

export const scalar = (value: Json): string =>
  typeof value === 'string' ? quoted(value) : JSON.stringify(value)

/**
 * The lines of a text as a literal block, where the block says exactly the text; undefined for a
 * short one, and for one whose blanks or breaks at either end a block would not keep.
 */
export function asBlock(text: string): string[] | undefined {
  if (text.length <= SHORT && !text.includes('\n')) return undefined
  if (!/^[^\s#]/u.test(text) || UNSAFE.test(text)) return undefined
  const lines = text.split('\n')
  return lines.at(-1) === '' || lines.some((line) => /\s$/u.test(line)) ? undefined : lines
}

/** JSON's quotes are YAML's; what an editor would not show is written as what it is. */
const quoted = (text: string): string => JSON.stringify(text).replaceAll(UNSEEN, escaped)

const UNSAFE = /(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u
const UNSEEN = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g
const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
