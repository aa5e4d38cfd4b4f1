import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../scope'
import { randomId } from './ids'

/** Names every request: in the answer's `Request-Id`, in logs and in audit entries. */
export const requestId: MiddlewareHandler<AppEnv> = async (c, next) => {
  // Always ours: an id from outside would let a caller write into our logs.
  const id = randomId('req')
  c.set('requestId', id)
  c.header('request-id', id)
  await next()
  // A WebSocket's answer is handed over as it is; any other that a route did not make through the
  // context is told now.
  if (c.res.status !== 101 && !c.res.headers.has('request-id')) c.header('request-id', id)
}
