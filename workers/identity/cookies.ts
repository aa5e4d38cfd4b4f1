import { serialize } from 'hono/utils/cookie'
import type { Env } from '../env'

type Where = Pick<Env, 'PUBLIC_ORIGIN'>

/**
 * The session cookie's name. On https the `__Host-` prefix makes browsers refuse it from any
 * other host or path; plain http (one machine, development) cannot have that prefix.
 */
export const sessionCookie = (env: Where): string => (isSecure(env) ? '__Host-bylaw' : 'bylaw')

/** The `Set-Cookie` that hands a browser its session token; with no seconds left, takes it back. */
export const sessionCookieText = (env: Where, token: string, seconds: number): string =>
  serialize(sessionCookie(env), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(env),
    maxAge: seconds,
  })

export const isSecure = (env: Where): boolean => env.PUBLIC_ORIGIN.startsWith('https:')
