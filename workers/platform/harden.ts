import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../scope'

/** Headers that every answer carries: nothing is cached, framed, sniffed or leaked as a referrer. */
export const harden: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next()
  // A WebSocket's answer has no headers of ours to set.
  if (c.res.status === 101) return
  for (const [name, value] of Object.entries(HEADERS))
    if (!c.res.headers.has(name)) c.header(name, value)
  if (c.env.PUBLIC_ORIGIN.startsWith('https:'))
    c.header('strict-transport-security', 'max-age=63072000; includeSubDomains')
}

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}
