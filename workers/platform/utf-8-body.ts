import { words } from '@bylaw/kernel'
import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../scope'
import { Problem } from './problem'

/**
 * Refuses a body of text that is not UTF-8. Read as if it were, whatever is no character becomes a
 * question mark in a box, and a name saved as GBK would be kept as a row of those.
 */
export const utf8Body: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (c.req.raw.body !== null) {
    const text = textOf(await c.req.arrayBuffer())
    if (text === undefined)
      throw new Problem('malformed_request', {
        errors: [{ pointer: '', code: 'not_utf8', message: NOT_UTF8 }],
      })
    // Whoever reads the body after this has it from here; Hono would decode the bytes each time.
    Object.assign(c.req.bodyCache, { text: Promise.resolve(text) })
  }
  await next()
}

function textOf(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return undefined
  }
}

const NOT_UTF8 = words(
  '内容不是 UTF-8 编码，请以 UTF-8 编码发送。',
  'This is not in UTF-8: send it in that encoding.',
)
