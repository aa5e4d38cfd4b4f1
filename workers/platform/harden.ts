import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../scope'

/** Headers that every answer carries: nothing is cached, framed, sniffed or leaked as a referrer. */
export const harden: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next()
  // A WebSocket's answer has no headers of ours to set.
  if (c.res.status === 101) return
  // `c.header` copies the whole answer each time; after the first time it is ours to change.
  c.header('x-content-type-options', 'nosniff')
  const { headers } = c.res
  for (const [name, value] of HEADERS) if (!headers.has(name)) headers.set(name, value)
  if (c.env.PUBLIC_ORIGIN.startsWith('https:'))
    headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains')
}

const HEADERS = Object.entries({
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
})
