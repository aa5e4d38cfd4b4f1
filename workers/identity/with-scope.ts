import { instant } from '@bylaw/kernel'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { openScope } from '../open-scope'
import { Problem } from '../platform/problem'
import { isFromElsewhere, isOurOwnPage } from '../platform/same-origin'
import type { AppEnv } from '../scope'
import { sessionCookie } from './cookies'
import { readToken } from './token'

/**
 * Opens the scope of whoever signed the request. Without a good token there is no scope, and
 * every route but the public ones answers `not_signed_in`.
 *
 * A browser sends cookies along with what other sites make it send. A change is therefore
 * carried out on a cookie's word only with proof that our own page asked for it; a bearer token
 * is never sent by accident and is such proof by itself.
 */
export const withScope: MiddlewareHandler<AppEnv> = async (c, next) => {
  const bearer = bearerOf(c)
  const cookie = getCookie(c, sessionCookie(c.env))
  const changes = !['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)
  if (changes && bearer === undefined) {
    if (isFromElsewhere(c)) throw new Problem('cross_site')
    if (cookie !== undefined && !isOurOwnPage(c)) throw new Problem('cross_site')
  }

  const now = Date.now()
  const token = bearer ?? cookie
  const claims = token === undefined ? undefined : await readToken(c.env.TOKEN_SECRET, token, now)
  if (claims) {
    c.set('sessionEndsAtMs', claims.endsAtMs)
    c.set(
      'scope',
      openScope(c.env, claims, {
        requestId: c.var.requestId,
        now: instant(now),
        commandId: c.req.header('idempotency-key'),
      }),
    )
  }
  await next()
}

function bearerOf(c: Context<AppEnv>): string | undefined {
  const header = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
  // A browser cannot set headers on a WebSocket; a page without the cookie puts the token here.
  return header ?? (c.req.path === '/v1/live' ? c.req.query('token') : undefined)
}
