import { words } from '@bylaw/kernel'
import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../scope'
import { Problem } from './problem'

/** Far deeper than anything we ask for; what reads a value step by step must not run out of stack. */
const DEEPEST = 64

/** Refuses a JSON body whose lists and objects lie deeper in one another than anyone needs. */
export const shallowJson: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (c.req.header('content-type')?.includes('json') && depthOf(await c.req.text()) > DEEPEST)
    throw tooDeep()
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
