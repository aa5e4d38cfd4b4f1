import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../scope'

/** Headers that every answer carries: nothing is cached, framed, sniffed or leaked as a referrer. */
export const harden: MiddlewareHandler<AppEnv> = async (c, next) => {
  const wanted = c.env.PUBLIC_ORIGIN.startsWith('https:') ? [...HEADERS, STRICT] : HEADERS
  // Said beforehand they are part of the answer as it is made; afterwards it would be copied.
  for (const [name, value] of wanted) c.header(name, value)
  await next()
  // A WebSocket's answer has no headers of ours to set.
  if (c.res.status === 101 || c.res.headers.has('x-content-type-options')) return
  // A route gave us an answer that it did not make through the context.
  for (const [name, value] of wanted) if (!c.res.headers.has(name)) c.header(name, value)
}

const STRICT = ['strict-transport-security', 'max-age=63072000; includeSubDomains'] as const

const HEADERS = Object.entries({
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
})
