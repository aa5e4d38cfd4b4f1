import { words } from '@bylaw/kernel'
import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../scope'
import { Problem } from './problem'

/** Far deeper than anything we ask for; what reads a value step by step must not run out of stack. */
const DEEPEST = 64

/**
 * Refuses a JSON body whose lists and objects lie deeper in one another than anyone needs, and one
 * with a number too large to be one: it would be read as infinite and stored as nothing.
 */
export const shallowJson: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (c.req.header('content-type')?.includes('json')) {
    const text = await c.req.text()
    if (depthOf(text) > DEEPEST) throw tooDeep()
    if (holdsInfinite(text)) throw tooLarge()
  }
  await next()
}

/** How deep the brackets of a JSON text lie in one another; those in strings are only characters. */
export function depthOf(text: string): number {
  let [depth, deepest, isString] = [0, 0, false]
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (isString && character === '\\') at += 1
    else if (character === '"') isString = !isString
    else if (isString) continue
    else if (character === '[' || character === '{') {
      depth += 1
      deepest = Math.max(deepest, depth)
    } else if (character === ']' || character === '}') depth -= 1
  }
  return deepest
}

/** Only such a number can be infinite; few bodies hold one, and only they are read twice. */
const LARGE = /[eE]\+?\d{3}|\d{309}/

/** Whether a JSON text holds a number beyond what a number can be, e.g. `1e999`. */
export function holdsInfinite(text: string): boolean {
  if (!LARGE.test(text)) return false
  let found = false
  try {
    JSON.parse(text, (_, value: unknown) => {
      if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) found = true
      return value
    })
  } catch {
    // What is no JSON at all is refused where it is read.
  }
  return found
}

const tooLarge = () =>
  new Problem('unacceptable', {
    errors: [
      {
        pointer: '',
        code: 'too_big',
        message: words('内容中有过大的数。', 'The content holds a number that is too large.'),
      },
    ],
  })

const tooDeep = () =>
  new Problem('unacceptable', {
    errors: [
      {
        pointer: '',
        code: 'too_deep',
        message: words(
          `内容嵌套过深，最多 ${DEEPEST} 层。`,
          `The content is nested too deeply: ${DEEPEST} levels at most.`,
        ),
      },
    ],
  })
